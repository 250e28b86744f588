import { HelperFault } from '../handlebars/Helper';
import { isBlankValue } from './values/isBlankValue';
import { readNumber } from './values/readNumber';

export type Hash = Readonly<Record<string, unknown>>;

/** A named argument under its Chinese or its English name. */
export function option(hash: Hash, ...names: readonly string[]): unknown {
  return names.map((name) => hash[name]).find((value) => value !== undefined);
}

/** `是`, `true`, 1 and the like; a field that is empty, `否` or `false` is none. */
export function isYes(value: unknown): boolean {
  return (
    !isBlankValue(value) && value !== false && value !== 0 && !['否', 'false', '0'].includes(String(value))
  );
}

/**
 * A whole number a template gives.
 * @throws HelperFault outside the limits
 */
export function wholeNumber(
  value: unknown,
  what: string,
  whatEnglish: string,
  from: number,
  to: number,
): number {
  const number = Number(readNumber(value)?.toString() ?? Number.NaN);
  if (Number.isInteger(number) && number >= from && number <= to) return number;
  const given = String(typeof value === 'object' ? '' : value).slice(0, 40);
  throw new HelperFault({
    'zh-CN': `${what}“${given}”应为 ${from} 到 ${to} 的整数`,
    en: `${whatEnglish} “${given}” must be a whole number from ${from} to ${to}`,
  });
}
