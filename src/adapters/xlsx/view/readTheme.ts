import type { OpcPackage } from '../../../opc/OpcPackage';
import { hasType, readRelationships } from '../../../opc/relationships';
import { attributeOf, childOf, parseXml } from '../../../opc/XmlElement';

/** As `theme` attributes count them: light and dark change places with their order in the part. */
const ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** Colours of Office's own theme, 2013 and later. */
const OFFICE = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '5B9BD5',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '4472C4',
  '70AD47',
  '0563C1',
  '954F72',
];

/** The workbook's theme colours, `RRGGBB`, by the number that styles call them. */
export async function readTheme(source: OpcPackage, workbookPart: string): Promise<readonly string[]> {
  const relationships = await readRelationships(source, workbookPart);
  const found = [...relationships.values()].find((one) => hasType(one, 'theme') && !one.external);
  if (!found || !source.has(found.target)) return OFFICE;
  const root = parseXml(await source.readText(found.target), found.target);
  const scheme = childOf(childOf(root, 'themeElements'), 'clrScheme');
  return ORDER.map((name, index) => {
    const colour = childOf(scheme, name)?.children[0];
    const value = colour && (attributeOf(colour, 'lastClr') ?? attributeOf(colour, 'val'));
    return value && /^[\dA-Fa-f]{6}$/.test(value) ? value.toUpperCase() : (OFFICE[index] ?? '000000');
  });
}
