import { doubt } from '../outcomes';
import type { Doubt } from '../Production';
import {
  dateText,
  DAY,
  MONTH,
  monthText,
  STATED,
  TIME,
  timeText,
  WEEKDAY,
  weekdayText,
  YEAR,
  yearText,
  type Words,
} from './fragments';

/** What an English form says in Chinese; undefined when it is not that form after all. */
export interface Said {
  readonly text: string;
  readonly doubts?: readonly Doubt[];
}

export interface Form {
  /** Over the whole text behind by, due, until… */
  readonly pattern: RegExp;
  readonly say: (words: Words) => Said | undefined;
  /** A period: 「by July」 is before it, 「in July」 within it. */
  readonly period?: true;
}

const form = (pattern: string, say: (words: Words) => string | Said | undefined, period?: true): Form => ({
  pattern: new RegExp(`^(?:${pattern})$`, 'u'),
  say: (words) => {
    const said = say(words);
    return typeof said === 'string' ? { text: said } : said;
  },
  ...(period && { period }),
});

const END = '(?:(?:the )?end of (?:the )?|end[- ]|eo )';
const THIS = '(?:(?:the|this|current) )?';

const MAYBE_MONTH_AND_YEAR = doubt(
  'low',
  '按月日理解，也可能是月份和年份',
  'taken as month and day; it may be a month and a year',
);
const LATE_PART = doubt('low', '「late」按下旬最后一天', 'late in the month is taken as its last ten days');
const NEXT_WEEKDAY = doubt(
  'low',
  '「next」按下一周',
  'taken as the weekday of the next week; it may mean the coming one',
);

/** Aug 24 may be August 2024 when the number could well be the year. */
function monthAndDay(words: Words): Said {
  const day = words['day'] ?? '';
  const yearly = Number(day) >= 20 && Number(day) <= 31 && words['ordinal'] === undefined;
  return { text: dateText(words), ...(yearly && { doubts: [MAYBE_MONTH_AND_YEAR] }) };
}

const QUARTERS: Readonly<Record<string, string>> = { first: '1', second: '2', third: '3', fourth: '4' };

function quarter(words: Words): string {
  const number = words['quarter'] ?? '';
  return `${yearText(words)}Q${QUARTERS[number] ?? number.charAt(0)}`;
}

const half = (words: Words): string => `${yearText(words)}${words['half'] === '1' ? '上' : '下'}半年`;

/** Names of groups may not repeat in one pattern, so each way of writing is a pattern of its own. */
const QUARTER_WAYS: readonly string[] = [
  String.raw`q(?<quarter>[1-4])(?:(?:,? |[-/]| of )?${YEAR})?`,
  String.raw`${YEAR}[ -/]?q(?<quarter>[1-4])`,
  String.raw`(?<quarter>[1-4])q(?: ?${YEAR})?`,
  String.raw`(?:the )?(?<quarter>first|second|third|fourth|1st|2nd|3rd|4th) quarter(?:(?:,? | of )${YEAR})?`,
];

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(?:working|business|work)[ -]?days?$/, '个工作日'],
  [/^(?:calendar )?days?$/, '天'],
  [/^weeks?$/, '周'],
  [/^months?$/, '个月'],
  [/^(?:hours?|hrs?)$/, '小时'],
];

function counted({ count = '', unit = '' }: Words, ending: string): string | undefined {
  const found = UNITS.find(([word]) => word.test(unit))?.[1];
  return found && `${count}${found}${ending}`;
}

const COUNT =
  '(?<count>\\d{1,3}) (?<unit>(?:working|business|work|calendar)?[ -]?(?:days?|weeks?|months?|hours?|hrs?))';

export const forms: readonly Form[] = [
  form(
    `${STATED}${DAY}(?:[-/. ]| of )?${MONTH}[-/., ]{0,2}(?:${YEAR}|(?<=[-/ ])(?<short2>\\d{2}))${TIME}`,
    (words) => dateText({ ...words, short: words['short'] ?? words['short2'] }),
  ),
  form(`${STATED}${MONTH}[-/ ]?${DAY}(?:, ?|[-/ ])${YEAR}${TIME}`, dateText),
  form(`${STATED}${YEAR}[-/., ]{1,2}${MONTH}[-/ ]?${DAY}${TIME}`, dateText),
  form(`${STATED}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:[-/. ]| of )?${MONTH}${TIME}`, dateText),
  form(`${STATED}${MONTH}[ ]?(?<day>\\d{1,2})(?<ordinal>st|nd|rd|th)?${TIME}`, monthAndDay),
  form(`${END}${MONTH}(?:,? ${YEAR})?`, (words) => `${yearText(words)}${monthText(words)}底`),
  form(`${MONTH},? (?:${YEAR} )?end`, (words) => `${yearText(words)}${monthText(words)}底`),
  form(`${END}${THIS}month|eom|month[- ]end`, () => '月底'),
  form(`${END}next month`, () => '下月底'),
  form(`${END}${THIS}quarter|eoq|quarter[- ]end`, () => '季度末'),
  form(`${END}next quarter`, () => '下季度末'),
  form(`${END}${THIS}year|eoy|year[- ]end`, () => '年底'),
  form(`${END}next year`, () => '明年底'),
  form(`(?:${END}|eoy |year[- ]end )${YEAR}`, (words) => `${yearText(words)}底`),
  form(`${END}${THIS}week|eow`, () => '本周末'),
  form(`${END}next week`, () => '下周末'),
  ...QUARTER_WAYS.map((way) => form(`${END}${way}`, (words) => `${quarter(words)}末`)),
  ...QUARTER_WAYS.map((way) => form(way, quarter, true)),
  form(`h(?<half>[12])(?:(?: |[-/]| of )?${YEAR})?`, half, true),
  form(`${YEAR}[ -/]?h(?<half>[12])`, half, true),
  form(
    `(?:mid[- ]?|(?:the )?middle of )${MONTH}(?:,? ${YEAR})?`,
    (words) => `${yearText(words)}${monthText(words)}中`,
  ),
  form(
    `(?:early (?:in )?|(?:the )?(?:beginning|start) of )${MONTH}(?:,? ${YEAR})?`,
    (words) => `${yearText(words)}${monthText(words)}初`,
  ),
  form(`late (?:in )?${MONTH}(?:,? ${YEAR})?`, (words) => ({
    text: `${yearText(words)}${monthText(words)}下旬`,
    doubts: [LATE_PART],
  })),
  form(`(?:mid[- ]?|(?:the )?middle of )${YEAR}`, (words) => `${yearText(words)}中`),
  form(`(?:early (?:in )?|(?:the )?(?:beginning|start) of )${YEAR}`, (words) => `${yearText(words)}初`),
  form(`${MONTH}(?:(?:,? |[-/.]| of )${YEAR})?`, (words) => `${yearText(words)}${monthText(words)}`, true),
  form(`${YEAR}[-/ ]${MONTH}`, (words) => `${yearText(words)}${monthText(words)}`, true),
  form('today|eod|end of (?:the )?day', () => '今天'),
  form('tomorrow|tmrw?', () => '明天'),
  form('(?:the )?day after tomorrow', () => '后天'),
  form(
    `(?<which>this |(?:the )?coming )?${WEEKDAY}${TIME}`,
    (words) => `${words['which'] === 'this ' ? '本' : ''}周${weekdayText(words)}${timeText(words)}`,
  ),
  form(`next ${WEEKDAY}${TIME}`, (words) => ({
    text: `下周${weekdayText(words)}${timeText(words)}`,
    doubts: [NEXT_WEEKDAY],
  })),
  form(
    '(?<which>this|next) (?<what>week|month|year)',
    ({ which, what }) => {
      const names = {
        week: ['本周内', '下周'],
        month: ['本月内', '下月'],
        year: ['今年内', '明年'],
      } as const;
      return names[what as keyof typeof names][which === 'this' ? 0 : 1];
    },
    true,
  ),
  form(`(?:within|in) (?:the next )?${COUNT}`, (words) => counted(words, '内')),
  form(COUNT, (words) => counted(words, '')),
  form(
    'to be (?:determined|decided|confirmed|advised|announced)|tbd|tba|tbc|not set|not decided|unknown',
    () => '待定',
  ),
  form('as soon as possible|asap|immediately|urgent|soon', () => '尽快'),
  form(
    'open[- ]ended|indefinite(?:ly)?|permanent|continuously|all year(?: round)?|no deadline',
    () => '长期',
  ),
];
