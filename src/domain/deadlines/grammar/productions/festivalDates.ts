import { dayNumberOf, type DayNumber } from '../../../time/WallMinute';
import { FESTIVAL_NAMES, festivalNamed, fixedFestivalDate } from '../../festivals';
import { YEAR } from '../fragments';
import { baseDoubts, doubt, needsAnchor, unreadable, wholeDay } from '../outcomes';
import { whole, type Doubt, type Groups, type Outcome, type Production, type Setting } from '../Production';
import { namedYear } from '../years';

const NAMES =
  '元旦节?|新年|春节|过年|除夕|农历新年|清明节?|五一(?:国际)?(?:劳动)?节?|(?:国际)?劳动节|端午节?|中秋节?|国庆节?|十一国庆节?|十一';

interface Holiday {
  readonly festival: string;
  readonly year: number;
  /** First day off. */
  readonly start: DayNumber;
  readonly doubts: readonly Doubt[];
  readonly uncoveredYear?: number;
}

function holidayIn(festival: string, year: number, { reference }: Setting): Holiday | undefined {
  const start = reference.calendar.holidayStart(festival, year);
  if (start !== undefined) return { festival, year, start, doubts: [] };
  const fixed = fixedFestivalDate(festival);
  if (!fixed) return undefined;
  const unknown = doubt(
    'low',
    `没有${year}年的放假安排，按${festival}当天起放假`,
    `the official holidays of ${year} are unknown`,
  );
  return {
    festival,
    year,
    start: dayNumberOf({ year, month: fixed[0], day: fixed[1] }),
    doubts: [unknown],
    uncoveredYear: year,
  };
}

/** The next holiday of that name whose eve is not past; its year is the base's or the one after. */
function nextHoliday(festival: string, setting: Setting): Holiday | undefined {
  for (const year of [setting.date.year, setting.date.year + 1]) {
    const holiday = holidayIn(festival, year, setting);
    if (holiday && holiday.start > setting.today)
      return year === setting.date.year ? holiday : rolled(holiday, setting);
    if (!holiday) return undefined;
  }
  return undefined;
}

/** Which year is meant depends on when the text was written. */
function rolled(holiday: Holiday, setting: Setting): Holiday {
  return { ...holiday, doubts: [...holiday.doubts, ...baseDoubts(setting)] };
}

function eveOf({ festival, year, start, doubts, uncoveredYear }: Holiday): Outcome {
  const note = doubt(
    'medium',
    `按${year}年${festival}放假前一天`,
    `the day before the ${year} holiday begins is taken`,
  );
  const outcome = wholeDay(start - 1, [note, ...doubts]);
  return uncoveredYear === undefined ? outcome : { ...outcome, uncoveredYear };
}

const unknownHoliday = (festival: string): Outcome =>
  needsAnchor(
    `没有${festival}的放假安排，请写具体日期或补充节假日表`,
    'the dates of that holiday are unknown; write a date or add them',
  );

function beforeFestival(groups: Groups, setting: Setting): Outcome | undefined {
  const festival = festivalNamed(groups['festival'] ?? '');
  if (festival === undefined) return undefined;
  const year = groups['year'] === undefined ? undefined : namedYear(groups, setting);
  if (groups['year'] !== undefined && !year) return undefined;
  const holiday = year ? holidayIn(festival, year.year, setting) : nextHoliday(festival, setting);
  if (!holiday) return unknownHoliday(festival);
  const number =
    groups['festival'] === '十一' ? [doubt('low', '「十一」按国庆节', 'it is taken as National Day')] : [];
  return eveOf({ ...holiday, doubts: [...number, ...(year?.doubts ?? []), ...holiday.doubts] });
}

/** 节前: before whichever holiday comes next. */
function beforeNextHoliday(setting: Setting): Outcome {
  const holidays = FESTIVAL_NAMES.flatMap((festival) => nextHoliday(festival, setting) ?? []);
  const [first] = holidays.sort((a, b) => a.start - b.start);
  return first
    ? eveOf({ ...first, doubts: [...first.doubts, ...baseDoubts(setting)] })
    : unknownHoliday('最近节日');
}

export const festivalDates: readonly Production[] = [
  {
    id: 'beforeFestival',
    title: { 'zh-CN': '节日前', en: 'before a holiday' },
    confidence: 'medium',
    pattern: whole`(?:${YEAR})?(?<festival>${NAMES})(?:假期|放假|长假)?前`,
    examples: [
      ['春节前', '2025-01-27T24:00', 'medium'],
      ['国庆节前', '2024-09-30T24:00', 'medium'],
      ['五一前', '2025-04-30T24:00', 'medium'],
    ],
    build: beforeFestival,
  },
  {
    id: 'beforeNextHoliday',
    title: { 'zh-CN': '节前', en: 'before the next holiday' },
    confidence: 'medium',
    pattern: whole`(?:放假|节)前`,
    examples: [['节前', '2024-06-09T24:00', 'medium']],
    build: (_groups, setting) => beforeNextHoliday(setting),
  },
  {
    id: 'festivalItself',
    title: { 'zh-CN': '节日期间、节后', en: 'during or after a holiday' },
    confidence: 'low',
    pattern: whole`(?:${YEAR})?(?:${NAMES}|节)(?:假期|放假|长假)?(?:期间|后|当天|内)?`,
    examples: [['春节后', 'unreadable', 'low']],
    build: () =>
      unreadable('节日期间或节后，不是明确的截止时间', 'during or after a holiday is no definite deadline'),
  },
];
