import { ProductError } from '../../../base/ProductError';
import type { Sheet } from '../../../domain/snapshot/Snapshot';
import type { OpcPackage } from '../../../opc/OpcPackage';
import { partKey } from '../../../opc/partNames';
import { hasType, readRelationships, type Relationship } from '../../../opc/relationships';
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from '../../../opc/XmlElement';
import { findWorkbookPart } from './findWorkbookPart';
import { isOn } from './isOn';

/** What the workbook part says, before any sheet is read. */
export interface WorkbookPart {
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  readonly dateSystem: 1900 | 1904;
  readonly sharedStringsPart: string | undefined;
  readonly stylesPart: string | undefined;
}

/** A worksheet as the workbook lists it; chart and dialog sheets are left out. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly part: string;
}

/** @throws ProductError as `findWorkbookPart`, and `xml.damaged`, `package.missingPart` */
export async function readWorkbookPart(source: OpcPackage): Promise<WorkbookPart> {
  const part = await findWorkbookPart(source);
  const root = parseXml(await source.readText(part), part);
  if (root.name !== 'workbook') throw new ProductError('xml.damaged', { part });
  const relationships = await readRelationships(source, part);
  const partOfType = (type: string) =>
    [...relationships.values()].find((found) => !found.external && hasType(found, type))?.target;
  return {
    part,
    sheets: listSheets(part, childrenOf(childOf(root, 'sheets'), 'sheet'), relationships),
    dateSystem: isOn(attributeOf(childOf(root, 'workbookPr') ?? root, 'date1904')) ? 1904 : 1900,
    sharedStringsPart: partOfType('sharedStrings'),
    stylesPart: partOfType('styles'),
  };
}

function listSheets(
  workbookPart: string,
  elements: readonly XmlElement[],
  relationships: ReadonlyMap<string, Relationship>,
): SheetEntry[] {
  const taken = new Set<string>();
  const sheets: SheetEntry[] = [];
  for (const element of elements) {
    const found = relationships.get(attributeOf(element, 'id') ?? '');
    if (!found || found.external || !hasType(found, 'worksheet')) continue;
    // The same part under many names would multiply the work without bound.
    if (taken.has(partKey(found.target))) throw new ProductError('xml.damaged', { part: workbookPart });
    taken.add(partKey(found.target));
    sheets.push({
      name: attributeOf(element, 'name') ?? '',
      visibility: visibilityOf(attributeOf(element, 'state')),
      part: found.target,
    });
  }
  return sheets;
}

function visibilityOf(state: string | undefined): Sheet['visibility'] {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}
