/** Tones that stay apart when printed in grey: dark, light, middle, lightest. */
const TONES = ['1F4E79', 'F4B860', '2E9C8F', 'D9D9D9'] as const;
/** Behind them surfaces are told apart by dark patterns on white. */
const PATTERNS = ['wdUpDiag', 'dkHorz', 'wdDnDiag', 'dkVert', 'smGrid', 'lgCheck', 'pct50'] as const;
/** Lines and markers need darker tones than surfaces. */
const LINES = ['1F4E79', 'C55A11', '2E7D6E', '7F7F7F', '8B2E1F', '000000'] as const;
const DASHES = ['solid', 'dash', 'sysDot', 'dashDot', 'lgDash', 'sysDashDot'] as const;
const MARKERS = ['circle', 'square', 'triangle', 'diamond', 'x', 'star'] as const;
const EDGE = '404040';
export const GRID_GREY = 'D9D9D9';
export const INK = '000000';
export const PAPER = 'FFFFFF';

const at = <Item>(items: readonly [Item, ...Item[]], index: number): Item =>
  items[index % items.length] ?? items[0];

export const solidFill = (colour: string): string =>
  `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

export function strokeXml(colour: string, width: number, dash = 'solid'): string {
  return `<a:ln w="${width}" cap="flat">${solidFill(colour)}<a:prstDash val="${dash}"/><a:round/></a:ln>`;
}

/** `c:spPr` of the surface of a series or a slice. */
export function surface(index: number): string {
  const tone = TONES[index];
  const fill = tone === undefined ? patternFill(index - TONES.length) : solidFill(tone);
  return `<c:spPr>${fill}${strokeXml(EDGE, 6350)}</c:spPr>`;
}

function patternFill(index: number): string {
  const ink = `<a:fgClr><a:srgbClr val="${at(LINES, index)}"/></a:fgClr>`;
  return `<a:pattFill prst="${at(PATTERNS, index)}">${ink}<a:bgClr><a:srgbClr val="${PAPER}"/></a:bgClr></a:pattFill>`;
}

/** `c:spPr` and `c:marker` of a line, the marker only when there are few points. */
export function lineLook(index: number, marked: boolean): string {
  const tone = at(LINES, index);
  const dash = at(DASHES, index + Math.floor(index / DASHES.length));
  const look = `<c:spPr>${strokeXml(tone, 22225, dash)}</c:spPr>`;
  if (!marked) return `${look}<c:marker><c:symbol val="none"/></c:marker>`;
  const fill = index % 2 === 0 ? tone : PAPER;
  return `${look}<c:marker><c:symbol val="${at(MARKERS, index)}"/><c:size val="6"/><c:spPr>${solidFill(fill)}${strokeXml(tone, 9525)}</c:spPr></c:marker>`;
}
