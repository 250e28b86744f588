import { freeSheetName } from '../../../domain/marks/freeSheetName';
import { addOverrides } from '../../../opc/changeContentTypes';
import { CONTENT_TYPES_PART } from '../../../opc/contentTypes';
import { escapeAttribute } from '../../../opc/escapeXml';
import { relationshipsPartOf, relativeTarget } from '../../../opc/partNames';
import {
  addRelationships,
  freeRelationshipId,
  officeRelationshipType,
  type NewRelationship,
} from '../../../opc/changeRelationships';
import { spliceText } from '../../../opc/spliceText';
import { childOf, type XmlElement } from '../../../opc/XmlElement';
import { isStrict, prefixOf, type BookXml } from './BookXml';
import { appendChild, insertChild, upTo } from './insertChild';
import type { OpenStyles } from './openStyles';
import type { PackageEdits } from './PackageEdits';
import { undoRecordOf, type UndoRecord } from './undoRecord';
import { WORKBOOK_SEQUENCE } from './workbookSequence';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_RELATIONS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** A sheet that has a place in the workbook, but is not written yet. */
export interface PlacedSheet<Sheet extends WantedSheet> {
  readonly sheet: Sheet;
  readonly name: string;
  readonly part: string;
  readonly relationshipId: string;
  readonly sheetId: number;
  /** Position among all tabs, from 0. */
  readonly index: number;
}

export interface WantedSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
}

/** Finds names, parts and ids for sheets behind all others. */
export function placeSheets<Sheet extends WantedSheet>(
  edits: PackageEdits,
  book: BookXml,
  sheets: readonly Sheet[],
): PlacedSheet<Sheet>[] {
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

/**
 * Lists placed sheets in everything that lists parts; their parts are to be written by the caller.
 * @param names `definedName` elements to go with them
 * @param styles that were opened, and have to be listed when they are new
 * @returns how to take it back
 */
export async function listSheets(
  edits: PackageEdits,
  book: BookXml,
  placed: readonly PlacedSheet<WantedSheet>[],
  names: readonly string[],
  styles: Pick<OpenStyles, 'created'>,
): Promise<UndoRecord[]> {
  return [
    await replaceText(edits, book.part, withSheets(book, placed, names)),
    ...(await listParts(edits, book, placed, styles)),
  ];
}

async function replaceText(edits: PackageEdits, part: string, text: string): Promise<UndoRecord> {
  const before = await edits.readText(part);
  edits.write(part, text);
  return undoRecordOf(part, before, text);
}

function withSheets(
  book: BookXml,
  added: readonly PlacedSheet<WantedSheet>[],
  names: readonly string[],
): string {
  const { text, root } = book;
  const prefix = prefixOf(root);
  const sheets = childOf(root, 'sheets');
  const tabs = added.map((sheet) => tabXml(book, sheet)).join('');
  const known = childOf(root, 'definedNames');
  if (!sheets) throw new Error('a workbook without sheets');
  const tabsAdded = appendChild(text, sheets, tabs);
  if (names.length === 0) return spliceText(text, [tabsAdded]);
  const onNames = known
    ? appendChild(text, known, names.join(''))
    : insertChild(
        text,
        root,
        upTo(WORKBOOK_SEQUENCE, 'definedNames'),
        `<${prefix}definedNames>${names.join('')}</${prefix}definedNames>`,
      );
  return spliceText(text, [tabsAdded, onNames]);
}

function tabXml(
  { root, sheets }: BookXml,
  { name, sheetId, relationshipId, sheet }: PlacedSheet<WantedSheet>,
): string {
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

async function listParts(
  edits: PackageEdits,
  book: BookXml,
  added: readonly PlacedSheet<WantedSheet>[],
  { created }: Pick<OpenStyles, 'created'>,
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
