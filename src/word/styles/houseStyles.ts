import type { HouseStyle } from './HouseStyle';
import { officialStyle } from './officialStyle';
import { reportStyle } from './reportStyle';
import { taiwanStyle } from './taiwanStyle';

/** The first is taken where a template names none. */
export const houseStyles: readonly HouseStyle[] = [officialStyle, reportStyle, taiwanStyle];

/** A house by its name or another name of it: 公文, 企业报告, 繁體. */
export function houseStyleNamed(name: string): HouseStyle | undefined {
  return houseStyles.find((style) => style.name === name || style.aliases.includes(name));
}
