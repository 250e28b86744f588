import type { Localized } from '../../../base/Language';

export const TWIPS_PER_MM = 56.6929;

export const mmOf = (twips: number): number => twips / TWIPS_PER_MM;

/** Sizes by the names people choose them by. **Source**: GB/T 9704-2012 counts in 号; points as Word and WPS have them. */
const NAMES: readonly (readonly [number, string])[] = [
  [42, '初号'],
  [36, '小初'],
  [26, '一号'],
  [24, '小一'],
  [22, '二号'],
  [18, '小二'],
  [16, '三号'],
  [15, '小三'],
  [14, '四号'],
  [12, '小四'],
  [10.5, '五号'],
  [9, '小五'],
  [7.5, '六号'],
];

/** 三号（16磅） */
export function describeSize(pt: number): Localized {
  const name = NAMES.find(([size]) => size === pt)?.[1];
  return { 'zh-CN': name ? `${name}（${pt}磅）` : `${pt}磅`, en: name ? `${name} (${pt} pt)` : `${pt} pt` };
}

/** 37 毫米 */
export function describeMm(twips: number): Localized {
  const mm = round1(mmOf(twips));
  return { 'zh-CN': `${mm}毫米`, en: `${mm} mm` };
}

/** 2 字 */
export function describeChars(chars: number): Localized {
  const rounded = round1(chars);
  return { 'zh-CN': `${rounded}字`, en: `${rounded} characters` };
}

export const round1 = (value: number): number => Math.round(value * 10) / 10;

export const same = (text: string): Localized => ({ 'zh-CN': text, en: text });

/** Signs and words of the document. */
export const quoted = (text: string): Localized => same(`“${text}”`);
