import type { OpcPackage } from '../../../../opc/OpcPackage';
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from '../../../../opc/XmlElement';
import type { XmlTag } from '../../../../opc/XmlTag';
import type { WorkbookPart } from '../readWorkbookPart';
import { hexOf } from '../hexOf';
import { isOn } from '../isOn';
import { readThemeColours } from '../readThemeColours';
import { tinted } from './tinted';

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
    private readonly theme: readonly string[],
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
    if (theme !== undefined) return this.theme[Number(theme)];
    if (index === undefined) return undefined;
    const at = Number(index);
    return this.palette[at] ?? USUAL_PALETTE[at < 8 ? at : at - 8];
  }
}

export async function readCellColours(
  source: OpcPackage,
  { part, stylesPart }: Pick<WorkbookPart, 'part' | 'stylesPart'>,
): Promise<CellColours> {
  const styles = await rootOf(source, stylesPart);
  const palette = childOf(childOf(styles, 'colors'), 'indexedColors');
  return new CellColours(
    await readThemeColours(source, part),
    childrenOf(palette, 'rgbColor').map((colour) => hexOf(attributeOf(colour, 'rgb'))),
  );
}

async function rootOf(source: OpcPackage, part: string | undefined): Promise<XmlElement | undefined> {
  return part !== undefined && source.has(part) ? parseXml(await source.readText(part), part) : undefined;
}
