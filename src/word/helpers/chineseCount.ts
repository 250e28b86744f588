import { chineseNumeral, PLAIN } from './text/chineseNumeral';

/** 1 → 一, 12 → 十二, 20 → 二十, 105 → 一百零五; digits from 1000 on. */
export function chineseCount(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 999) return String(number);
  return chineseNumeral(String(number), PLAIN).replace(/^一十/, '十');
}
