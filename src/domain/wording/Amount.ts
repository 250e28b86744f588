import { findComparator } from './quantityContext';
import type { Quantity } from './Quantity';

/** A quantity before its clause has been looked at. `end` is where the search goes on. */
export type Amount = Omit<Quantity, 'baseline' | 'period'>;

/** Words before the value that a change starts from: 从目前的48小时缩短至24小时. */
export const FROM = /(?:从|由|自)(?:现有|目前|当前|原来|原先|年初|现在|上年|去年)?的?$/;

export function comparedAmount(
  text: string,
  start: number,
  end: number,
  value: number | undefined,
  unit: string,
  upTo?: number,
): Amount | undefined {
  if (value === undefined) return undefined;
  const around = findComparator(text, start, end);
  const { start: from, end: to, comparator } = around;
  const amount = { text: text.slice(from, to), start: from, end: to, value, unit, comparator };
  return upTo === undefined ? amount : { ...amount, upTo };
}
