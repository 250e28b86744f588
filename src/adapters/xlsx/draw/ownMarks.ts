import { isFindingsSheet } from '../../../domain/marks/isFindingsSheet';
import { markNames, namePrefix, signatureOf } from '../../../domain/marks/names';
import type { Sheet } from '../../../domain/snapshot/Snapshot';
import { attributeOf, type XmlElement } from '../../../opc/XmlElement';
import { readSheets } from '../read/readXlsx';
import type { BookSheet, BookXml } from './BookXml';
import { definedNames, sheetIn } from './definedNames';
import type { PackageEdits } from './PackageEdits';

/** Everything of ours that the workbook part leads to. */
export interface OwnMarks {
  readonly names: ReadonlySet<XmlElement>;
  readonly sheets: readonly BookSheet[];
  /** What our names begin with; several when a user put two marked workbooks together. */
  readonly prefixes: readonly string[];
}

/** Names that begin alike, by what follows: `NOW`, `TEXT` … */
interface Family {
  readonly prefix: string;
  readonly members: readonly { readonly suffix: string; readonly element: XmlElement }[];
}

const KNOWN = new Set(Object.values(markNames).map((name) => name.slice(namePrefix.length)));
const RESULTS = markNames.results.slice(namePrefix.length);
const NOW = markNames.now.slice(namePrefix.length);

/** So many of our names together are no coincidence, even when our data sheet is gone. */
const TELLING = 6;

/**
 * Finds what is ours: names that our data sheet vouches for by a cell of its own, and the sheets they lead to, whatever
 * these are called by now. A copy the user made of a sheet is the user's, and so is a name that only looks like ours.
 */
export async function findOwnMarks(edits: PackageEdits, book: BookXml): Promise<OwnMarks> {
  const names = new Set<XmlElement>();
  const sheets = new Set<BookSheet>();
  const prefixes: string[] = [];
  for (const family of familiesOf(book)) {
    const found = await sheetsOf(edits, book, family);
    const vouched = found.some(({ content }) => holds(content, signatureOf(family.prefix)));
    if (!vouched && !isTelling(family)) continue;
    prefixes.push(family.prefix);
    for (const { element } of family.members) names.add(element);
    for (const { sheet, content, isResults } of found) {
      if (holds(content, signatureOf(family.prefix)) || (isResults && isFindingsSheet(content)))
        sheets.add(sheet);
    }
  }
  return { names, sheets: book.sheets.filter((sheet) => sheets.has(sheet)), prefixes };
}

function familiesOf(book: BookXml): Family[] {
  const families = new Map<string, { suffix: string; element: XmlElement }[]>();
  for (const element of definedNames(book)) {
    const match = /^(DUBAN\d*_)([A-Z]+)$/.exec((attributeOf(element, 'name') ?? '').toUpperCase());
    const [, prefix = '', suffix = ''] = match ?? [];
    if (!KNOWN.has(suffix)) continue;
    const family = families.get(prefix) ?? [];
    families.set(prefix, family);
    family.push({ suffix, element });
  }
  return [...families].map(([prefix, members]) => ({ prefix, members }));
}

/** Sheets that workbook-level names of a family lead to, with what they hold. */
async function sheetsOf(edits: PackageEdits, book: BookXml, { members }: Family) {
  const ofBook = members.filter(({ element }) => attributeOf(element, 'localSheetId') === undefined);
  const targetOf = (element: XmlElement) => sheetIn(element.text)?.toLowerCase();
  const targets = new Set(ofBook.map(({ element }) => targetOf(element)));
  const led = book.sheets.filter(({ name }) => targets.has(name.toLowerCase()));
  const contents = await readSheets(edits.source, undefined, new Set(led.map(({ name }) => name)));
  return led.flatMap((sheet) => {
    const content = contents.find(({ name }) => name === sheet.name);
    const isResults = ofBook.some(
      ({ suffix, element }) =>
        suffix === RESULTS &&
        element.text.trim().endsWith('!$A$1') &&
        targetOf(element) === sheet.name.toLowerCase(),
    );
    return content ? [{ sheet, content, isResults }] : [];
  });
}

function holds({ rows }: Sheet, text: string): boolean {
  return rows.slice(0, 1).some(({ cells }) => cells.some(({ value }) => value === text));
}

function isTelling({ members }: Family): boolean {
  const clock = members.some(
    ({ suffix, element }) => suffix === NOW && /^NOW\(\)$/i.test(element.text.trim()),
  );
  return clock && new Set(members.map(({ suffix }) => suffix)).size >= TELLING;
}
