import type { MarkPlan, MarkSheet } from '../../../domain/marks/MarkPlan';
import { sheetIn, withSheet } from '../../../domain/marks/ownNames';
import { escapeAttribute, escapeText } from '../../../opc/escapeXml';
import { listSheets, placeSheets, type PlacedSheet } from './appendSheets';
import { namespaceOf, prefixOf, type BookXml } from './BookXml';
import type { OpenStyles } from './openStyles';
import type { PackageEdits } from './PackageEdits';
import { sheetXml } from './sheetXml';
import { writeUndoRecords } from './undoRecord';

const TRANSITIONAL = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Adds our sheets behind all others, their names, and everything that lists parts; writes the styles. */
export async function addSheets(
  edits: PackageEdits,
  book: BookXml,
  plan: MarkPlan,
  styles: OpenStyles,
): Promise<void> {
  const added = placeSheets(edits, book, plan.sheets);
  const namespace = namespaceOf(book.root) ?? TRANSITIONAL;
  const styleIndex = styles.edits.cellFormat.bind(styles.edits);
  // First the styles: only when they are whole can be told how to take them back.
  for (const { sheet } of added) for (const row of sheet.rows) for (const cell of row) styleIndex(cell.style);
  const prefix = prefixOf(book.root);
  const names = [
    ...plan.names.map((name) => nameXml(prefix, name, added)),
    ...added.flatMap((sheet) => localNames(prefix, sheet)),
  ];
  const records = [styles.close(), ...(await listSheets(edits, book, added, names, styles))];
  for (const { sheet, part } of added) {
    const remark = sheet.visibility === 'visible' ? '' : writeUndoRecords(records);
    edits.write(part, sheetXml(sheet, namespace, styleIndex, remark));
  }
}

function nameXml(
  prefix: string,
  { name, refersTo }: MarkPlan['names'][number],
  added: readonly PlacedSheet<MarkSheet>[],
): string {
  const target = added.find(({ sheet }) => sheet.name === sheetIn(refersTo));
  const reference = target ? withSheet(refersTo, target.name) : refersTo;
  return `<${prefix}definedName name="${escapeAttribute(name)}">${escapeText(reference)}</${prefix}definedName>`;
}

/** What Excel keeps in names for a sheet with a filter and repeated heading rows. */
function localNames(prefix: string, { sheet, name, index }: PlacedSheet<MarkSheet>): string[] {
  const local = (what: string, attributes: string, reference: string) =>
    `<${prefix}definedName name="_xlnm.${what}" localSheetId="${index}"${attributes}>${escapeText(`${quoted(name)}!${reference}`)}</${prefix}definedName>`;
  const filter = sheet.filter?.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return [
    ...(filter ? [local('_FilterDatabase', ' hidden="1"', filter)] : []),
    ...(sheet.frozenRows > 0 && sheet.visibility === 'visible'
      ? [local('Print_Titles', '', `$${sheet.frozenRows}:$${sheet.frozenRows}`)]
      : []),
  ];
}

function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
