import { MINUTES_PER_DAY, dayNumberOf, startOfDay } from '../../../time/WallMinute';
import {
  fiscalDoubts,
  fiscalYearOf,
  firstDayInFiscalYear,
  inFiscalYears,
  lastDayInFiscalYear,
} from '../fiscalYears';
import { END_TIME, MONTH, NUM, STATED_WEEKDAY, TIME, TO, YEAR } from '../fragments';
import { parseNumeral } from '../numerals';
import { dayOfDate, doubt, impossible, lastDayOfMonth, minutesOf, needsAnchor, wholeDay } from '../outcomes';
import { weekdayDoubts } from '../weekdayDoubts';
import { whole, type Doubt, type Groups, type Outcome, type Production, type Setting } from '../Production';
import { yearOf, type YearReading } from '../years';

const END = String.raw`(?:(?:(?<endYear>\d{2,4}|[今明])年)?(?<endMonth>${NUM})月(?<endDay>${NUM})日?|(?<soloDay>${NUM})日)`;

const backwards = (): Outcome => impossible('结束早于开始', 'the end lies before the start');

const endYearGroups = (groups: Groups): Groups => ({ year: groups['endYear'] });

interface Ends {
  readonly start: number;
  readonly end: number;
  readonly doubts: readonly Doubt[];
}

/** Both days of a range; an end without year or month shares the start's, or crosses into the next year. */
function endsOf(groups: Groups, setting: Setting): Ends | Outcome | undefined {
  const month = parseNumeral(groups['month'] ?? '') ?? 0;
  const endMonth = groups['endMonth'] === undefined ? month : (parseNumeral(groups['endMonth']) ?? 0);
  const day = parseNumeral(groups['day'] ?? '') ?? 0;
  const endDay = parseNumeral(groups['endDay'] ?? groups['soloDay'] ?? '') ?? 0;
  const crosses = groups['endYear'] === undefined && endMonth < month;
  const rough = (year: number) =>
    dayNumberOf({ year: crosses ? year + 1 : year, month: clampMonth(endMonth), day: 1 }) + endDay - 1;
  const year = yearOf(groups, rough, setting, 'high');
  const endYear = groups['endYear'] === undefined ? year : yearOf(endYearGroups(groups), rough, setting);
  if (!year || !endYear) return undefined;
  const start = dayOfDate({ year: year.year, month, day });
  const end = dayOfDate({ year: endYear.year + (crosses ? 1 : 0), month: endMonth, day: endDay });
  if (typeof start !== 'number') return start;
  if (typeof end !== 'number') return end;
  return {
    start,
    end,
    doubts: [...year.doubts, ...newDoubts(endYear, year), ...crossing(crosses, endYear.year + 1)],
  };
}

const clampMonth = (month: number): number => Math.min(Math.max(month, 1), 12);

const newDoubts = (endYear: YearReading, year: YearReading): readonly Doubt[] =>
  endYear === year ? [] : endYear.doubts;

function crossing(crosses: boolean, year: number): Doubt[] {
  return crosses ? [doubt('medium', `结束日期按${year}年`, `the end is taken to lie in ${year}`)] : [];
}

function dateRange(groups: Groups, setting: Setting): Outcome | undefined {
  const ends = endsOf(groups, setting);
  if (ends === undefined || 'kind' in ends) return ends;
  const start = startOfDay(ends.start) + (groups['time'] ? minutesOf(groups['time']) : 0);
  const stated = [
    ...weekdayDoubts(groups['stated'], ends.start),
    ...weekdayDoubts(groups['endStated'], ends.end),
  ];
  return spanTo(start, ends.end, groups['endTime'], [...ends.doubts, ...stated]);
}

function spanTo(
  start: number,
  endDay: number,
  endTime: string | undefined,
  doubts: readonly Doubt[],
): Outcome {
  const minutes = endTime === undefined ? MINUTES_PER_DAY : minutesOf(endTime);
  const due = startOfDay(endDay) + minutes;
  if (due <= start) return backwards();
  return { kind: 'at', due, wholeDay: minutes === MINUTES_PER_DAY, start, doubts };
}

function timeSpan(groups: Groups, setting: Setting): Outcome | undefined {
  const month = parseNumeral(groups['month'] ?? '') ?? 0;
  const day = parseNumeral(groups['day'] ?? '') ?? 0;
  const year = yearOf(
    groups,
    (y) => dayNumberOf({ year: y, month: clampMonth(month), day }),
    setting,
    'high',
  );
  const found = year && dayOfDate({ year: year.year, month, day });
  if (typeof found !== 'number') return found;
  const doubts = [...(year?.doubts ?? []), ...weekdayDoubts(groups['stated'], found)];
  return spanTo(startOfDay(found) + minutesOf(groups['time'] ?? ''), found, groups['endTime'], doubts);
}

function monthRange(groups: Groups, setting: Setting): Outcome | undefined {
  const month = parseNumeral(groups['month'] ?? '') ?? 0;
  const endMonth = parseNumeral(groups['endMonth'] ?? '') ?? 0;
  if (clampMonth(month) !== month || clampMonth(endMonth) !== endMonth)
    return impossible('月份不在1至12之间', 'a month lies outside 1 to 12');
  const crosses = groups['endYear'] === undefined && endMonth < month;
  const year = yearOf(groups, (y) => lastDayOfMonth(crosses ? y + 1 : y, endMonth), setting);
  const endYear =
    groups['endYear'] === undefined
      ? year
      : yearOf(endYearGroups(groups), (y) => lastDayOfMonth(y, endMonth), setting);
  if (!year || !endYear) return undefined;
  const start = startOfDay(dayNumberOf({ year: year.year, month, day: 1 }));
  const doubts = [...year.doubts, ...newDoubts(endYear, year), ...crossing(crosses, endYear.year + 1)];
  const end = wholeDay(lastDayOfMonth(endYear.year + (crosses ? 1 : 0), endMonth), doubts);
  return end.due <= start ? backwards() : { ...end, start };
}

function quarterRange(groups: Groups, setting: Setting): Outcome | undefined {
  const first = parseNumeral(groups['first'] ?? '') ?? 0;
  const last = parseNumeral(groups['last'] ?? '') ?? 0;
  if (first < 1 || last > 4 || last <= first) return backwards();
  const fiscal = fiscalYearOf(setting);
  const lastDay = (year: number) => lastDayInFiscalYear(fiscal, year, last * 3);
  const year = yearOf(groups, lastDay, inFiscalYears(setting));
  if (!year) return undefined;
  const start = startOfDay(firstDayInFiscalYear(fiscal, year.year, first * 3 - 2));
  return { ...wholeDay(lastDay(year.year), [...year.doubts, ...fiscalDoubts(setting)]), start };
}

export const ranges: readonly Production[] = [
  {
    id: 'dateRange',
    title: { 'zh-CN': '起止日期', en: 'range of days' },
    confidence: 'high',
    pattern: whole`[自从]?(?:${YEAR})?${MONTH}(?<day>${NUM})日?${STATED_WEEKDAY}(?:${TIME})?起?${TO}${END}${STATED_WEEKDAY.replace('stated', 'endStated')}(?:${END_TIME})?[前止]?`,
    examples: [
      ['2024年5月10日至5月20日', '2024-05-20T24:00', 'high'],
      ['5/10-5/20', '2024-05-20T24:00', 'high'],
      ['5月10日-20日', '2024-05-20T24:00', 'high'],
      ['2024-05-10~2024-05-20', '2024-05-20T24:00', 'high'],
      ['12月20日至1月10日', '2025-01-10T24:00', 'medium'],
    ],
    build: dateRange,
  },
  {
    id: 'timeSpan',
    title: { 'zh-CN': '某日的起止时间', en: 'span of time on a day' },
    confidence: 'high',
    pattern: whole`(?:${YEAR})?${MONTH}(?<day>${NUM})日${STATED_WEEKDAY}${TIME}${TO}${END_TIME}`,
    examples: [
      ['2024-03-20 09:00-18:00', '2024-03-20T18:00', 'high'],
      ['2024-03-2009:00-18:00', '2024-03-20T18:00', 'high'],
    ],
    build: timeSpan,
  },
  {
    id: 'monthRange',
    title: { 'zh-CN': '起止月份', en: 'range of months' },
    confidence: 'medium',
    pattern: whole`[自从]?(?:${YEAR})?(?<month>${NUM})月?${TO}(?:(?<endYear>\d{2,4}|[今明])年)?(?<endMonth>${NUM})月[底末内]?前?`,
    examples: [
      ['2024年3月-6月', '2024-06-30T24:00', 'medium'],
      ['7-9月', '2024-09-30T24:00', 'medium'],
    ],
    build: monthRange,
  },
  {
    id: 'quarterRange',
    title: { 'zh-CN': '起止季度', en: 'range of quarters' },
    confidence: 'medium',
    pattern: whole`(?:${YEAR}|(?<bareYear>\d{4}))?Q?(?<first>[1-4一二三])${TO}Q(?<last>\d)[末底]?`,
    examples: [
      ['2024年Q1-Q3', '2024-09-30T24:00', 'medium'],
      ['一至三季度', '2024-09-30T24:00', 'medium'],
    ],
    build: quarterRange,
  },
  {
    id: 'timeRange',
    title: { 'zh-CN': '时间段（议程），不是截止日期', en: 'span of time (agenda), not a deadline' },
    confidence: 'high',
    pattern: whole`${TIME}${TO}${END_TIME}`,
    examples: [
      ['09:00-09:30', 'needsAnchor', 'high'],
      ['9:00—9:30', 'needsAnchor', 'high'],
      ['上午9点至10点', 'needsAnchor', 'high'],
      ['10:00-09:30', 'impossible', 'high'],
    ],
    build: ({ time = '', endTime = '' }) =>
      minutesOf(endTime) <= minutesOf(time)
        ? backwards()
        : needsAnchor('只有起止时间，没有日期', 'it tells a span of time but no day'),
  },
];
