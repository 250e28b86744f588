import { attributeOf, childOf, childrenOf, type XmlElement } from '../../../opc/XmlElement';
import { isOn } from '../read/isOn';
import { colourOf } from './colourOf';
import type { CellLook } from './SheetPage';

/** How cells of each style look, by the index of the style. @param root of the styles part */
export function readLooks(root: XmlElement, theme: readonly string[]): readonly CellLook[] {
  const fonts = childrenOf(childOf(root, 'fonts'), 'font').map((font) => fontLook(font, theme));
  const fills = childrenOf(childOf(root, 'fills'), 'fill').map((fill) => fillColour(fill, theme));
  const borders = childrenOf(childOf(root, 'borders'), 'border').map(hasLine);
  const at = <Item>(list: readonly Item[], xf: XmlElement, name: string): Item | undefined =>
    list[Number(attributeOf(xf, name) ?? 0)];
  return childrenOf(childOf(root, 'cellXfs'), 'xf').map((xf): CellLook => {
    const fill = at(fills, xf, 'fillId');
    return {
      ...at(fonts, xf, 'fontId'),
      ...(fill && { fill }),
      ...(at(borders, xf, 'borderId') && { border: true as const }),
      ...alignmentLook(childOf(xf, 'alignment')),
    };
  });
}

/** What a differential format changes. */
export function differentialLook(dxf: XmlElement, theme: readonly string[]): CellLook {
  const font = childOf(dxf, 'font');
  const pattern = childOf(childOf(dxf, 'fill'), 'patternFill');
  const fill = colourOf(childOf(pattern, 'bgColor') ?? childOf(pattern, 'fgColor'), theme);
  const border = childOf(dxf, 'border');
  const line = border && colourOf(childOf(childOf(border, 'left'), 'color'), theme);
  return {
    ...(font && fontLook(font, theme)),
    ...(fill && { fill }),
    ...(line && { border: true as const, borderColor: line }),
  };
}

function fontLook(font: XmlElement, theme: readonly string[]): CellLook {
  const has = (name: string): boolean => {
    const child = childOf(font, name);
    const value = child && (attributeOf(child, 'val') ?? '1');
    return value !== undefined && value !== 'none' && isOnOrStyle(value);
  };
  const element = childOf(font, 'color');
  // The automatic colour is the window's, whatever it is.
  const color = element && attributeOf(element, 'auto') === undefined ? colourOf(element, theme) : undefined;
  const size = Number(attributeOf(childOf(font, 'sz') ?? font, 'val'));
  return {
    ...(has('b') && { bold: true as const }),
    ...(has('i') && { italic: true as const }),
    ...(has('u') && { underline: true as const }),
    ...(has('strike') && { strike: true as const }),
    ...(color && color !== '000000' && { color }),
    ...(size > 0 && size !== 11 && { size }),
  };
}

/** `<u val="double"/>` is on as well. */
const isOnOrStyle = (value: string): boolean =>
  isOn(value) || /^[a-zA-Z]{5,}$/.test(value) ? value !== 'false' : false;

function fillColour(fill: XmlElement, theme: readonly string[]): string | undefined {
  const pattern = childOf(fill, 'patternFill');
  if (!pattern) return colourOf(childOf(childOf(childOf(fill, 'gradientFill'), 'stop'), 'color'), theme);
  const type = attributeOf(pattern, 'patternType') ?? 'none';
  if (type === 'none' || type === 'gray125') return undefined;
  return colourOf(childOf(pattern, 'fgColor'), theme);
}

function hasLine(border: XmlElement): boolean {
  return border.children.some((side) => !['none', undefined].includes(attributeOf(side, 'style')));
}

function alignmentLook(alignment: XmlElement | undefined): CellLook {
  if (!alignment) return {};
  const horizontal = attributeOf(alignment, 'horizontal');
  const vertical = attributeOf(alignment, 'vertical');
  const isCentred =
    horizontal === 'center' || horizontal === 'centerContinuous' || horizontal === 'distributed';
  return {
    ...(isCentred && { horizontal: 'center' as const }),
    ...(horizontal === 'right' && { horizontal: 'right' as const }),
    ...(horizontal === 'left' && { horizontal: 'left' as const }),
    ...((vertical === 'center' || vertical === 'top') && { vertical }),
    ...(isOn(attributeOf(alignment, 'wrapText')) && { wrap: true as const }),
  };
}
