import { escapeXml } from '../../xml/escapeXml';

/** What a check box of a template shows in its two states. */
export interface ControlSigns {
  readonly ticked: ControlSign;
  readonly empty: ControlSign;
}

export interface ControlSign {
  /** Code point, hexadecimal. */
  readonly code: string;
  readonly font: string;
}

/** Fonts whose signs have places of their own instead of Unicode's. */
const PICTURE_FONT = /^(?:wingdings(?: [23])?|webdings|symbol)$/i;

/** The content of the box's run. */
export function signXml(signs: ControlSigns, ticked: boolean, w: string): string {
  const { code, font } = ticked ? signs.ticked : signs.empty;
  const point = parseInt(code, 16) || 0x2610;
  if (!PICTURE_FONT.test(font))
    return `<${w}t>${escapeXml(String.fromCodePoint(Math.min(point, 0x10ffff)))}</${w}t>`;
  const place = (0xf000 | (point & 0xff)).toString(16).toUpperCase();
  return `<${w}sym ${w}font="${escapeXml(font)}" ${w}char="${place}"/>`;
}
