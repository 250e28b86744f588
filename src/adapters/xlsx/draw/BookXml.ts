import { partKey, relationshipsPartOf } from '../../../opc/partNames';
import { hasType, parseRelationships, type Relationship } from '../../../opc/relationships';
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from '../../../opc/XmlElement';
import type { PackageEdits } from './PackageEdits';

/** A sheet as the workbook part lists it, whatever its kind. */
export interface BookSheet {
  readonly element: XmlElement;
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly relationship: Relationship | undefined;
  readonly isVisible: boolean;
}

/** The workbook part as it stands, parsed for patching. */
export interface BookXml {
  readonly part: string;
  readonly text: string;
  readonly root: XmlElement;
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly sheets: readonly BookSheet[];
}

export async function readBook(edits: PackageEdits, part: string): Promise<BookXml> {
  const text = await edits.readText(part);
  const root = parseXml(text, part);
  const relationships = await readPartRelationships(edits, part);
  const sheets = childrenOf(childOf(root, 'sheets'), 'sheet').map((element): BookSheet => {
    const relationshipId = attributeOf(element, 'id') ?? '';
    return {
      element,
      name: attributeOf(element, 'name') ?? '',
      sheetId: Number(attributeOf(element, 'sheetId')) || 0,
      relationshipId,
      relationship: relationships.get(relationshipId),
      isVisible: !['hidden', 'veryHidden'].includes(attributeOf(element, 'state') ?? ''),
    };
  });
  return { part, text, root, relationships, sheets };
}

/** Relationships of a part as they are now. */
export async function readPartRelationships(
  edits: PackageEdits,
  part: string,
): Promise<ReadonlyMap<string, Relationship>> {
  const rels = relationshipsPartOf(part);
  return edits.has(rels) ? parseRelationships(await edits.readText(rels), part) : new Map();
}

/** Parts of worksheets that can carry conditional formats, with the sheet's name. */
export function worksheetParts({ sheets }: BookXml): { readonly name: string; readonly part: string }[] {
  const seen = new Set<string>();
  return sheets.flatMap(({ name, relationship }) => {
    if (!relationship || relationship.external || !hasType(relationship, 'worksheet')) return [];
    if (seen.has(partKey(relationship.target))) return [];
    seen.add(partKey(relationship.target));
    return [{ name, part: relationship.target }];
  });
}

/** `x:` in a document whose elements are written `<x:sheet>`. */
export function prefixOf(element: XmlElement): string {
  return element.qualifiedName.slice(0, -element.name.length);
}

/** The namespace the element's own prefix stands for, as declared on it. */
export function namespaceOf(element: XmlElement): string | undefined {
  const prefix = prefixOf(element).replace(/:$/, '');
  const declaration = prefix ? `xmlns:${prefix}` : 'xmlns';
  return element.attributes.find(({ qualifiedName }) => qualifiedName === declaration)?.value;
}

const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** Whether the document uses the strict spelling of the namespaces. */
export function isStrict(root: XmlElement): boolean {
  return namespaceOf(root) === STRICT;
}
