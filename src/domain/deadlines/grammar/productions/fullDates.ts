import { dayNumberOf, type DayNumber } from '../../../time/WallMinute';
import { BEFORE, DAY, MONTH, STATED_WEEKDAY, TIME, YEAR } from '../fragments';
import { parseNumeral } from '../numerals';
import { baseDoubts, dayOfDate, dayWithTime, doubt, impossible } from '../outcomes';
import { whole, type Groups, type Outcome, type Production, type Setting } from '../Production';
import { serialOutcome } from '../serials';
import { weekdayDoubts } from '../weekdayDoubts';
import { namedYear, yearOf, type YearReading } from '../years';

const FIRST_WORKING_HOUR = 7;

const STATED = `${STATED_WEEKDAY}(?:${TIME})?${BEFORE}`;

/** Day of the groups month and day in a year; the weekday written beside it is checked. */
function dated(groups: Groups, year: YearReading, setting: Setting): Outcome {
  const month = parseNumeral(groups['month'] ?? '');
  const day = parseNumeral(groups['day'] ?? '');
  if (month === undefined || day === undefined)
    return impossible('日期写法有误', 'the date is not well written');
  const found = dayOfDate({ year: year.year, month, day });
  if (typeof found !== 'number') return found;
  const doubts = [...year.doubts, ...weekdayDoubts(groups['stated'], found)];
  return dayWithTime(found, groups['time'], groups['before'], setting, doubts);
}

function yearDated(groups: Groups, setting: Setting): Outcome | undefined {
  const year = namedYear(groups, setting);
  return year && dated(groups, year, setting);
}

/** The day in a year for choosing it; 29 February counts as 1 March where there is none. */
function roughDay(groups: Groups): (year: number) => DayNumber {
  const month = parseNumeral(groups['month'] ?? '') ?? 1;
  const day = parseNumeral(groups['day'] ?? '') ?? 1;
  return (year) => dayNumberOf({ year, month: Math.min(Math.max(month, 1), 12), day: Math.min(day, 31) });
}

function yearlessDated(groups: Groups, setting: Setting, certain: 'high' | 'medium'): Outcome | undefined {
  const year = yearOf(groups, roughDay(groups), setting, certain);
  return year && dated(groups, year, setting);
}

export const fullDates: readonly Production[] = [
  {
    id: 'fullDate',
    title: { 'zh-CN': '完整日期', en: 'full date' },
    confidence: 'high',
    pattern: whole`(?<year>\d{4}|[〇零一二三四五六七八九]{4})年${MONTH}${DAY}日${STATED_WEEKDAY}${BEFORE}`,
    examples: [
      ['2024年7月10日', '2024-07-10T24:00', 'high'],
      ['2024年07月10号', '2024-07-10T24:00', 'high'],
      ['2024/3/15', '2024-03-15T24:00', 'high'],
      ['2024.3.15', '2024-03-15T24:00', 'high'],
      ['2024-3-15', '2024-03-15T24:00', 'high'],
      ['20240315', '2024-03-15T24:00', 'high'],
      ['２０２４年７月１０日', '2024-07-10T24:00', 'high'],
      ['二〇二四年七月十日', '2024-07-10T24:00', 'high'],
      ['2024年7月15日前', '2024-07-15T24:00', 'high'],
      ['10-Jul-2024', '2024-07-10T24:00', 'high'],
      ['2024年5月10日(周五)', '2024-05-10T24:00', 'high'],
    ],
    build: yearDated,
  },
  {
    id: 'dateTime',
    title: { 'zh-CN': '日期加时间', en: 'date and time' },
    confidence: 'high',
    pattern: whole`(?:${YEAR})?${MONTH}${DAY}日${STATED_WEEKDAY}${TIME}${BEFORE}`,
    examples: [
      ['2024-03-15 18:00', '2024-03-15T18:00', 'high'],
      ['2024-03-1518:00', '2024-03-15T18:00', 'high'],
      ['5月20日下午6时', '2024-05-20T18:00', 'high'],
      ['5月20日18:00前', '2024-05-20T18:00', 'high'],
      ['5月20日18点30分', '2024-05-20T18:30', 'high'],
    ],
    build: (groups, setting) => yearlessDated(groups, setting, 'high'),
  },
  {
    id: 'rocDate',
    title: { 'zh-CN': '民国纪年', en: 'year of the Republic (Taiwan)' },
    confidence: 'medium',
    pattern: whole`(?<year>民国\d{1,3}|\d{3})年${MONTH}${DAY}日${STATED_WEEKDAY}${BEFORE}`,
    examples: [
      ['民国113年7月10日', '2024-07-10T24:00', 'medium'],
      ['113年7月10日', '2024-07-10T24:00', 'medium'],
      ['113/07/10', '2024-07-10T24:00', 'medium'],
      ['113.7.10', '2024-07-10T24:00', 'medium'],
    ],
    build: yearDated,
  },
  {
    id: 'shortYearDate',
    title: { 'zh-CN': '两位年份或「明年」加日期', en: 'date with a short or relative year' },
    confidence: 'medium',
    pattern: whole`(?<year>\d{2}|[今本当明次后去])年${MONTH}${DAY}日${STATED}`,
    examples: [
      ['24年7月10日', '2024-07-10T24:00', 'medium'],
      ['明年3月15日', '2025-03-15T24:00', 'medium'],
      ['24.7.10', '2024-07-10T24:00', 'low'],
    ],
    build: yearDated,
  },
  {
    id: 'missingDayMark',
    title: { 'zh-CN': '完整日期，缺「日」字', en: 'full date, day mark missing' },
    confidence: 'medium',
    pattern: whole`(?:${YEAR})?${MONTH}(?<day>\d{1,2})${BEFORE}`,
    examples: [
      ['2024年7月10', '2024-07-10T24:00', 'medium'],
      ['7月10前', '2024-07-10T24:00', 'medium'],
    ],
    build: (groups, setting) => yearlessDated(groups, setting, 'medium'),
  },
  {
    id: 'monthDay',
    title: { 'zh-CN': '月日，不写年', en: 'month and day, no year' },
    confidence: 'medium',
    pattern: whole`${MONTH}${DAY}日${STATED_WEEKDAY}${BEFORE}`,
    examples: [
      ['7月15日前', '2024-07-15T24:00', 'medium'],
      ['12月31日前完成', '2024-12-31T24:00', 'medium'],
      ['7.15', '2024-07-15T24:00', 'medium'],
      ['7/15', '2024-07-15T24:00', 'medium'],
    ],
    build: (groups, setting) => yearlessDated(groups, setting, 'medium'),
  },
  {
    id: 'dashedMonthDay',
    title: { 'zh-CN': '用横线写的月日', en: 'month and day with a dash' },
    confidence: 'low',
    pattern: whole`(?<month>\d{1,2})-(?<day>\d{1,2})(?<before>前?)`,
    examples: [['7-15', '2024-07-15T24:00', 'low']],
    build: (groups, setting) => {
      const outcome = yearlessDated(groups, setting, 'medium');
      if (outcome?.kind !== 'at') return undefined;
      const asDate = doubt('low', '按月日理解，不是起止日', 'taken as month and day, not as a span of days');
      return { ...outcome, doubts: [...outcome.doubts, asDate] };
    },
  },
  {
    id: 'serial',
    title: { 'zh-CN': 'Excel 日期序列号', en: 'Excel date serial' },
    confidence: 'medium',
    pattern: whole`(?<serial>\d{5}(?:\.\d+)?)`,
    examples: [
      ['45483', '2024-07-10T24:00', 'medium'],
      ['45483.75', '2024-07-10T18:00', 'medium'],
    ],
    build: ({ serial }) => serialOutcome(Number(serial)),
  },
  {
    id: 'timeOnly',
    title: { 'zh-CN': '只有时间', en: 'a time without a day' },
    confidence: 'high',
    pattern: whole`${TIME}${BEFORE}`,
    examples: [
      ['18点30分', '2024-05-08T18:30', 'high'],
      ['下午6点前', '2024-05-08T18:00', 'high'],
    ],
    build: ({ time = '' }, setting) => {
      const early = Number(time.split(':')[0]) < FIRST_WORKING_HOUR;
      const note = doubt(
        early ? 'low' : 'high',
        '只有时间，按当天',
        'only a time is given; that day is assumed',
      );
      return dayWithTime(setting.today, time, undefined, setting, [note, ...baseDoubts(setting)]);
    },
  },
];
