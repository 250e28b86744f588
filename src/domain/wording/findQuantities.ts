import { normaliseText } from '../text/normaliseText';
import { parseChineseNumber } from './chineseNumber';
import { findClauses } from './findClauses';
import type { Quantity } from './Quantity';
import { findBaseline, findComparator, findPeriod } from './quantityContext';
import { MAY_HOLD_QUANTITY, QUANTITY_TOKEN, TOKEN_KINDS, ZERO_EVENT_NAME } from './quantityPatterns';
import { ARABIC_UNIT, CHINESE_UNIT, COUNTED_ONCE } from './units';

/** A quantity before its clause has been looked at. `end` is where the search goes on. */
type Found = Omit<Quantity, 'baseline' | 'period'>;

/**
 * Measurable amounts of a text, left to right: 100家, ≥85%, 3-5个工作日, 百分之三十, 两次, 翻一番, 零投诉, 前三名.
 * Dates, ordinals, codes (ISO27001), scales (5分制) and set phrases (八项规定) are none. Of 从48小时缩短至24小时
 * only the 24小时 is given, with 从48小时 as its baseline.
 */
export function findQuantities(text: string): readonly Quantity[] {
  const normalised = normaliseText(text);
  if (!MAY_HOLD_QUANTITY.test(normalised)) return [];
  const found = findAmounts(normalised);
  return found.length === 0 ? [] : placeInClauses(normalised, found);
}

function findAmounts(text: string): Found[] {
  const amounts: Found[] = [];
  QUANTITY_TOKEN.lastIndex = 0;
  for (let token = QUANTITY_TOKEN.exec(text); token; token = QUANTITY_TOKEN.exec(text)) {
    const amount = amountOf(text, token);
    if (!amount) continue;
    amounts.push(amount);
    QUANTITY_TOKEN.lastIndex = Math.max(QUANTITY_TOKEN.lastIndex, amount.end);
  }
  return amounts;
}

function amountOf(text: string, token: RegExpExecArray): Found | undefined {
  const [written] = token;
  const start = token.index;
  const end = start + written.length;
  const whole = (value: number | undefined, unit: string, comparator: Found['comparator'] = null) =>
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
      return compared(text, start, end, shareOf(written), '%');
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

function readNumber(text: string): number | undefined {
  const code = text.charCodeAt(0);
  if (code < 0x30 || code > 0x39) return parseChineseNumber(text);
  return Number(text.includes(',') ? text.replaceAll(',', '') : text);
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
  whole: (value: number, unit: string) => Found | undefined,
  written: string,
): Found | undefined {
  if (written.endsWith('番')) return whole(2 ** (readNumber(written.slice(1, -1) || '一') ?? 1), '倍');
  return written.endsWith('倍') ? whole(2, '倍') : whole(50, '%');
}

function compared(
  text: string,
  start: number,
  end: number,
  value: number | undefined,
  unit: string,
  upTo?: number,
): Found | undefined {
  if (value === undefined) return undefined;
  const around = findComparator(text, start, end);
  const { start: from, end: to, comparator } = around;
  const amount = { text: text.slice(from, to), start: from, end: to, value, unit, comparator };
  return upTo === undefined ? amount : { ...amount, upTo };
}

const RANGE_END = /\s?(?:[-~–—]|至|到)\s?((?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,15})(?:\.\d{1,9})?)/y;

function arabicAmount(text: string, start: number, numberEnd: number): Found | undefined {
  const value = readNumber(text.slice(start, numberEnd));
  let [unit, end] = unitAt(text, numberEnd);
  RANGE_END.lastIndex = end;
  const range = /[从由自]$/.test(text.slice(Math.max(0, start - 1), start)) ? null : RANGE_END.exec(text);
  let upTo: number | undefined;
  if (range) {
    const [endUnit, rangeEnd] = unitAt(text, end + range[0].length);
    if (endUnit !== '' || unit === '') {
      [unit, end] = [endUnit, rangeEnd];
      upTo = readNumber(range[1] ?? '');
    }
  }
  const amount = compared(text, start, end, value, unit, upTo);
  if (!amount || unit !== '') return amount;
  return isBareAmount(text, amount, end) ? amount : undefined;
}

/** A number without a unit measures something only when it is compared, or when it is all there is. */
function isBareAmount(text: string, amount: Found, numberEnd: number): boolean {
  const before = text.slice(Math.max(0, amount.start - 8), amount.start);
  if (/[A-Za-z号#]/.test(text.charAt(numberEnd)) || /[-_#.]$/.test(before)) return false;
  if (amount.end - amount.start === text.length || FROM.test(before)) return true;
  if (amount.comparator === '=') return !amount.text.startsWith(':') && !isYear(amount);
  return amount.comparator !== null;
}

function isYear({ value }: Found): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100;
}

function unitAt(text: string, position: number): [unit: string, end: number] {
  ARABIC_UNIT.lastIndex = position;
  const found = ARABIC_UNIT.exec(text)?.[0] ?? '';
  return [found.trim(), position + found.length];
}

/** Before 一: words that are no count (统一, 唯一, 进一步). */
const NO_COUNT_BEFORE = /[统唯单专逐进任之其同归划第万]$/;

const CHINESE_RANGE_END = /(?:至|到|[-~–—])([零〇一二两三四五六七八九十百千万亿]{1,12})/y;

function chineseAmount(text: string, start: number, numberEnd: number): Found | undefined {
  const written = text.slice(start, numberEnd);
  const value = parseChineseNumber(written);
  if (!value || NO_COUNT_BEFORE.test(text.slice(Math.max(0, start - 1), start))) return undefined;
  CHINESE_RANGE_END.lastIndex = numberEnd;
  const range = CHINESE_RANGE_END.exec(text);
  const upTo = range ? parseChineseNumber(range[1] ?? '') : undefined;
  const end = numberEnd + (upTo === undefined ? 0 : (range?.[0].length ?? 0));
  CHINESE_UNIT.lastIndex = end;
  const unit = CHINESE_UNIT.exec(text)?.[0];
  if (unit === undefined || (upTo === undefined && !isCounted(written, value, unit))) return undefined;
  const amount = compared(text, start, end + unit.length, value, unit, upTo);
  // 三年行动 is a name, 三年内 a time.
  return unit === '年' && amount?.comparator === null ? undefined : amount;
}

/** Before classifiers two is 两 (二 numbers: 二次开发), and one is often an article (一个平台). */
function isCounted(written: string, value: number, unit: string): boolean {
  if (value === 1) return COUNTED_ONCE.has(unit);
  return written !== '二' || /元|年|天|周|时/.test(unit);
}

function placeInClauses(text: string, amounts: readonly Found[]): Quantity[] {
  const clauses = findClauses(text);
  const quantities: Quantity[] = [];
  let next = 0;
  for (const clause of clauses) {
    const inside: Found[] = [];
    for (; next < amounts.length; next++) {
      const amount = amounts[next];
      if (!amount || amount.start >= clause.end) break;
      inside.push(amount);
    }
    if (inside.length > 0) quantities.push(...inContext(text, text.slice(clause.start, clause.end), inside));
  }
  return quantities;
}

const FROM = /(?:从|由|自)(?:现有|目前|当前|原来|原先|年初|现在|上年|去年)?的?$/;

function inContext(text: string, clause: string, amounts: readonly Found[]): Quantity[] {
  const baseline = findBaseline(clause);
  const period = findPeriod(clause);
  const quantities: Quantity[] = [];
  let from: string | null = null;
  for (const [index, amount] of amounts.entries()) {
    const before = FROM.exec(text.slice(Math.max(0, amount.start - 6), amount.start));
    if (before && (index + 1 < amounts.length || amount.unit === '')) {
      from = before[0] + amount.text;
      continue;
    }
    quantities.push(placed(amount, from ?? baseline, period));
    from = null;
  }
  return quantities;
}

/** Field by field: spreading takes several times as long, and this runs for every number of a workbook. */
function placed(amount: Found, baseline: string | null, period: string | null): Quantity {
  const { text, start, end, value, upTo, unit, comparator } = amount;
  const quantity = { text, start, end, value, unit, comparator, baseline, period };
  return upTo === undefined ? quantity : { ...quantity, upTo };
}
