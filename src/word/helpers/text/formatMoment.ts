import { dayNumberOf, weekdayOf, type CalendarDate } from '../../../domain/time/WallMinute';
import { HelperFault } from '../../handlebars/Helper';
import { chineseCount } from '../chineseCount';
import type { Moment } from '../values/readMoment';

/** What a pattern's words choose for the whole text. */
interface Manner {
  readonly characters: boolean;
  readonly minguo: boolean;
  readonly halves: boolean;
}

interface Piece {
  readonly of: 'date' | 'time' | 'text';
  readonly closes?: boolean;
  print(moment: Required<Moment>, manner: Manner): string;
}

const WORDS =
  /YYYY|YY|MMMM|MMM|MM|M|DDDD|DDD|DD|D|HH|H|中華民國|中华民国|民國|民国|季度|年|月|日|[时時][间間]|[时時点點]|分|星期[几幾]?|[周週][几幾]?|上午下午|上午|下午|汉字|漢字/gi;
const ERA = /民[国國]/;
const CHARACTERS = /[汉漢]字/;
const HALVES = /[上下]午/;
/** `时间`, `日期时间`, behind a date: 10:00. */
const WITH_TIME = /(?:日期)?([时時][间間])/;

/**
 * A date or a time by a pattern of words (`年月日`, `民國`, `汉字`, `月日（周）`, `上午下午`) or letters (`YYYY-MM-DD`, `H:mm`).
 * Undefined when the moment has nothing of what the pattern wants.
 * `时间` behind a date is its hour, when it has one.
 * @param usual What `汉字` or `民国` alone stand for: `年月日`.
 * @throws HelperFault for a pattern that is none
 */
export function formatMoment(moment: Moment, pattern: string, usual: string): string | undefined {
  const written = /^iso$/i.test(pattern) ? 'YYYY-MM-DD' : pattern;
  const pieces = readPattern(completed(written, usual));
  const manner = {
    characters: CHARACTERS.test(written),
    minguo: ERA.test(written),
    halves: HALVES.test(written),
  };
  const { date = { year: 0, month: 1, day: 1 }, time = { hour: 0, minute: 0 } } = moment;
  const there = pieces.slice(
    moment.date ? 0 : startOf(pieces, 'time'),
    moment.time ? undefined : endOf(pieces, 'time'),
  );
  if (!there.some((piece) => piece.of !== 'text')) return undefined;
  return there
    .map((piece) => piece.print({ date, time }, manner))
    .join('')
    .trim();
}

/** What is about the manner only says it about the usual pattern. */
function completed(pattern: string, usual: string): string {
  const [, time = ''] = WITH_TIME.exec(pattern) ?? [];
  const [before, behind] = time === '' ? [pattern, ''] : [pattern.replace(WITH_TIME, ''), time];
  const bare = before.replace(/中[华華](?=民)/g, '').replace(/民[国國]|[汉漢]字|[上下]午/g, '');
  if (bare.trim() !== '') return pattern;
  if (behind === '') return before + usual;
  const [halves = ''] = /(?:[上下]午)+/.exec(before) ?? [];
  return before.replace(halves, '') + (usual.includes('日') ? usual : '') + halves + behind;
}

/** Where the first piece of a kind stands; behind all when there is none. */
function startOf(pieces: readonly Piece[], of: Piece['of']): number {
  const found = pieces.findIndex((piece) => piece.of === of);
  return found < 0 ? pieces.length : found;
}

/** Before the first piece of a kind and the text that leads to it, unless that closes a bracket. */
function endOf(pieces: readonly Piece[], of: Piece['of']): number {
  const start = startOf(pieces, of);
  if (start === pieces.length) return start;
  const before = pieces[start - 1];
  return before?.of === 'text' && !before.closes ? start - 1 : start;
}

function readPattern(pattern: string): Piece[] {
  const pieces: Piece[] = [];
  let [end, hours, minutes] = [0, false, false];
  const text = (from: number, to?: number): void => {
    const between = pattern.slice(from, to);
    if (/[a-z]/i.test(between.replace(/^T$/, ''))) throw new HelperFault(notAStyle(pattern));
    if (between !== '') pieces.push({ of: 'text', closes: /[)）]/.test(between), print: () => between });
  };
  for (const { 0: word, index } of pattern.matchAll(WORDS)) {
    text(end, index);
    const letters = pattern.slice(end, index) === '' ? pattern.slice(0, index).slice(-1) : '';
    const upper = word.toUpperCase();
    const isMinute = hours && !minutes && (upper === 'MM' || upper === 'M');
    const piece = afterLetters(letters, word) ?? PIECES[isMinute ? `${upper}@` : upper] ?? wordPiece(word);
    if (/^H|^[时時点點]$/.test(upper)) hours = true;
    if (isMinute || word === '分') minutes = true;
    pieces.push(piece);
    end = index + word.length;
  }
  text(end);
  if (pieces.every((piece) => piece.of === 'text')) throw new HelperFault(notAStyle(pattern));
  return pieces;
}

/** In `YYYY年M月` the sign is only a sign. */
function afterLetters(letter: string, word: string): Piece | undefined {
  const units: Readonly<Record<string, string>> = { y: '年', m: '月分', d: '日', h: '时時点點' };
  return units[letter.toLowerCase()]?.includes(word) ? { of: 'text', print: () => word } : undefined;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const two = (value: number): string => String(value).padStart(2, '0');
const weekday = (date: CalendarDate): number => weekdayOf(dayNumberOf(date)) - 1;
const inWords = (value: number, { characters }: Manner): string =>
  characters ? chineseCount(value) : String(value);

const onDate = (print: (date: CalendarDate, manner: Manner) => string): Piece => ({
  of: 'date',
  print: ({ date }, manner) => print(date, manner),
});
const onTime = (print: (time: Required<Moment>['time'], manner: Manner) => string): Piece => ({
  of: 'time',
  print: ({ time }, manner) => print(time, manner),
});

const PIECES: Readonly<Record<string, Piece>> = {
  YYYY: onDate(yearText),
  YY: onDate(({ year }) => two(year % 100)),
  MMMM: onDate(({ month }) => MONTHS[month - 1] ?? ''),
  MMM: onDate(({ month }) => MONTHS[month - 1]?.slice(0, 3) ?? ''),
  MM: onDate(({ month }) => two(month)),
  M: onDate(({ month }, manner) => inWords(month, manner)),
  DDDD: onDate((date) => DAYS[weekday(date)] ?? ''),
  DDD: onDate((date) => DAYS[weekday(date)]?.slice(0, 3) ?? ''),
  DD: onDate(({ day }) => two(day)),
  D: onDate(({ day }, manner) => inWords(day, manner)),
  HH: onTime(({ hour }) => two(hour)),
  H: onTime(({ hour }) => String(hour)),
  'MM@': onTime(({ minute }) => two(minute)),
  'M@': onTime(({ minute }) => String(minute)),
  年: onDate((date, manner) => `${yearText(date, manner)}年`),
  月: onDate(({ month }, manner) => `${inWords(month, manner)}月`),
  日: onDate(({ day }, manner) => `${inWords(day, manner)}日`),
  季度: onDate(({ month }) => `第${chineseCount(Math.ceil(month / 3))}季度`),
  分: onTime(minutesText),
};

function wordPiece(word: string): Piece {
  if (ERA.test(word)) return onDate(({ year }) => (year < 1912 ? `${word}前` : word));
  if (CHARACTERS.test(word)) return { of: 'text', print: () => '' };
  if (HALVES.test(word)) return onTime(({ hour }) => (hour < 12 ? '上午' : hour === 12 ? '中午' : '下午'));
  if (/^[时時][间間]$/.test(word)) return onTime(clockText);
  if (/^[时時点點]$/.test(word)) return onTime((time, manner) => hourText(time.hour, manner) + word);
  const name = word.replace(/[几幾]$/, '');
  return onDate((date) => `${name}${'一二三四五六日'[weekday(date)] ?? ''}`);
}

function yearText({ year }: CalendarDate, { characters, minguo }: Manner): string {
  if (minguo) {
    const counted = year < 1912 ? 1912 - year : year - 1911;
    return characters ? chineseCount(counted) : String(counted);
  }
  const digits = String(year).padStart(4, '0');
  return characters ? digits.replace(/\d/g, (digit) => '〇一二三四五六七八九'[Number(digit)] ?? '') : digits;
}

const hourText = (hour: number, manner: Manner): string =>
  inWords(manner.halves && hour > 12 ? hour - 12 : hour, manner);

/** 10:00; 十时零五分. */
function clockText(time: Required<Moment>['time'], manner: Manner): string {
  const hour = hourText(time.hour, manner);
  return manner.characters ? `${hour}时${minutesText(time, manner)}` : `${hour}:${two(time.minute)}`;
}

/** A full hour has no minutes; 5 minutes are 05分. */
function minutesText({ minute }: { readonly minute: number }, { characters }: Manner): string {
  if (minute === 0) return '';
  if (!characters) return `${two(minute)}分`;
  return `${minute < 10 ? '零' : ''}${chineseCount(minute)}分`;
}

const notAStyle = (pattern: string) => ({
  'zh-CN': `看不懂日期样式“${pattern.slice(0, 40)}”，可以写 "年月日"、"月日（周）"、"汉字"、"民国"、"时间"、"时分"、"YYYY-MM-DD HH:mm" 等`,
  en: `“${pattern.slice(0, 40)}” is no date pattern: write "YYYY-MM-DD HH:mm", "MMMM D, YYYY", "年月日", "汉字", "民国" or the like`,
});
