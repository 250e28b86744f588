import { attributeOf, type XmlElement } from '../../../opc/XmlElement';

/** The first 64 indexed colours (ISO/IEC 29500-1 §18.8.27). */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** `RRGGBB` of a colour element; undefined: as the window has it. */
export function colourOf(element: XmlElement | undefined, theme: readonly string[]): string | undefined {
  if (!element) return undefined;
  const [rgb, themed, indexed] = ['rgb', 'theme', 'indexed'].map((name) => attributeOf(element, name));
  const base = rgb
    ? rgb.slice(-6).toUpperCase()
    : themed !== undefined
      ? theme[Number(themed)]
      : INDEXED[Number(indexed ?? NaN)];
  if (!base || !/^[\dA-F]{6}$/.test(base)) return undefined;
  const tint = Number(attributeOf(element, 'tint') ?? 0);
  return tint ? tinted(base, tint) : base;
}

/** Towards white, or towards black when negative. */
function tinted(rgb: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => {
    const part = Number.parseInt(rgb.slice(at, at + 2), 16);
    const mixed = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
    return Math.round(Math.min(255, Math.max(0, mixed)));
  });
  return parts.map((part) => part.toString(16).toUpperCase().padStart(2, '0')).join('');
}
