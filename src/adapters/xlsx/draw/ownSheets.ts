import { attributeOf, childOf, childrenOf, type XmlElement } from '../../../opc/XmlElement';
import type { BookSheet, BookXml } from './BookXml';

const PREFIX = /^DUBAN_/i;

/** Names of ours in any scope. */
export function ownNames(book: BookXml): readonly XmlElement[] {
  return definedNames(book).filter((element) => PREFIX.test(attributeOf(element, 'name') ?? ''));
}

export function definedNames({ root }: BookXml): readonly XmlElement[] {
  return childrenOf(childOf(root, 'definedNames'), 'definedName');
}

/**
 * Our sheets, found through the workbook-level names that lead to them, whatever they are called by now. A copy the
 * user made is the user's.
 */
export function ownSheets(book: BookXml): BookSheet[] {
  const targets = new Set(
    ownNames(book)
      .filter((element) => attributeOf(element, 'localSheetId') === undefined)
      .map((element) => sheetIn(element.text))
      .filter((name) => name !== undefined)
      .map((name) => name.toLowerCase()),
  );
  return book.sheets.filter(({ name }) => targets.has(name.toLowerCase()));
}

/** The sheet a reference leads to: `'督办''数据'!$B$3` → `督办'数据`. */
export function sheetIn(reference: string): string | undefined {
  const match = /^\s*(?:'((?:[^']|'')+)'|([^'!()]+))!/.exec(reference);
  return match?.[1]?.replaceAll("''", "'") ?? match?.[2];
}
