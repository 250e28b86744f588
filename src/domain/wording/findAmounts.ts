import type { Amount } from './Amount';
import { comparedAmount } from './Amount';
import { parseChineseNumber } from './chineseNumber';
import { arabicAmount, chineseAmount, readNumber } from './numberAmounts';
import { QUANTITY_TOKEN, TOKEN_KINDS, ZERO_EVENT_NAME } from './quantityPatterns';

/** Amounts of a normalised text, left to right, before their clauses have been looked at. */
export function findAmounts(text: string): Amount[] {
  const amounts: Amount[] = [];
  QUANTITY_TOKEN.lastIndex = 0;
  for (let token = QUANTITY_TOKEN.exec(text); token; token = QUANTITY_TOKEN.exec(text)) {
    const amount = amountOf(text, token);
    if (!amount) continue;
    amounts.push(amount);
    QUANTITY_TOKEN.lastIndex = Math.max(QUANTITY_TOKEN.lastIndex, amount.end);
  }
  return amounts;
}

function amountOf(text: string, token: RegExpExecArray): Amount | undefined {
  const [written] = token;
  const start = token.index;
  const end = start + written.length;
  const whole = (value: number | undefined, unit: string, comparator: Amount['comparator'] = null) =>
    value === undefined ? undefined : { text: written, start, end, value, unit, comparator };
  switch (kindOf(token)) {
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
    default:
      return undefined;
  }
}

function kindOf(token: RegExpExecArray): (typeof TOKEN_KINDS)[number] | undefined {
  return TOKEN_KINDS.find((_, index) => token[index + 1] !== undefined);
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
