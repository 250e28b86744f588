/** Pieces of patterns over English text in lower case, with single blanks. */

const MONTH_NAMES =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

const WEEKDAY_NAMES =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';

export const MONTH = String.raw`(?<month>${MONTH_NAMES})\.?`;

export const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;

/** 2024, '24. */
export const YEAR = String.raw`(?:(?<year>(?:19|20|21)\d{2})|'(?<short>\d{2}))`;

export const WEEKDAY = String.raw`(?<weekday>${WEEKDAY_NAMES})\.?`;

/** In front of a date, or nothing. */
export const STATED = `(?:${WEEKDAY},? )?`;

/** Behind a date, or nothing: 17:30, 5 pm, noon. */
export const TIME = String.raw`(?:(?:,? (?:at |by )?|, ?|t)(?<time>\d{1,2}(?::\d{2}){1,2}(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?|noon))?`;

const MONTH_STARTS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAY_STARTS = 'mon tue wed thu fri sat sun'.split(' ');

export type Words = Readonly<Record<string, string | undefined>>;

/** `2024年`, `24年`, or nothing. */
export function yearText({ year, short }: Words): string {
  const written = year ?? short;
  return written === undefined ? '' : `${written}年`;
}

/** `8月` */
export function monthText({ month = '' }: Words): string {
  return `${MONTH_STARTS.indexOf(month.slice(0, 3)) + 1}月`;
}

/** `五` of 周五. */
export function weekdayText({ weekday = '' }: Words): string {
  return '一二三四五六日'.charAt(WEEKDAY_STARTS.indexOf(weekday.slice(0, 3)));
}

/** ` 17:30`, ` 5:00PM`, or nothing. */
export function timeText({ time }: Words): string {
  if (time === undefined) return '';
  return time === 'noon' ? ' 12:00' : ` ${time.replace(/[. ]/g, '').toUpperCase()}`;
}

/** A date with what stands around it. */
export function dateText(words: Words): string {
  const stated = words['weekday'] === undefined ? '' : `(周${weekdayText(words)})`;
  return `${yearText(words)}${monthText(words)}${words['day'] ?? ''}日${stated}${timeText(words)}`;
}
