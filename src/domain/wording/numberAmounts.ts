import { FROM, comparedAmount, type Amount } from './Amount';
import { parseChineseNumber } from './chineseNumber';
import { ARABIC_UNIT, CHINESE_UNIT, COUNTED_ONCE } from './units';

/** Arabic or Chinese; undefined when a Chinese one is not well-formed, or an Arabic one is beyond all bounds. */
export function readNumber(text: string): number | undefined {
  const code = text.charCodeAt(0);
  if (code < 0x30 || code > 0x39) return parseChineseNumber(text);
  const value = Number(text.includes(',') ? text.replaceAll(',', '') : text);
  return Number.isFinite(value) ? value : undefined;
}

const MAY_BEGIN_RANGE = /[-~–—至到\s]/;
const RANGE_END = /\s?(?:[-~–—]|至|到)\s?((?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,15})(?:\.\d{1,9})?)/y;

/** 2.30名嘉宾 at the start of an item is number 2 of a list, and 30名: nobody counts people in hundredths. */
function skipListNumber(text: string, start: number, numberEnd: number): number {
  if (text.charAt(start + 1) !== '.' && text.charAt(start + 2) !== '.') return start;
  if (start > 0 && !/[;。\s]/.test(text.charAt(start - 1))) return start;
  const [number] = /^\d{1,2}\.(?=\d)/.exec(text.slice(start, numberEnd)) ?? [''];
  return number !== '' && WHOLE_UNITS.test(text.charAt(numberEnd)) ? start + number.length : start;
}

const WHOLE_UNITS = /[名人位家户份件台]/;

/** The amount whose Arabic digits stand from `tokenStart` to `numberEnd`; undefined when it measures nothing. */
export function arabicAmount(text: string, tokenStart: number, numberEnd: number): Amount | undefined {
  const start = skipListNumber(text, tokenStart, numberEnd);
  const value = readNumber(text.slice(start, numberEnd));
  let [unit, end] = unitAt(text, numberEnd);
  const range = rangeAt(text, start, end);
  let upTo: number | undefined;
  if (range) {
    const [endUnit, rangeEnd] = unitAt(text, end + range[0].length);
    if (endUnit !== '' || unit === '') {
      [unit, end] = [endUnit, rangeEnd];
      upTo = readNumber(range[1] ?? '');
    }
  }
  const amount = comparedAmount(text, start, end, value, unit, upTo);
  if (!amount || unit !== '') return amount;
  return isBareAmount(text, amount, end) ? amount : undefined;
}

/** 从48至24 are two numbers. */
function rangeAt(text: string, start: number, end: number): RegExpExecArray | null {
  if (!MAY_BEGIN_RANGE.test(text.charAt(end)) || /[从由自]/.test(text.charAt(start - 1))) return null;
  RANGE_END.lastIndex = end;
  return RANGE_END.exec(text);
}

/** A number without a unit measures something only when it is compared, or when it is all there is. */
function isBareAmount(text: string, amount: Amount, numberEnd: number): boolean {
  const before = text.slice(Math.max(0, amount.start - 8), amount.start);
  if (/[A-Za-z号#]/.test(text.charAt(numberEnd)) || /[-_#.]$/.test(before)) return false;
  if (text.charAt(numberEnd) === ' ' && countsEnglish(text, before, numberEnd)) return !isYear(amount);
  if (amount.end - amount.start === text.length || FROM.test(before)) return true;
  if (amount.comparator === '=') return !amount.text.startsWith(':') && !isYear(amount);
  return amount.comparator !== null;
}

/** 12 engineers are a number of them; in Phase 2 tasks it is a name. */
function countsEnglish(text: string, before: string, numberEnd: number): boolean {
  ENGLISH_PLURAL.lastIndex = numberEnd;
  return ENGLISH_PLURAL.test(text) && !NUMBERED_BEFORE.test(before);
}

const ENGLISH_PLURAL = / (?:[a-z-]{2,20} ){0,2}[a-z-]{2,20}s\b/y;
const NUMBERED_BEFORE =
  /(?:phase|stage|version|section|level|step|part|article|chapter|no\.?|page|room|building|clause|type|class|grade|tier|sprint|release|year|fy|week|day|q) ?$/i;

function isYear({ value }: Amount): boolean {
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

/** The same for Chinese numerals. */
export function chineseAmount(text: string, start: number, numberEnd: number): Amount | undefined {
  const written = text.slice(start, numberEnd);
  const value = parseChineseNumber(written);
  if (!value || NO_COUNT_BEFORE.test(text.slice(Math.max(0, start - 1), start))) return undefined;
  CHINESE_RANGE_END.lastIndex = numberEnd;
  const range = CHINESE_RANGE_END.exec(text);
  const upTo = range ? parseChineseNumber(range[1] ?? '') : undefined;
  const end = numberEnd + (upTo === undefined ? 0 : (range?.[0].length ?? 0));
  CHINESE_UNIT.lastIndex = end;
  const unit = CHINESE_UNIT.exec(text)?.[0];
  if (unit === undefined) return undefined;
  const amount = comparedAmount(text, start, end + unit.length, value, unit, upTo);
  if (upTo === undefined && amount?.comparator === null && !isCounted(written, value, unit)) return undefined;
  // 三年行动 is a name, 三年内 a time.
  return unit === '年' && amount?.comparator === null ? undefined : amount;
}

/** Before classifiers two is 两 (二 numbers: 二次开发), and one is often an article (一个平台). */
function isCounted(written: string, value: number, unit: string): boolean {
  if (value === 1) return COUNTED_ONCE.has(unit);
  return written !== '二' || /元|年|天|周|时/.test(unit);
}
