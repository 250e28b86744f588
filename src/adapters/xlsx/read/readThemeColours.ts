import type { OpcPackage } from '../../../opc/OpcPackage';
import { hasType, readRelationships } from '../../../opc/relationships';
import { attributeOf, childOf, parseXml, type XmlElement } from '../../../opc/XmlElement';
import { hexOf } from './hexOf';

/** In the order cells count them, which is not the order of the theme's part (paper first), with Office 2013's own colours. */
const SLOTS = [
  ['lt1', 'FFFFFF'],
  ['dk1', '000000'],
  ['lt2', 'E7E6E6'],
  ['dk2', '44546A'],
  ['accent1', '5B9BD5'],
  ['accent2', 'ED7D31'],
  ['accent3', 'A5A5A5'],
  ['accent4', 'FFC000'],
  ['accent5', '4472C4'],
  ['accent6', '70AD47'],
  ['hlink', '0563C1'],
  ['folHlink', '954F72'],
] as const;

/** The workbook's theme colours, `RRGGBB`, by the number that styles and fonts call them; Office's where it has none. */
export async function readThemeColours(source: OpcPackage, workbookPart: string): Promise<readonly string[]> {
  const relationships = await readRelationships(source, workbookPart);
  const found = [...relationships.values()].find((one) => hasType(one, 'theme') && !one.external);
  const root =
    found && source.has(found.target)
      ? parseXml(await source.readText(found.target), found.target)
      : undefined;
  const scheme = childOf(childOf(root, 'themeElements'), 'clrScheme');
  return SLOTS.map(([slot, usual]) => themeColour(childOf(scheme, slot)) ?? usual);
}

function themeColour(slot: XmlElement | undefined): string | undefined {
  const [colour] = slot?.children ?? [];
  return colour && hexOf(attributeOf(colour, colour.name === 'sysClr' ? 'lastClr' : 'val'));
}
