import {
  calendarDateOf,
  dayNumberOf,
  dayOf,
  daysInMonth,
  weekdayOf,
  type DayNumber,
} from '../../../time/WallMinute';
import { fiscalYearOf } from '../fiscalYears';
import { NUM, TIME, WEEKDAY_NAME } from '../fragments';
import { parseNumeral, parseWeekday } from '../numerals';
import { cycle, daysFrom, monthly, next } from '../occurrences';
import { impossible, withCoverage } from '../outcomes';
import { whole, type Groups, type Outcome, type Production, type Setting } from '../Production';

const LAST_DAY = 31;

/** Where in its month a recurring date falls: a number, 底, 上旬 … */
const POINT = String.raw`(?:(?<day>${NUM})日|(?<point>[底末初中]|[上中下]旬))`;

const POINTS: Readonly<Record<string, number>> = {
  底: LAST_DAY,
  末: LAST_DAY,
  下旬: LAST_DAY,
  中旬: 20,
  中: 15,
  初: 10,
  上旬: 10,
};

function dayNamed({ day, point }: Groups): number | undefined {
  const number = day === undefined ? (POINTS[point ?? '末'] ?? LAST_DAY) : parseNumeral(day);
  return number !== undefined && number >= 1 && number <= LAST_DAY ? number : undefined;
}

const noSuchDay = () => impossible('没有这一天', 'there is no such day');

const today = ({ reference }: Setting): DayNumber => dayOf(reference.now);

function everyWeek(groups: Groups, setting: Setting): Outcome | undefined {
  const chars = [...(groups['weekdays'] ?? '日').replace(/[^一二三四五六日天1-7]/g, '')];
  const wanted = new Set(chars.map(parseWeekday));
  return next(
    daysFrom(today(setting), (day) => wanted.has(weekdayOf(day))),
    groups,
    setting,
    cycle('每周', 'weekly'),
  );
}

function everyMonths(step: number, offset: number, zh: string, en: string): Production['build'] {
  return (groups, setting) => {
    const day = dayNamed(groups);
    return day === undefined
      ? noSuchDay()
      : next(monthly(today(setting), day, step, offset), groups, setting, cycle(zh, en));
  };
}

/** @param month of the quarter, from 0 */
function everyQuarter(month: number, zh: string, en: string): Production['build'] {
  return (groups, setting) => {
    const offset = (fiscalYearOf(setting).firstMonth - 1 + month) % 3;
    return everyMonths(3, offset, zh, en)(groups, setting);
  };
}

function everyYear(groups: Groups, setting: Setting): Outcome | undefined {
  const month = groups['month'] === undefined ? 12 : (parseNumeral(groups['month']) ?? 0);
  const day = dayNamed(groups);
  if (month < 1 || month > 12 || day === undefined) return noSuchDay();
  return next(monthly(today(setting), day, 12, month - 1), groups, setting, cycle('每年', 'yearly'));
}

function everyWorkday(groups: Groups, setting: Setting): Outcome | undefined {
  const first = today(setting);
  const { calendar } = setting.reference;
  const found = next(
    daysFrom(first, (day) => calendar.isWorkday(day)),
    groups,
    setting,
    cycle('每个工作日', 'every working day'),
  );
  return found?.kind === 'at' ? withCoverage(found, first, dayOf(found.due - 1), setting) : found;
}

/** The first or last working day of each month. */
function monthWorkdays({ reference }: Setting, last: boolean): (day: DayNumber) => boolean {
  const { calendar } = reference;
  return (day) => {
    const { year, month } = calendarDateOf(day);
    const edge = dayNumberOf({ year, month, day: last ? daysInMonth(year, month) : 1 });
    const step = last ? -1 : 1;
    let found = edge;
    while (!calendar.isWorkday(found)) found += step;
    return found === day;
  };
}

function everyMonthWorkday({ edge }: Groups, setting: Setting): Outcome | undefined {
  const first = today(setting);
  const wanted = monthWorkdays(setting, edge === '最后');
  const found = next(daysFrom(first, wanted), {}, setting, cycle('每月', 'monthly'));
  return found?.kind === 'at' ? withCoverage(found, first, dayOf(found.due - 1), setting) : found;
}

export const recurring: readonly Production[] = [
  {
    id: 'everyWeek',
    title: { 'zh-CN': '每周', en: 'weekly' },
    confidence: 'medium',
    pattern: whole`(?:每个?周(?<weekdays>${WEEKDAY_NAME}(?:[、,和及]?周?${WEEKDAY_NAME})*)?|[逐按]周)(?:${TIME})?前?`,
    examples: [
      ['每周一', '2024-05-13T24:00', 'medium'],
      ['每周五前', '2024-05-10T24:00', 'medium'],
      ['每周', '2024-05-12T24:00', 'medium'],
      ['每周三18:00', '2024-05-08T18:00', 'medium'],
    ],
    build: everyWeek,
  },
  {
    id: 'everyMonth',
    title: { 'zh-CN': '每月', en: 'monthly' },
    confidence: 'medium',
    pattern: whole`(?:每个?月的?(?:${POINT})?|[逐按]月)(?:${TIME})?前?`,
    examples: [
      ['每月5日前', '2024-06-05T24:00', 'medium'],
      ['每月底', '2024-05-31T24:00', 'medium'],
      ['逐月', '2024-05-31T24:00', 'medium'],
    ],
    build: everyMonths(1, 0, '每月', 'monthly'),
  },
  {
    id: 'everyMonthWorkday',
    title: { 'zh-CN': '每月首个或最后一个工作日', en: 'first or last working day of each month' },
    confidence: 'medium',
    pattern: whole`每个?月的?(?<edge>最后|第|首)一?个工作日前?`,
    examples: [
      ['每月最后一个工作日', '2024-05-31T24:00', 'medium'],
      ['每月第一个工作日', '2024-06-03T24:00', 'medium'],
    ],
    build: everyMonthWorkday,
  },
  {
    id: 'everyQuarter',
    title: { 'zh-CN': '每季度', en: 'quarterly' },
    confidence: 'medium',
    pattern: whole`(?:每个?季度?的?(?:[末底]|(?:最后一个|末)月${POINT})?|[逐按]季度?)前?`,
    examples: [
      ['每季度末', '2024-06-30T24:00', 'medium'],
      ['每季度', '2024-06-30T24:00', 'medium'],
    ],
    build: everyQuarter(2, '每季度', 'quarterly'),
  },
  {
    id: 'everyQuarterStart',
    title: { 'zh-CN': '每季度首月', en: 'first month of each quarter' },
    confidence: 'medium',
    pattern: whole`每个?季度?的?(?:首|第一个)月的?${POINT}前?`,
    examples: [['每季度首月10日前', '2024-07-10T24:00', 'medium']],
    build: everyQuarter(0, '每季度首月', 'in the first month of each quarter'),
  },
  {
    id: 'everyHalfYear',
    title: { 'zh-CN': '每半年', en: 'half-yearly' },
    confidence: 'medium',
    pattern: whole`每半年(?:末|底)?前?`,
    examples: [['每半年', '2024-06-30T24:00', 'medium']],
    build: everyMonths(6, 5, '每半年', 'half-yearly'),
  },
  {
    id: 'everyYear',
    title: { 'zh-CN': '每年', en: 'yearly' },
    confidence: 'medium',
    pattern: whole`(?:每年度?(?:[底末]|(?<month>${NUM})月(?:${POINT})?)?|[逐按]年度?)前?`,
    examples: [
      ['每年', '2024-12-31T24:00', 'medium'],
      ['每年3月底前', '2025-03-31T24:00', 'medium'],
    ],
    build: everyYear,
  },
  {
    id: 'everyDay',
    title: { 'zh-CN': '每天', en: 'daily' },
    confidence: 'medium',
    pattern: whole`(?:每[天日]|[逐按][天日])(?:${TIME})?前?`,
    examples: [
      ['每天', '2024-05-08T24:00', 'medium'],
      ['每日9:00', '2024-05-09T09:00', 'medium'],
    ],
    build: (groups, setting) =>
      next(
        daysFrom(today(setting), () => true),
        groups,
        setting,
        cycle('每天', 'daily'),
      ),
  },
  {
    id: 'everyWorkday',
    title: { 'zh-CN': '每个工作日', en: 'every working day' },
    confidence: 'medium',
    pattern: whole`每个?工作日(?:${TIME})?前?`,
    examples: [['每个工作日', '2024-05-08T24:00', 'medium']],
    build: everyWorkday,
  },
];
