import { findOwnNames, ledSheets } from '../../../domain/marks/ownNames';
import { attributeOf, type XmlElement } from '../../../opc/XmlElement';
import { readSheets } from '../read/readXlsx';
import type { BookSheet, BookXml } from './BookXml';
import { definedNames } from './definedNames';
import type { PackageEdits } from './PackageEdits';

/** Everything of ours that the workbook part leads to. */
export interface OwnMarks {
  readonly names: ReadonlySet<XmlElement>;
  readonly sheets: readonly BookSheet[];
  /** What our names begin with; several when a user put two marked workbooks together. */
  readonly prefixes: readonly string[];
}

/** Finds what is ours; see `findOwnNames`. */
export async function findOwnMarks(edits: PackageEdits, book: BookXml): Promise<OwnMarks> {
  const names = definedNames(book).map((element) => ({
    element,
    name: attributeOf(element, 'name') ?? '',
    refersTo: element.text,
    isLocal: attributeOf(element, 'localSheetId') !== undefined,
  }));
  const led = ledSheets(names);
  const wanted = book.sheets.map(({ name }) => name).filter((name) => led.has(name.toLowerCase()));
  const contents = await readSheets(edits.source, undefined, new Set(wanted));
  const own = findOwnNames(names, contents);
  return {
    names: new Set(own.names.map(({ element }) => element)),
    sheets: book.sheets.filter(({ name }) => own.sheets.has(name)),
    prefixes: own.prefixes,
  };
}
