import type { HouseStyle } from '../styles/HouseStyle';
import { textWidthTwips } from '../styles/lookProperties';
import type { StyleVariation } from '../styles/varyStyle';
import { widthOf } from './helpers/titleLines';

/** A long organ's name, known when the template is built, gets a size in which it stays on one line. */
export function markSize(entries: Readonly<Record<string, string>>, style: HouseStyle): StyleVariation {
  const mark = entries['发文机关标志'] ?? entries['发文机关标志*'] ?? '';
  const largest = style.looks.find(({ id }) => id === 'OrganMark')?.sizePt;
  if (mark === '' || mark.includes('{{') || largest === undefined) return {};
  const fits = Math.floor(textWidthTwips(style) / 20 / widthOf(mark.replace(/<br\s*\/?>.*/i, '')));
  return fits < largest ? { markPt: Math.max(fits, SMALLEST_PT) } : {};
}

/** Smaller than the title it would be no mark. */
const SMALLEST_PT = 26;
