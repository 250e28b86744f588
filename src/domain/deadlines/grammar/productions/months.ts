import { dayNumberOf, type DayNumber } from '../../../time/WallMinute';
import { BEFORE, DAY, LOOSE_YEAR, MONTH, MONTH_WORD, TIME } from '../fragments';
import { inMonth, monthAfter, type MonthReading } from '../monthReading';
import { parseNumeral } from '../numerals';
import {
  addMonths,
  baseDoubts,
  BEFORE_START,
  dayOfDate,
  dayWithTime,
  doubt,
  impossible,
  lastDayOfMonth,
  wholeDay,
} from '../outcomes';
import { whole, type Groups, type Outcome, type Production, type Setting } from '../Production';

const TEN_DAYS: Readonly<Record<string, { readonly first: number; readonly last: number }>> = {
  上: { first: 1, last: 10 },
  中: { first: 11, last: 20 },
  下: { first: 21, last: 31 },
};

const STARTS_OF_MONTH_LAST = 10;
const MIDDLE_OF_MONTH = 15;

const lastDay = ({ year, month, doubts }: MonthReading): Outcome =>
  wholeDay(lastDayOfMonth(year, month), doubts);

const VAGUE_TEN_DAYS = doubt(
  'medium',
  '跨两旬的，按后一旬的最后一天',
  'the last day of the later ten days is taken',
);

function tenDays(reading: MonthReading, groups: Groups): Outcome | undefined {
  const { year, month } = reading;
  const { part = '', before, month: named, vague } = groups;
  const span = TEN_DAYS[part];
  if (!span) return undefined;
  const doubts = vague ? [...reading.doubts, VAGUE_TEN_DAYS] : reading.doubts;
  const first = dayNumberOf({ year, month, day: 1 });
  if (before) return wholeDay(first + span.first - 2, [...doubts, BEFORE_START]);
  const last = Math.min(first + span.last - 1, lastDayOfMonth(year, month));
  return wholeDay(
    last,
    named ? doubts : [...doubts, doubt('medium', '按所在月份', 'the current month is assumed')],
  );
}

function pointInMonth(day: number, zh: string, en: string): Production['build'] {
  return inMonth('medium', ({ year, month, doubts }, { rel, month: named }, setting) => {
    const found = dayNumberOf({ year, month, day });
    const next = !named && !rel && found < setting.today;
    return wholeDay(next ? addMonths(found, 1) : found, [...doubts, doubt('low', zh, en)]);
  });
}

function wholeMonth(reading: MonthReading, { before, edge }: Groups): Outcome {
  const { year, month, doubts } = reading;
  if (before && !edge) return wholeDay(dayNumberOf({ year, month, day: 1 }) - 1, [...doubts, BEFORE_START]);
  return wholeDay(lastDayOfMonth(year, month), [
    ...doubts,
    doubt('medium', '按该月最后一天', 'the last day of the month is taken'),
  ]);
}

/** 15日前: the next day of that number from the base on. */
function nextDayOfMonth(groups: Groups, setting: Setting): Outcome {
  const day = parseNumeral(groups['day'] ?? '') ?? 0;
  if (day < 1 || day > 31)
    return impossible(`没有${groups['day'] ?? ''}日`, `there is no day ${groups['day'] ?? ''}`);
  const note = doubt('low', '未写月份，按最近的这一天', 'no month given; the next such day is assumed');
  return dayWithTime(nextSuchDay(day, setting), groups['time'], groups['before'], setting, [
    note,
    ...baseDoubts(setting),
  ]);
}

function nextSuchDay(day: number, setting: Setting): DayNumber {
  for (let ahead = 0; ; ahead += 1) {
    const found = dayOfDate({ ...monthAfter(setting, ahead), day });
    if (typeof found === 'number' && found >= setting.today) return found;
  }
}

export const months: readonly Production[] = [
  {
    id: 'monthEnd',
    title: { 'zh-CN': '月底', en: 'end of a month' },
    confidence: 'high',
    pattern: whole`(?:${LOOSE_YEAR}?${MONTH}|${MONTH_WORD}?月)的?月?[底末]前?`,
    examples: [
      ['2024年7月底', '2024-07-31T24:00', 'high'],
      ['7月底', '2024-07-31T24:00', 'medium'],
      ['7月末', '2024-07-31T24:00', 'medium'],
      ['7月底前', '2024-07-31T24:00', 'medium'],
      ['月底', '2024-05-31T24:00', 'medium'],
      ['本月底', '2024-05-31T24:00', 'medium'],
      ['下月底', '2024-06-30T24:00', 'medium'],
    ],
    build: (groups, setting) => {
      const outcome = inMonth('medium', lastDay)(groups, setting);
      if (outcome?.kind !== 'at' || groups['month']) return outcome;
      return {
        ...outcome,
        doubts: [doubt('medium', '按所在月份推算', 'counted from the current month'), ...outcome.doubts],
      };
    },
  },
  {
    id: 'tenDays',
    title: { 'zh-CN': '上旬、中旬、下旬', en: 'ten days of a month' },
    confidence: 'high',
    pattern: whole`(?:${LOOSE_YEAR}?${MONTH}|(?:${MONTH_WORD}月)?)(?<vague>上(?=中旬)|中(?=下旬))?(?<part>[上中下])旬[末底内]?(?<before>前?)`,
    examples: [
      ['6月上旬', '2024-06-10T24:00', 'high'],
      ['6月中旬', '2024-06-20T24:00', 'high'],
      ['6月下旬', '2024-06-30T24:00', 'high'],
      ['下月上旬', '2024-06-10T24:00', 'medium'],
    ],
    build: inMonth('high', tenDays),
  },
  {
    id: 'monthStart',
    title: { 'zh-CN': '月初', en: 'beginning of a month' },
    confidence: 'low',
    pattern: whole`(?:${LOOSE_YEAR}?${MONTH}|${MONTH_WORD}?月)初`,
    examples: [
      ['月初', '2024-05-10T24:00', 'low'],
      ['下月初', '2024-06-10T24:00', 'low'],
      ['7月初', '2024-07-10T24:00', 'low'],
    ],
    build: pointInMonth(
      STARTS_OF_MONTH_LAST,
      '「月初」按10日',
      'the beginning of the month is taken as the 10th',
    ),
  },
  {
    id: 'monthMiddle',
    title: { 'zh-CN': '月中', en: 'middle of a month' },
    confidence: 'low',
    pattern: whole`(?:${LOOSE_YEAR}?${MONTH}|${MONTH_WORD}?月)中前?`,
    examples: [
      ['月中', '2024-05-15T24:00', 'low'],
      ['7月中', '2024-07-15T24:00', 'low'],
    ],
    build: pointInMonth(MIDDLE_OF_MONTH, '「月中」按15日', 'the middle of the month is taken as the 15th'),
  },
  {
    id: 'wholeMonth',
    title: { 'zh-CN': '某月', en: 'a month' },
    confidence: 'medium',
    pattern: whole`(?:${LOOSE_YEAR}?${MONTH}|${MONTH_WORD}月)(?<edge>内|间)?(?<before>前?)`,
    examples: [
      ['2024年7月', '2024-07-31T24:00', 'medium'],
      ['7月份', '2024-07-31T24:00', 'medium'],
      ['7月内', '2024-07-31T24:00', 'medium'],
      ['2024-07', '2024-07-31T24:00', 'medium'],
      ['本月内', '2024-05-31T24:00', 'medium'],
      ['7月前', '2024-06-30T24:00', 'low'],
    ],
    build: inMonth('medium', wholeMonth),
  },
  {
    id: 'yearMonthDigits',
    title: { 'zh-CN': '六位数的年月', en: 'year and month as six digits' },
    confidence: 'low',
    pattern: whole`(?<year>20\d{2})(?<month>0[1-9]|1[0-2])`,
    examples: [['202407', '2024-07-31T24:00', 'low']],
    build: inMonth('medium', wholeMonth),
  },
  {
    id: 'relativeMonthDay',
    title: { 'zh-CN': '本月某日、下月某日', en: 'day of this or next month' },
    confidence: 'medium',
    pattern: whole`${MONTH_WORD}月${DAY}日(?:${TIME})?${BEFORE}`,
    examples: [
      ['本月15日前', '2024-05-15T24:00', 'medium'],
      ['次月5日', '2024-06-05T24:00', 'medium'],
    ],
    build: inMonth('medium', ({ year, month, doubts }, { day = '', time, before }, setting) => {
      const found = dayOfDate({ year, month, day: parseNumeral(day) ?? 0 });
      return typeof found === 'number' ? dayWithTime(found, time, before, setting, doubts) : found;
    }),
  },
  {
    id: 'dayOfMonth',
    title: { 'zh-CN': '只写日', en: 'a day without month' },
    confidence: 'low',
    pattern: whole`${DAY}日(?:${TIME})?${BEFORE}`,
    examples: [
      ['15日前', '2024-05-15T24:00', 'low'],
      ['5日前', '2024-06-05T24:00', 'low'],
    ],
    build: nextDayOfMonth,
  },
];
