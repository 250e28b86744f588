import { Decimal } from './Decimal';

const POWERS: Readonly<Record<string, number>> = { 万: 4, 萬: 4, 亿: 8, 億: 8, 万亿: 12, 萬億: 12 };

const WRITTEN =
  /^([-+]?)[¥$]? ?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+) ?(万亿|萬億|[万萬亿億])?[元圆圓]?(%|‰)?$/;

/** What most numbers look like, and what every number starts with: nearly all texts are decided by these two. */
const PLAIN = /^-?\d{1,15}(?:\.\d{1,15})?$/;
const START = /^\s*[-+.$¥￥\d０-９．＋－\u2212＄]/;

/** Longer texts are no numbers. */
const LONGEST = 80;

/**
 * A number as people write it: `1,234.5`, `１２`, `¥300`, `96.2%`, `500万元`; undefined for anything else, so for `1,2` too,
 * which is more likely two numbers.
 */
export function readNumber(value: unknown): Decimal | undefined {
  if (typeof value === 'bigint' || Number.isInteger(value)) return Decimal.read(String(value));
  // 15 digits, as Excel shows them: what comes behind is the noise of binary fractions.
  if (typeof value === 'number') return Decimal.read(value.toPrecision(15));
  if (typeof value !== 'string' || value.length > LONGEST || !START.test(value)) return undefined;
  if (PLAIN.test(value)) return Decimal.read(value);
  const match = WRITTEN.exec(halfWidth(value).trim());
  if (!match) return undefined;
  const [, sign = '', digits = '', unit, share] = match;
  const number = Decimal.read(sign + digits.replaceAll(',', ''));
  const power = (unit === undefined ? 0 : (POWERS[unit] ?? 0)) - (share === '%' ? 2 : share === '‰' ? 3 : 0);
  return power === 0 ? number : number?.shifted(power);
}

/** A number for templates: a real one unless its digits would get lost. */
export function numberValue(number: Decimal): number | string {
  const text = number.toString();
  const binary = Number(text);
  return String(binary) === text ? binary : text;
}

const halfWidth = (text: string): string =>
  text
    .replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replaceAll('\u2212', '-')
    .replaceAll('￥', '¥');
