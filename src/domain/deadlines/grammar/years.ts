import { calendarDateOf, dayOf, type DayNumber } from '../../time/WallMinute';
import { parseYearDigits } from './numerals';
import { addMonths, baseDoubts, doubt } from './outcomes';
import type { Doubt, Groups, Setting } from './Production';

export interface YearReading {
  readonly year: number;
  readonly doubts: readonly Doubt[];
}

/** Years a deadline can sensibly lie in; anything else is a slip of the pen or no year at all. */
const EARLIEST = 1970;
const LATEST = 2199;

/** How far a two-digit year may lie from the workbook's own. */
const TWO_DIGITS_BACK = 15;
const TWO_DIGITS_AHEAD = 20;

const ROC_FIRST = 1911;

const RELATIVE: Readonly<Record<string, number>> = { 今: 0, 本: 0, 当: 0, 明: 1, 次: 1, 后: 2, 去: -1 };

export function isPlausibleYear(year: number): boolean {
  return year >= EARLIEST && year <= LATEST;
}

/** The year a text names (groups `year`, `bareYear`); undefined when it names none that can be meant. */
export function namedYear({ year: word, bareYear }: Groups, setting: Setting): YearReading | undefined {
  const written = word ?? bareYear ?? '';
  const digits = parseYearDigits(written);
  if (digits !== undefined) return isPlausibleYear(digits) ? { year: digits, doubts: [] } : undefined;
  if (written.startsWith('民国')) return rocYear(Number(written.slice(2)));
  if (/^\d{3}$/.test(written)) {
    return isBareRocYear(written, setting.reference.locale) ? rocYear(Number(written)) : undefined;
  }
  if (/^\d{2}$/.test(written)) return twoDigitYear(Number(written), setting.reference.year);
  const offset = RELATIVE[written];
  return offset === undefined ? undefined : relativeYear(offset, setting);
}

/** A bare three-digit year is one of the Republic when it lies in our time, or for any three digits in zh-TW. */
export function isBareRocYear(written: string, locale: 'zh-CN' | 'zh-TW' | undefined): boolean {
  const year = Number(written);
  return (year >= 90 && year <= 150) || (locale === 'zh-TW' && isPlausibleYear(year + ROC_FIRST));
}

function rocYear(roc: number): YearReading | undefined {
  const year = roc + ROC_FIRST;
  if (!isPlausibleYear(year)) return undefined;
  return {
    year,
    doubts: [doubt('medium', `按民国${roc}年即${year}年`, `year ${roc} of the Republic is ${year}`)],
  };
}

export function isNearTwoDigitYear(two: number, workbookYear: number): boolean {
  return 2000 + two >= workbookYear - TWO_DIGITS_BACK && 2000 + two <= workbookYear + TWO_DIGITS_AHEAD;
}

function twoDigitYear(two: number, workbookYear: number): YearReading | undefined {
  if (!isNearTwoDigitYear(two, workbookYear)) return undefined;
  const year = 2000 + two;
  return { year, doubts: [doubt('medium', `「${two}年」按${year}年`, `year ${two} is taken as ${year}`)] };
}

function relativeYear(offset: number, setting: Setting): YearReading {
  const year = setting.date.year + offset;
  const more = setting.date.year === setting.reference.year ? [] : baseDoubts(setting);
  return { year, doubts: [doubt('medium', `按${year}年`, `the year is taken as ${year}`), ...more] };
}

/**
 * The year of a date that names none: the workbook's; the next one when that lies more than six months back and the
 * next does not. `dayIn` gives the day in a year. `certain` is the cap where nothing speaks against the workbook's year.
 */
export function assumedYear(
  dayIn: (year: number) => DayNumber,
  setting: Setting,
  certain: 'high' | 'medium' = 'medium',
): YearReading {
  const { year } = setting.reference;
  const halfYearAgo = addMonths(setting.today, -6);
  if (dayIn(year) < halfYearAgo && dayIn(year + 1) >= halfYearAgo) {
    const zh = `未写年份，${year}年的这一天已过去半年以上，按${year + 1}年`;
    const en = `no year given; that day of ${year} is more than six months past, so ${year + 1} is assumed`;
    return { year: year + 1, doubts: [doubt('low', zh, en)] };
  }
  const safe = certain === 'high' && isCurrentYear(year, setting) && dayIn(year) >= setting.today;
  return {
    year,
    doubts: [doubt(safe ? 'high' : 'medium', `未写年份，按${year}年`, `no year given; ${year} is assumed`)],
  };
}

function isCurrentYear(year: number, { date, reference }: Setting): boolean {
  return date.year === year && calendarDateOf(dayOf(reference.now)).year === year;
}

/** The named year, else the assumed one; undefined when a year is named that cannot be meant. */
export function yearOf(
  groups: Groups,
  dayIn: (year: number) => DayNumber,
  setting: Setting,
  certain: 'high' | 'medium' = 'medium',
): YearReading | undefined {
  const named = groups['year'] ?? groups['bareYear'];
  return named === undefined ? assumedYear(dayIn, setting, certain) : namedYear(groups, setting);
}
