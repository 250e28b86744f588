import type { MarkPlan, MarkSheet } from '../../../domain/marks/MarkPlan';
import { CONTENT_TYPES_PART } from '../../../opc/contentTypes';
import { addOverrides } from '../../../opc/changeContentTypes';
import { escapeAttribute, escapeText } from '../../../opc/escapeXml';
import { relationshipsPartOf, relativeTarget } from '../../../opc/partNames';
import {
  addRelationships,
  freeRelationshipId,
  officeRelationshipType,
  type NewRelationship,
} from '../../../opc/changeRelationships';
import { spliceText } from '../../../opc/spliceText';
import { childOf, type XmlElement } from '../../../opc/XmlElement';
import { isStrict, namespaceOf, prefixOf, type BookXml } from './BookXml';
import { sheetIn } from './definedNames';
import { freeSheetName } from './freeSheetName';
import { appendChild, insertChild, upTo } from './insertChild';
import type { OpenStyles } from './openStyles';
import type { PackageEdits } from './PackageEdits';
import { sheetXml } from './sheetXml';
import { undoRecordOf, writeUndoRecords, type UndoRecord } from './undoRecord';

const TRANSITIONAL = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_RELATIONS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** CT_Workbook up to the names (ISO/IEC 29500-1 §18.2.27). */
const SEQUENCE = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
];

interface NewSheet {
  readonly sheet: MarkSheet;
  readonly name: string;
  readonly part: string;
  readonly relationshipId: string;
  readonly sheetId: number;
  /** Position among all tabs, from 0. */
  readonly index: number;
}

/** Adds our sheets behind all others, their names, and everything that lists parts; writes the styles. */
export async function addSheets(
  edits: PackageEdits,
  book: BookXml,
  plan: MarkPlan,
  styles: OpenStyles,
): Promise<void> {
  const added = newSheets(edits, book, plan.sheets);
  const namespace = namespaceOf(book.root) ?? TRANSITIONAL;
  const styleIndex = styles.edits.cellFormat.bind(styles.edits);
  // First the styles: only when they are whole can be told how to take them back.
  for (const { sheet } of added) for (const row of sheet.rows) for (const cell of row) styleIndex(cell.style);
  const records = [
    styles.close(),
    await replaceText(edits, book.part, withSheets(book, added, plan)),
    ...(await listParts(edits, book, added, styles)),
  ];
  for (const { sheet, part } of added) {
    const remark = sheet.visibility === 'visible' ? '' : writeUndoRecords(records);
    edits.write(part, sheetXml(sheet, namespace, styleIndex, remark));
  }
}

async function replaceText(edits: PackageEdits, part: string, text: string): Promise<UndoRecord> {
  const before = await edits.readText(part);
  edits.write(part, text);
  return undoRecordOf(part, before, text);
}

function newSheets(edits: PackageEdits, book: BookXml, sheets: readonly MarkSheet[]): NewSheet[] {
  const folder = `${book.part.slice(0, book.part.lastIndexOf('/') + 1)}worksheets/`;
  const names = new Set(book.sheets.map(({ name }) => name.toLowerCase()));
  const ids = new Map<string, unknown>(book.relationships);
  let sheetId = book.sheets.reduce((highest, sheet) => Math.max(highest, sheet.sheetId), 0);
  let number = 0;
  return sheets.map((sheet, index) => {
    do number += 1;
    while (edits.has(`${folder}duban${number}.xml`));
    const name = freeSheetName(sheet.name, names);
    names.add(name.toLowerCase());
    const relationshipId = freeRelationshipId(ids);
    ids.set(relationshipId, true);
    sheetId += 1;
    const part = `${folder}duban${number}.xml`;
    return { sheet, name, part, relationshipId, sheetId, index: book.sheets.length + index };
  });
}

function withSheets(book: BookXml, added: readonly NewSheet[], plan: MarkPlan): string {
  const { text, root } = book;
  const prefix = prefixOf(root);
  const sheets = childOf(root, 'sheets');
  const tabs = added.map((sheet) => tabXml(book, sheet)).join('');
  const names = [
    ...plan.names.map((name) => nameXml(prefix, name, added)),
    ...added.flatMap((sheet) => localNames(prefix, sheet)),
  ];
  const known = childOf(root, 'definedNames');
  if (!sheets) throw new Error('a workbook without sheets');
  const onNames = known
    ? appendChild(text, known, names.join(''))
    : insertChild(
        text,
        root,
        upTo(SEQUENCE, 'definedNames'),
        `<${prefix}definedNames>${names.join('')}</${prefix}definedNames>`,
      );
  return spliceText(text, [appendChild(text, sheets, tabs), onNames]);
}

function tabXml({ root, sheets }: BookXml, { name, sheetId, relationshipId, sheet }: NewSheet): string {
  const state = sheet.visibility === 'visible' ? '' : ` state="${sheet.visibility}"`;
  const relations = isStrict(root) ? STRICT_RELATIONS : RELATIONS;
  const declared = prefixFor(root, relations);
  const id = declared
    ? `${declared}:id="${relationshipId}"`
    : `xmlns:r="${relations}" r:id="${relationshipId}"`;
  const prefix = prefixOf(sheets[0]?.element ?? root);
  return `<${prefix}sheet name="${escapeAttribute(name)}" sheetId="${sheetId}"${state} ${id}/>`;
}

function prefixFor(root: XmlElement, namespace: string): string | undefined {
  const found = root.attributes.find(
    ({ qualifiedName, value }) => qualifiedName.startsWith('xmlns:') && value === namespace,
  );
  return found?.qualifiedName.slice('xmlns:'.length);
}

function nameXml(
  prefix: string,
  { name, refersTo }: MarkPlan['names'][number],
  added: readonly NewSheet[],
): string {
  const target = added.find(({ sheet }) => sheet.name === sheetIn(refersTo));
  const reference = target ? quoted(target.name) + refersTo.slice(refersTo.lastIndexOf('!')) : refersTo;
  return `<${prefix}definedName name="${escapeAttribute(name)}">${escapeText(reference)}</${prefix}definedName>`;
}

/** What Excel keeps in names for a sheet with a filter and repeated heading rows. */
function localNames(prefix: string, { sheet, name, index }: NewSheet): string[] {
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

async function listParts(
  edits: PackageEdits,
  book: BookXml,
  added: readonly NewSheet[],
  { created }: OpenStyles,
): Promise<UndoRecord[]> {
  const base = isStrict(book.root) ? `${STRICT_RELATIONS}/worksheet` : officeRelationshipType('worksheet');
  const relationships: NewRelationship[] = added.map(({ relationshipId, part }) => ({
    id: relationshipId,
    type: base,
    target: relativeTarget(book.part, part),
  }));
  const types = new Map(added.map(({ part }) => [part, WORKSHEET]));
  if (created) types.set(created.part, created.contentType);
  if (created?.relationshipType) {
    const taken = new Map<string, unknown>([
      ...book.relationships,
      ...relationships.map(({ id }) => [id, 1] as const),
    ]);
    const target = relativeTarget(book.part, created.part);
    relationships.push({ id: freeRelationshipId(taken), type: created.relationshipType, target });
  }
  const rels = relationshipsPartOf(book.part);
  return [
    await replaceText(edits, rels, addRelationships(await edits.readText(rels), relationships)),
    await replaceText(
      edits,
      CONTENT_TYPES_PART,
      addOverrides(await edits.readText(CONTENT_TYPES_PART), types),
    ),
  ];
}
