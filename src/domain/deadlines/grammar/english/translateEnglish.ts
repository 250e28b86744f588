import { calendarDateOf, dayNumberOf, weekdayOf } from '../../../time/WallMinute';
import { doubt, unreadable } from '../outcomes';
import type { Doubt, Outcome } from '../Production';
import { forms } from './forms';

export interface Translation {
  /** The same deadline as the grammar writes it; absent when the text is refused. */
  readonly text?: string;
  readonly refused?: Outcome;
  readonly doubts: readonly Doubt[];
}

/** Twelve months; a larger number is a day. */
const MONTHS = 12;
const DAYS_A_WEEK = 7;

const LEAD =
  /^(?:(?:due|deadline|ddl|eta|target)(?: date)?:? ?)?(?:(?<lead>by|before|on or before|until|till|no later than|not later than|latest(?: by)?|on|in|during|within|@) )?(?:(?<rough>around|about|approx\.?|approximately|circa|~|est\.?|tentatively) ?)?(?:the (?=\d))?/;
const DAY_END = /^(?:eod|end of (?:the )?day|(?<business>cob|eob|close of business))(?:,| on| of)? /;
const DAY_END_AFTER = /,? \(?(?:eod|end of (?:the )?day|(?<business>cob|eob|close of business))\)?$/;
const ROUGH_AFTER = /,? ?\(?(?:tentative|tbc|(?<![a-z])est\.?|approx\.?|\?)\)?$/;
const LATEST_AFTER = /,? (?:at (?:the )?)?latest$/;

const ROUGH = doubt('lower', '原文表示并不确定', 'the text says it is not certain');
const BUSINESS = doubt('lower', '「下班前」按当天24:00', 'close of business is taken as the end of the day');
const BEFORE_DAY = doubt('medium', '「before」不含当天', 'the day named is not included in "before"');

/**
 * An English deadline said in Chinese; undefined when the text is not English or not wholly understood.
 * What can be read in two ways (07/10/2024, Aug-24) is refused with the reason.
 */
export function translateEnglish(text: string): Translation | undefined {
  if (text.length > 100 || !/[a-z\d]/i.test(text)) return undefined;
  const plain = text
    .normalize('NFKC')
    .replace(/[‘’`]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/(?<=[a-z\d])\.$/, '');
  if (!/^[\x20-\x7e]+$/.test(plain)) return undefined;
  return numericDate(plain) ?? isoWeek(plain) ?? unclearMonth(plain) ?? phrase(plain);
}

function phrase(plain: string): Translation | undefined {
  if (!/[a-z]{2}|[hq]\d|\d[hq]/.test(plain)) return undefined;
  const whole = said(plain, undefined, []);
  if (whole) return whole;
  const doubts: Doubt[] = [];
  const { lead, rough } = LEAD.exec(plain)?.groups ?? {};
  let core = plain.replace(LEAD, '');
  if (rough) doubts.push(ROUGH);
  core = core.replace(ROUGH_AFTER, () => (doubts.push(ROUGH), ''));
  core = core.replace(LATEST_AFTER, '');
  for (const end of [DAY_END, DAY_END_AFTER]) {
    const found = end.exec(core);
    if (found?.groups?.['business']) doubts.push(BUSINESS);
    core = core.replace(end, '');
  }
  return core === plain ? undefined : said(core, lead, doubts);
}

function said(core: string, lead: string | undefined, doubts: readonly Doubt[]): Translation | undefined {
  for (const { pattern, say, period } of forms) {
    const match = pattern.exec(core);
    const found = match && say(match.groups ?? {});
    if (!found) continue;
    const all = [...doubts, ...(found.doubts ?? [])];
    const ahead = lead === 'by' || lead === 'before' || lead === 'until' || lead === 'till';
    if (period && ahead)
      return /^[下明]/.test(found.text) ? undefined : { text: `${found.text}前`, doubts: all };
    if (lead === 'before' && /日(?:\(周.\))?$/.test(found.text))
      return { text: `${found.text}前(不含当日)`, doubts: [...all, BEFORE_DAY] };
    return { text: found.text, doubts: all };
  }
  return undefined;
}

/** 07/20/2024, 20.7.2024: the order is certain when one of the two cannot be a month. */
function numericDate(plain: string): Translation | undefined {
  const match =
    /^(?:(?:by|due|on|due by|due on|before) )?(\d{1,2})([-/.])(\d{1,2})\2((?:19|20|21)\d{2}|\d{2})(?:,? (\d{1,2}:\d{2})(?::\d{2})?(?: ?([ap]m))?)?$/.exec(
      plain,
    );
  if (!match) return undefined;
  const [, first = '', separator, second = '', year = '', time, half = ''] = match;
  const [a, b] = [Number(first), Number(second)];
  // Two digits: only month/day/year, since 24.7.10 and 25/12/24 begin with a year.
  if (year.length === 2 && !(separator === '/' && b > MONTHS && a <= MONTHS)) return undefined;
  if (Math.max(a, b) > 31 || Math.min(a, b) < 1 || (a > MONTHS && b > MONTHS)) return undefined;
  if (a <= MONTHS && b <= MONTHS && a !== b) return { refused: UNCLEAR_ORDER, doubts: [] };
  const [month, day] = b > MONTHS ? [a, b] : [b, a];
  const clock = time === undefined ? '' : ` ${time}${half.toUpperCase()}`;
  return { text: `${year}年${month}月${day}日${clock}`, doubts: [] };
}

const UNCLEAR_ORDER = unreadable(
  '分不清哪个是月、哪个是日，请按年-月-日写，如 2024-07-10',
  'month and day cannot be told apart; write year-month-day, as in 2024-07-10',
);

/** Aug-24: the 24th, or 2024 as spreadsheets print it. */
function unclearMonth(plain: string): Translation | undefined {
  return /^(?:by |due )?[a-z]{3,9}[-/]\d{2}$/.test(plain) &&
    /^(?:by |due )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(plain)
    ? { refused: UNCLEAR_MONTH, doubts: [] }
    : undefined;
}

const UNCLEAR_MONTH = unreadable(
  '分不清是某月某日还是某年某月，请写全，如 2024-08-24 或 2024年8月',
  'it may be a day of the month or a month of a year; write it in full, as in 2024-08-24',
);

/** 2024-W30 as ISO 8601 counts weeks: until its Sunday. */
function isoWeek(plain: string): Translation | undefined {
  const match = /^(?:by )?(20\d{2})-?w(\d{2})$/.exec(plain);
  if (!match) return undefined;
  const [year, week] = [Number(match[1]), Number(match[2])];
  const fourth = dayNumberOf({ year, month: 1, day: 4 });
  const monday = fourth - weekdayOf(fourth) + 1 + (week - 1) * DAYS_A_WEEK;
  // The Thursday of a week says which year it belongs to.
  if (week < 1 || calendarDateOf(monday + 3).year !== year) return undefined;
  const sunday = calendarDateOf(monday + DAYS_A_WEEK - 1);
  const note = doubt(
    'medium',
    `按国际标准周历${year}年第${week}周的周日`,
    `the Sunday of week ${week} by ISO 8601 is taken`,
  );
  return { text: `${sunday.year}年${sunday.month}月${sunday.day}日`, doubts: [note] };
}
