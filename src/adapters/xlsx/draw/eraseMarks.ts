import { mentioning, sheetIn } from '../../../domain/marks/ownNames';
import { spliceText, type Splice } from '../../../opc/spliceText';
import { childOf, type XmlElement } from '../../../opc/XmlElement';
import { readBook, worksheetParts, type BookSheet, type BookXml } from './BookXml';
import { definedNames } from './definedNames';
import { removeFormatRules } from './formatRules';
import { findOwnMarks, type OwnMarks } from './ownMarks';
import type { PackageEdits } from './PackageEdits';
import { removeSheetParts, type RestoredParts } from './removeSheetParts';
import { readUndoRecords, undo, type UndoRecord } from './undoRecord';

/** `DUBAN` with a number of any sensible length. */
const LONGEST_PREFIX = 12;

/** Removes everything of ours from the package and nothing else. Resolves to false when there was nothing. */
export async function eraseMarks(edits: PackageEdits, workbookPart: string): Promise<boolean> {
  const book = await readBook(edits, workbookPart);
  const marks = await findOwnMarks(edits, book);
  if (marks.names.size === 0) return false;
  const own = sparingTheLast(book, marks.sheets);
  await eraseRules(edits, book, own, marks);
  const restored = await restoreParts(edits, own);
  if (!restored.has(book.part)) edits.write(book.part, withoutOurs(book, own, marks.names));
  await removeSheetParts(edits, book, own, restored);
  return true;
}

async function eraseRules(
  edits: PackageEdits,
  book: BookXml,
  own: readonly BookSheet[],
  { prefixes }: OwnMarks,
): Promise<void> {
  const ownParts = new Set(own.map(({ relationship }) => relationship?.target));
  const isOurs = mentioning(prefixes);
  for (const { part } of worksheetParts(book)) {
    if (ownParts.has(part) || !edits.has(part) || !(await mentions(edits, part, prefixes))) continue;
    edits.write(part, removeFormatRules(await edits.readText(part), part, isOurs));
  }
}

/** Looks for our names without holding the whole part. */
async function mentions(edits: PackageEdits, part: string, prefixes: readonly string[]): Promise<boolean> {
  let end = '';
  let found = false;
  await edits.source.streamText(part, (text) => {
    const piece = (end + text).toUpperCase();
    found ||= prefixes.some((prefix) => piece.includes(prefix));
    end = text.slice(-LONGEST_PREFIX);
  });
  return found;
}

/** A workbook must keep a sheet: if the user deleted all others, ours stays, no longer special. */
function sparingTheLast(book: BookXml, own: readonly BookSheet[]): readonly BookSheet[] {
  return own.length < book.sheets.length ? own : own.filter(({ isVisible }) => !isVisible);
}

/**
 * Gives parts back the text they had, where nobody touched them since. Other programs number styles anew: then ours
 * stay, unused and harmless, and everything else is picked out piece by piece.
 */
async function restoreParts(edits: PackageEdits, own: readonly BookSheet[]): Promise<RestoredParts> {
  const restored = new Map<string, UndoRecord>();
  for (const { relationship } of own) {
    if (!relationship || !edits.has(relationship.target)) continue;
    for (const record of readUndoRecords(await edits.readText(relationship.target))) {
      if (restored.has(record.part) || !edits.has(record.part)) continue;
      const before = undo(await edits.readText(record.part), record);
      if (before === undefined) continue;
      restored.set(record.part, record);
      if (!record.created) edits.write(record.part, before);
    }
  }
  return restored;
}

function withoutOurs(book: BookXml, own: readonly BookSheet[], names: ReadonlySet<XmlElement>): string {
  const gone = new Set(own.map(({ element }) => element));
  const kept = book.sheets.filter(({ element }) => !gone.has(element));
  const indexOf = new Map(book.sheets.map((sheet, index) => [index, kept.indexOf(sheet)]));
  const splices: Splice[] = [
    ...[...gone].map(cutOut),
    ...nameSplices(book, names, new Set(own.map(({ name }) => name.toLowerCase())), indexOf),
    ...viewSplices(book, kept, indexOf),
  ];
  return spliceText(book.text, splices);
}

/**
 * Names count sheets by position; those of sheets that go, go too, and so do print titles and filters that lead to
 * them: other programs leave such names behind on other sheets.
 */
function nameSplices(
  book: BookXml,
  own: ReadonlySet<XmlElement>,
  goneSheets: ReadonlySet<string>,
  indexOf: ReadonlyMap<number, number>,
): Splice[] {
  const splices: Splice[] = [];
  let left = 0;
  for (const element of definedNames(book)) {
    const scope = element.attributes.find(({ qualifiedName }) => qualifiedName === 'localSheetId');
    const index = scope && indexOf.get(Number(scope.value));
    const leadsToGone = goneSheets.has(sheetIn(element.text)?.toLowerCase() ?? '');
    if (own.has(element) || index === -1 || (leadsToGone && isBuiltIn(element))) {
      splices.push(cutOut(element));
      continue;
    }
    left += 1;
    if (scope && index !== undefined && String(index) !== scope.value) {
      splices.push({ start: scope.valueStart, end: scope.valueEnd, text: String(index) });
    }
    if (leadsToGone) {
      splices.push({ start: element.contentStart, end: element.contentEnd, text: '#REF!' });
    }
  }
  const all = childOf(book.root, 'definedNames');
  return all && left === 0 && splices.length > 0 ? [cutOut(all)] : splices;
}

/** `_xlnm.Print_Titles` */
const isBuiltIn = ({ attributes }: XmlElement): boolean =>
  attributes.some(({ qualifiedName, value }) => qualifiedName === 'name' && /^_xlnm\./i.test(value));

/** The tabs in view are counted by position as well. */
function viewSplices(
  { root, sheets }: BookXml,
  kept: readonly BookSheet[],
  indexOf: ReadonlyMap<number, number>,
): Splice[] {
  const firstVisible = Math.max(
    0,
    kept.findIndex(({ isVisible }) => isVisible),
  );
  return (childOf(root, 'bookViews')?.children ?? []).flatMap((view) =>
    view.attributes
      .filter(({ qualifiedName }) => qualifiedName === 'activeTab' || qualifiedName === 'firstSheet')
      .flatMap(({ value, valueStart, valueEnd }) => {
        const index = indexOf.get(Number(value));
        if (index === Number(value) || Number(value) >= sheets.length) return [];
        const text = String(index === undefined || index < 0 ? firstVisible : index);
        return [{ start: valueStart, end: valueEnd, text }];
      }),
  );
}

function cutOut({ start, end }: XmlElement): Splice {
  return { start, end, text: '' };
}
