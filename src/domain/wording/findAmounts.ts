import type { Amount } from './Amount';
import { comparedAmount } from './Amount';
import { parseChineseNumber } from './chineseNumber';
import { arabicAmount, chineseAmount, readNumber } from './numberAmounts';
import {
  AFTER_SPECIAL_NUMBER,
  TOKEN_START_NUMBERS,
  TOKEN_STARTS,
  ZERO_EVENT_NAME,
  type TokenKind,
  type TokenStart,
} from './quantityPatterns';

/** Amounts of a normalised text, left to right, before their clauses have been looked at. */
export function findAmounts(text: string): Amount[] {
  const amounts: Amount[] = [];
  for (let at = 0; at < text.length;) {
    const start = TOKEN_STARTS[TOKEN_START_NUMBERS[text.charCodeAt(at)] ?? 0];
    if (!start || (start.beginsWord && isLetter(text.charCodeAt(at - 1)))) {
      at++;
      continue;
    }
    const plainEnd = plainNumberEnd(text, at);
    const token = plainEnd > at ? undefined : tokenAt(text, at, start);
    const end = token ? at + token.written.length : plainEnd;
    const amount = token ? amountOf(text, at, token) : end > at ? arabicAmount(text, at, end) : undefined;
    if (amount) amounts.push(amount);
    at = Math.max(at + 1, end, amount?.end ?? 0);
  }
  return amounts;
}

/** The end of an Arabic number that can be nothing else: 738 in ≥738台, but not in 738,000 or 2024年. */
function plainNumberEnd(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  if (end === start || (end < text.length && AFTER_SPECIAL_NUMBER.includes(text.charAt(end)))) return start;
  const isYear = end - start >= 4 && (text.startsWith('19', start) || text.startsWith('20', start));
  const isZero = end - start === 1 && text.charAt(start) === '0';
  return isYear || isZero ? start : end;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

interface Token {
  readonly kind: TokenKind;
  readonly written: string;
}

function tokenAt(text: string, at: number, { pattern, kinds }: TokenStart): Token | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  const kind = found && kinds.find((_, index) => found[index + 1] !== undefined);
  return kind ? { kind, written: found[0] } : undefined;
}

function amountOf(text: string, start: number, { kind, written }: Token): Amount | undefined {
  const end = start + written.length;
  const whole = (value: number | undefined, unit: string, comparator: Amount['comparator'] = null) =>
    value === undefined ? undefined : { text: written, start, end, value, unit, comparator };
  switch (kind) {
    case 'arabic':
      return arabicAmount(text, start, end);
    case 'chinese':
      return chineseAmount(text, start, end);
    case 'zero':
      return whole(0, ZERO_EVENT_NAME.exec(written)?.[0] ?? '');
    case 'rank':
      return whole(
        readNumber(/[\d零〇一二两三四五六七八九十百千万亿]+(?=\D?$)/.exec(written)?.[0] ?? ''),
        '名',
        '≤',
      );
    case 'share':
      return comparedAmount(text, start, end, shareOf(written), '%');
    case 'multiple':
      return multipleOf(whole, written);
    case 'clock':
      return whole(24, '小时');
    case 'skipped':
      return undefined;
  }
}

/** Percent: 百分之三十点五, 千分之五, 三分之二, 九成, 百分百. */
function shareOf(written: string): number | undefined {
  if (written === '百分百') return 100;
  if (written.endsWith('成')) return (parseChineseNumber(written.slice(0, -1)) ?? 0) * 10;
  const [whole = '', part = ''] = written.split('分之');
  const base = { 百: 100, 千: 1000, 万: 10_000 }[whole] ?? parseChineseNumber(whole);
  const value = part === '百' ? 100 : readDecimal(part);
  // In this order, so that 百分之三十 is 30 exactly.
  return base && value !== undefined ? value * (100 / base) : undefined;
}

function readDecimal(text: string): number | undefined {
  const [integer = '', decimals] = text.split('点');
  const value = readNumber(integer);
  if (value === undefined || decimals === undefined) return value;
  return Number(`${value}.${[...decimals].map((char) => parseChineseNumber(char) ?? 0).join('')}`);
}

function multipleOf(
  whole: (value: number, unit: string) => Amount | undefined,
  written: string,
): Amount | undefined {
  if (written.endsWith('番')) return whole(2 ** (readNumber(written.slice(1, -1) || '一') ?? 1), '倍');
  return written.endsWith('倍') ? whole(2, '倍') : whole(50, '%');
}
