import { ProductError } from '../../../base/ProductError';
import type {
  NewSheet,
  NewTable,
  WorkbookDescription,
} from '../../../domain/newWorkbook/WorkbookDescription';
import { areaAddress, columnLetters } from '../../../domain/snapshot/address';
import { addOverrides } from '../../../opc/changeContentTypes';
import { addRelationships, officeRelationshipType } from '../../../opc/changeRelationships';
import { CONTENT_TYPES_PART } from '../../../opc/contentTypes';
import { escapeAttribute, escapeText } from '../../../opc/escapeXml';
import { relationshipsPartOf, relativeTarget } from '../../../opc/partNames';
import { attributeOf, parseXml } from '../../../opc/XmlElement';
import { listSheets, placeSheets, type PlacedSheet, type WantedSheet } from '../draw/appendSheets';
import { namespaceOf, prefixOf, readBook, type BookXml } from '../draw/BookXml';
import { definedNames } from '../draw/definedNames';
import { openStyles } from '../draw/openStyles';
import type { PackageEdits } from '../draw/PackageEdits';
import { refuseUnsafe } from '../draw/refuseUnsafe';
import { newSheetXml, prepareStyles } from './newSheetXml';
import { askForRecalculation } from './recalculation';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TABLE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const TABLE_RELATION = 'rId1';

/**
 * Adds the sheets of a description behind those there are, with their tables and names.
 * @throws ProductError `workbook.sheetNameTaken`, `workbook.nameTaken`, and as `refuseUnsafe`
 */
export async function addDescribedSheets(
  edits: PackageEdits,
  part: string,
  description: WorkbookDescription,
): Promise<void> {
  const book = await readBook(edits, part);
  await refuseUnsafe(edits, book);
  const tables = await readTables(edits);
  refuseTaken(book, tables, description);
  const wanted = description.sheets.map((sheet) => ({ ...sheet, visibility: 'visible' as const }));
  const placed = placeSheets(edits, book, wanted);
  const styles = await openStyles(edits, book);
  for (const { sheet } of placed) prepareStyles(sheet, styles.edits);
  styles.close();
  const names = namesXml(prefixOf(book.root), description, placed);
  await listSheets(edits, book, placed, names, styles);
  const namespace = namespaceOf(book.root) ?? MAIN;
  let tableId = tables.reduce((highest, { id }) => Math.max(highest, id), 0);
  for (const { sheet, part: sheetPart } of placed) {
    const relation = sheet.table && TABLE_RELATION;
    edits.write(sheetPart, newSheetXml(sheet, namespace, styles.edits, description.footer, relation));
    if (sheet.table) await addTable(edits, sheetPart, sheet.table, (tableId += 1), namespace);
  }
  // Cached results are those of the day the description was made.
  edits.write(part, askForRecalculation(await edits.readText(part), part));
}

interface KnownTable {
  readonly id: number;
  readonly name: string;
}

async function readTables(edits: PackageEdits): Promise<readonly KnownTable[]> {
  const tables: KnownTable[] = [];
  for (const part of edits.partNames) {
    if (!/\/tables\/[^/]+\.xml$/i.test(part)) continue;
    const root = parseXml(await edits.readText(part), part);
    const name = attributeOf(root, 'displayName') ?? attributeOf(root, 'name') ?? '';
    tables.push({ id: Number(attributeOf(root, 'id')) || 0, name });
  }
  return tables;
}

function refuseTaken(book: BookXml, tables: readonly KnownTable[], description: WorkbookDescription): void {
  const takenSheets = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  const sheet = description.sheets.find(({ name }) => takenSheets.has(name.toLowerCase()));
  if (sheet) throw new ProductError('workbook.sheetNameTaken', { sheet: sheet.name });
  const known = [
    ...definedNames(book).map((element) => attributeOf(element, 'name') ?? ''),
    ...tables.map(({ name }) => name),
  ];
  const takenNames = new Set(known.map((name) => name.toLowerCase()));
  const wanted = [...description.sheets.flatMap(({ table }) => table ?? []), ...description.names];
  const name = wanted.find((one) => takenNames.has(one.name.toLowerCase()));
  if (name) throw new ProductError('workbook.nameTaken', { name: name.name });
}

function namesXml(
  prefix: string,
  { names }: WorkbookDescription,
  placed: readonly PlacedSheet<NewSheet & WantedSheet>[],
): string[] {
  const nameXml = (attributes: string, reference: string): string =>
    `<${prefix}definedName ${attributes}>${escapeText(reference)}</${prefix}definedName>`;
  return [
    ...names.map(({ name, refersTo }) => nameXml(`name="${escapeAttribute(name)}"`, refersTo)),
    ...placed.flatMap(({ sheet, name, index }) => {
      const on = (area: string): string => `'${name.replaceAll("'", "''")}'!${area}`;
      const local = (what: string): string => `name="_xlnm.${what}" localSheetId="${index}"`;
      const { printedColumns, columnWidths, frozenRows } = sheet;
      return [
        // Whole columns, so that rows added later are printed too.
        ...(printedColumns < columnWidths.length
          ? [nameXml(local('Print_Area'), on(`$A:$${columnLetters(printedColumns)}`))]
          : []),
        ...(frozenRows > 0 ? [nameXml(local('Print_Titles'), on(`$1:$${frozenRows}`))] : []),
      ];
    }),
  ];
}

async function addTable(
  edits: PackageEdits,
  sheetPart: string,
  table: NewTable,
  id: number,
  namespace: string,
): Promise<void> {
  const folder = sheetPart.replace(/worksheets\/[^/]+$/, 'tables/');
  let number = id;
  while (edits.has(`${folder}table${number}.xml`)) number += 1;
  const part = `${folder}table${number}.xml`;
  edits.write(part, tableXml(table, id, namespace));
  const relation = {
    id: TABLE_RELATION,
    type: officeRelationshipType('table'),
    target: relativeTarget(sheetPart, part),
  };
  edits.write(relationshipsPartOf(sheetPart), addRelationships(undefined, [relation]));
  const types = await edits.readText(CONTENT_TYPES_PART);
  edits.write(CONTENT_TYPES_PART, addOverrides(types, new Map([[part, TABLE]])));
}

function tableXml({ name, area, columns }: NewTable, id: number, namespace: string): string {
  const reference = areaAddress(area);
  const columnsXml = columns.map(({ heading, formula }, index) => {
    const start = `<tableColumn id="${index + 1}" name="${escapeAttribute(heading).replaceAll('&#10;', '_x000a_')}"`;
    if (formula === undefined) return `${start}/>`;
    return `${start}><calculatedColumnFormula>${escapeText(formula)}</calculatedColumnFormula></tableColumn>`;
  });
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${namespace}" id="${id}" name="${escapeAttribute(name)}" displayName="${escapeAttribute(name)}" ref="${reference}" totalsRowShown="0">`,
    `<autoFilter ref="${reference}"/>`,
    `<tableColumns count="${columns.length}">${columnsXml.join('')}</tableColumns>`,
    '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>',
    '</table>',
  ].join('');
}
