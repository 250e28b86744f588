import type { HouseStyle } from '../../styles/HouseStyle';
import { textWidthTwips } from '../../styles/lookProperties';

/** Characters of a look that fit on a line. */
export function titleRoom(style: HouseStyle, look: string, landscape: boolean): number {
  const { sizePt = 22 } = style.looks.find(({ id }) => id === look) ?? {};
  return Math.floor(textWidthTwips(style, landscape) / 20 / sizePt);
}
