import { builtInFormats } from '../../../../src/adapters/xlsx/read/builtInFormats';
import { colourOf } from '../../../../src/adapters/xlsx/view/colourOf';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../../../../src/opc/XmlElement';
import type { Cell } from '../../model/Cell';
import type { Border, CellStyle, Side } from '../../model/CellStyle';
import type { ConditionalLook } from '../../model/SheetParts';

export type Look = Pick<Cell, 'format' | 'style'>;

export interface Looks {
  /** By the `s` of a cell. */
  readonly cells: readonly Look[];
  /** By `dxfId`. */
  readonly conditional: readonly ConditionalLook[];
  readonly defaultFont: { readonly name: string; readonly size: number };
}

/** `RRGGBB` of a colour of the theme, by its number. */
export type ThemeColors = readonly string[];

/** Office.js tells formats as en-US writes them, whatever the language. */
const spelledInEnglish: Readonly<Record<number, string>> = {
  5: '$#,##0_);($#,##0)',
  6: '$#,##0_);[Red]($#,##0)',
  7: '$#,##0.00_);($#,##0.00)',
  8: '$#,##0.00_);[Red]($#,##0.00)',
  14: 'm/d/yyyy',
  22: 'm/d/yyyy h:mm',
};

export function readLooks(root: XmlElement | undefined, theme: ThemeColors): Looks {
  const list = (name: string) => childOf(root, name)?.children ?? [];
  const own = new Map(
    list('numFmts').map((element) => [
      numberOf(element, 'numFmtId'),
      attributeOf(element, 'formatCode') ?? '',
    ]),
  );
  const formatOf = (id: number): Pick<Cell, 'format'> => {
    const code = own.get(id) ?? spelledInEnglish[id] ?? builtInFormats[id] ?? '';
    return code === '' || /^general$/i.test(code) ? {} : { format: code };
  };
  const [usual] = list('fonts');
  const defaultFont = { name: valueOf(usual, 'name') ?? 'Calibri', size: Number(valueOf(usual, 'sz') ?? 11) };
  const cells = childrenOf(childOf(root, 'cellXfs'), 'xf').map((xf): Look => {
    const style: CellStyle = {
      ...fontStyle(list('fonts')[numberOf(xf, 'fontId')], theme, defaultFont),
      ...fillStyle(list('fills')[numberOf(xf, 'fillId')], theme),
      ...borderStyle(list('borders')[numberOf(xf, 'borderId')], theme),
      ...alignmentStyle(childOf(xf, 'alignment')),
      ...(attributeOf(childOf(xf, 'protection') ?? xf, 'locked') === '0' && { unlocked: true as const }),
    };
    return { ...formatOf(numberOf(xf, 'numFmtId')), ...(Object.keys(style).length > 0 && { style }) };
  });
  return { cells, defaultFont, conditional: list('dxfs').map((dxf) => conditionalLook(dxf, theme)) };
}

function fontStyle(
  font: XmlElement | undefined,
  theme: ThemeColors,
  usual: Looks['defaultFont'],
): Partial<CellStyle> {
  if (!font) return {};
  const name = valueOf(font, 'name');
  const size = Number(valueOf(font, 'sz') ?? usual.size);
  const color = colourOf(childOf(font, 'color'), theme);
  const underline = childOf(font, 'u');
  return {
    ...(name !== undefined && name !== usual.name && { fontName: name }),
    ...(size !== usual.size && { fontSize: size }),
    ...(color !== undefined && color !== '000000' && { fontColor: color }),
    ...(isSet(font, 'b') && { bold: true as const }),
    ...(isSet(font, 'i') && { italic: true as const }),
    ...(isSet(font, 'strike') && { strikethrough: true as const }),
    ...(underline && { underline: attributeOf(underline, 'val') === 'double' ? 'Double' : 'Single' }),
  };
}

function fillStyle(fill: XmlElement | undefined, theme: ThemeColors): Partial<CellStyle> {
  const pattern = childOf(fill, 'patternFill');
  if (!pattern || attributeOf(pattern, 'patternType') !== 'solid') return {};
  const color = colourOf(childOf(pattern, 'fgColor'), theme);
  return color === undefined ? {} : { fill: color };
}

const sides: Readonly<Record<string, Side>> = {
  left: 'EdgeLeft',
  start: 'EdgeLeft',
  right: 'EdgeRight',
  end: 'EdgeRight',
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
};

const lineStyles: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  double: ['Double', 'Thick'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

function borderStyle(border: XmlElement | undefined, theme: ThemeColors): Partial<CellStyle> {
  const borders: Partial<Record<Side, Border>> = {};
  for (const element of border?.children ?? []) {
    const side = sides[element.name];
    const line = lineStyles[attributeOf(element, 'style') ?? ''];
    if (!side || !line) continue;
    const color = colourOf(childOf(element, 'color'), theme) ?? '000000';
    borders[side] = { style: line[0], weight: line[1], color };
  }
  return Object.keys(borders).length > 0 ? { borders } : {};
}

function alignmentStyle(alignment: XmlElement | undefined): Partial<CellStyle> {
  if (!alignment) return {};
  const [horizontal, vertical] = [attributeOf(alignment, 'horizontal'), attributeOf(alignment, 'vertical')];
  const [indent, rotation] = [numberOf(alignment, 'indent'), numberOf(alignment, 'textRotation')];
  return {
    ...(horizontal !== undefined && horizontal !== 'general' && { horizontal: capitalised(horizontal) }),
    ...(vertical !== undefined && vertical !== 'bottom' && { vertical: capitalised(vertical) }),
    ...(isOn(attributeOf(alignment, 'wrapText')) && { wrapText: true as const }),
    ...(isOn(attributeOf(alignment, 'shrinkToFit')) && { shrinkToFit: true as const }),
    ...(indent > 0 && { indent }),
    ...(rotation > 0 && { orientation: rotation > 90 && rotation <= 180 ? 90 - rotation : rotation }),
  };
}

function conditionalLook(dxf: XmlElement, theme: ThemeColors): ConditionalLook {
  const font = childOf(dxf, 'font');
  const pattern = childOf(childOf(dxf, 'fill'), 'patternFill');
  const fill = colourOf(childOf(pattern, 'bgColor') ?? childOf(pattern, 'fgColor'), theme);
  const fontColor = colourOf(childOf(font, 'color'), theme);
  const underline = childOf(font, 'u');
  const format = childOf(dxf, 'numFmt');
  const borders = borderStyle(childOf(dxf, 'border'), theme).borders ?? {};
  const flags = (['b', 'i', 'strike'] as const).flatMap((name) => {
    const key = { b: 'bold', i: 'italic', strike: 'strikethrough' }[name];
    return childOf(font, name) ? [[key, isSet(font, name)] as const] : [];
  });
  return {
    ...(fill !== undefined && { fill }),
    ...(fontColor !== undefined && { fontColor }),
    ...Object.fromEntries(flags),
    ...(underline && { underline: attributeOf(underline, 'val') === 'none' ? 'None' : 'Single' }),
    ...(format && { numberFormat: attributeOf(format, 'formatCode') ?? '' }),
    borders: Object.fromEntries(
      Object.entries(borders).map(([side, { style, color }]) => [side, { style, color }]),
    ),
  };
}

/** `val` of a child. */
function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  const child = childOf(element, name);
  return child && attributeOf(child, 'val');
}

function isSet(element: XmlElement | undefined, name: string): boolean {
  const child = childOf(element, name);
  return child !== undefined && attributeOf(child, 'val') !== '0' && attributeOf(child, 'val') !== 'false';
}

export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

export function numberOf(element: XmlElement, name: string): number {
  return Number(attributeOf(element, name) ?? 0) || 0;
}

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
