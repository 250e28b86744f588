import type { ChartData } from '../ChartData';

const CENTIMETRES_A_POINT = 2.54 / 72;
/** Beside the plot: axis, numbers, margins. */
const BESIDE = 2;
const MOST_LINES = 5;
const ASLANT = -2700000;

/** How category names are turned: broken into lines where they fit, else aslant. 60,000ths of a degree. */
export function nameTurn(data: ChartData, lying: boolean, width: number, size: number): number {
  if (lying) return 0;
  const room = Math.max(width - BESIDE, 1) / data.categories.length;
  const longest = Math.max(...data.categories.map(({ text }) => widthOf(text))) * size * CENTIMETRES_A_POINT;
  return longest <= room * MOST_LINES && room >= size * CENTIMETRES_A_POINT * 2 ? 0 : ASLANT;
}

/** In characters: Chinese ones count as 1. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? 1 : 0.55), 0);
