import type { OpcPackage } from '../../../../opc/OpcPackage';
import { hasType, readRelationships } from '../../../../opc/relationships';
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from '../../../../opc/XmlElement';
import type { XmlTag } from '../../../../opc/XmlTag';
import type { WorkbookPart } from '../readWorkbookPart';
import { isOn } from '../isOn';
import { tinted } from './tinted';

/** In the order cells count them, which is not the order of the theme's part: paper first. */
const SLOTS = [
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

/** Of a workbook without a theme: Office 2013's. */
const USUAL_THEME = [
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

/** The numbered colours of old workbooks, from 8 on; 0 to 7 are 8 to 15 again. **Source**: ECMA-376 part 1, 18.8.27. */
const USUAL_PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** What the colours of a workbook's fonts are in the end. */
export class CellColours {
  constructor(
    private readonly theme: readonly (string | undefined)[],
    /** From 0 on. */
    private readonly palette: readonly (string | undefined)[],
  ) {}

  /** RRGGBB of a `color` element; undefined for the automatic colour and whatever cannot be read. */
  read(tag: Pick<XmlTag, 'attribute'>): string | undefined {
    if (isOn(tag.attribute('auto'))) return undefined;
    const base =
      hexOf(tag.attribute('rgb')) ?? this.numbered(tag.attribute('theme'), tag.attribute('indexed'));
    const tint = Number(tag.attribute('tint') ?? 0);
    return base === undefined || !(tint >= -1 && tint <= 1) ? base : tinted(base, tint);
  }

  private numbered(theme: string | undefined, index: string | undefined): string | undefined {
    if (theme !== undefined) return this.theme[Number(theme)] ?? USUAL_THEME[Number(theme)];
    if (index === undefined) return undefined;
    const at = Number(index);
    return this.palette[at] ?? USUAL_PALETTE[at < 8 ? at : at - 8];
  }
}

export async function readCellColours(
  source: OpcPackage,
  { part, stylesPart }: Pick<WorkbookPart, 'part' | 'stylesPart'>,
): Promise<CellColours> {
  const themePart = [...(await readRelationships(source, part)).values()].find(
    (one) => !one.external && hasType(one, 'theme'),
  )?.target;
  const theme = await rootOf(source, themePart);
  const scheme = childOf(childOf(theme, 'themeElements'), 'clrScheme');
  const styles = await rootOf(source, stylesPart);
  const palette = childOf(childOf(styles, 'colors'), 'indexedColors');
  return new CellColours(
    SLOTS.map((slot) => themeColour(childOf(scheme, slot))),
    childrenOf(palette, 'rgbColor').map((colour) => hexOf(attributeOf(colour, 'rgb'))),
  );
}

async function rootOf(source: OpcPackage, part: string | undefined): Promise<XmlElement | undefined> {
  return part !== undefined && source.has(part) ? parseXml(await source.readText(part), part) : undefined;
}

function themeColour(slot: XmlElement | undefined): string | undefined {
  const [colour] = slot?.children ?? [];
  return colour && hexOf(attributeOf(colour, colour.name === 'sysClr' ? 'lastClr' : 'val'));
}

/** AARRGGBB or RRGGBB; how far a font can be seen through is nothing any program shows. */
function hexOf(written: string | undefined): string | undefined {
  return /^(?:[\dA-F]{2})?([\dA-F]{6})$/i.exec(written ?? '')?.[1]?.toUpperCase();
}
