import type { DrawSite } from './RichContent';

/** How much fits where a drawing stands, in EMU. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

const TWIP = 635;
const MM = 36_000;
/** The text area of an official paper: where the template does not tell. */
const USUAL: Room = { width: 156 * MM, height: 225 * MM };

/** The line and the page a drawing stands in. */
export function roomOf({ textWidth, section }: Pick<DrawSite, 'textWidth' | 'section'>): Room {
  return {
    width: textWidth === undefined ? USUAL.width : textWidth * TWIP,
    height: (section === undefined ? undefined : textHeight(section)) ?? USUAL.height,
  };
}

function textHeight(section: string): number | undefined {
  const twips = (element: string, name: string): number =>
    Number(
      new RegExp(`<(?:\\w+:)?${element}\\b[^>]*?[\\s:]${name}="(-?\\d+)"`).exec(section)?.[1] ?? Number.NaN,
    );
  const height = twips('pgSz', 'h') - Math.abs(twips('pgMar', 'top')) - Math.abs(twips('pgMar', 'bottom'));
  return height > 0 ? height * TWIP : undefined;
}
