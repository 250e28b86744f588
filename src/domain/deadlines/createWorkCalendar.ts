import { calendarDateOf, dayNumberOf, weekdayOf, type DayNumber } from '../time/WallMinute';
import type { WorkCalendar } from './Deadline';
import { festivalNamed } from './festivals';

/** Official days per year: `{ years: { 2024: { rest: { '02-10': '春节' }, work: { '02-04': '春节' } } } }`. */
export interface CalendarData {
  readonly years: Readonly<Record<string, YearOfDays>>;
}

interface YearOfDays {
  readonly rest: Readonly<Record<string, string>>;
  readonly work: Readonly<Record<string, string>>;
}

/** One row of the workbook's own 节假日 sheet; it outranks the official day. */
export interface CalendarOverride {
  readonly day: DayNumber;
  readonly kind: 'rest' | 'work';
  readonly name?: string;
}

interface SpecialDay {
  readonly kind: 'rest' | 'work';
  readonly name: string | undefined;
}

const SATURDAY = 6;

/**
 * A year is covered when the official data has it, or when the overrides name at least one day off in it
 * (in-lieu workdays alone do not make a year known). In an uncovered year Monday–Friday is assumed.
 */
export function createWorkCalendar(
  data: CalendarData,
  overrides: readonly CalendarOverride[] = [],
): WorkCalendar {
  const days = new Map<DayNumber, SpecialDay>(officialDays(data));
  for (const { day, kind, name } of overrides)
    days.set(day, { kind, name: name?.trim() || days.get(day)?.name });
  const starts = festivalStarts(days);
  const covered = new Set(Object.keys(data.years).map(Number));
  for (const { day, kind } of overrides) if (kind === 'rest') covered.add(calendarDateOf(day).year);

  return {
    isWorkday: (day) => {
      const special = days.get(day);
      return special ? special.kind === 'work' : weekdayOf(day) < SATURDAY;
    },
    covers: (year) => covered.has(year),
    holidayStart: (festival, year) => starts.get(`${festivalNamed(festival) ?? festival} ${year}`),
    dayName: (day) => days.get(day)?.name,
  };
}

function* officialDays(data: CalendarData): Generator<[DayNumber, SpecialDay]> {
  for (const [year, { rest, work }] of Object.entries(data.years)) {
    for (const [day, name] of Object.entries(rest)) yield [dayIn(year, day), { kind: 'rest', name }];
    for (const [day, name] of Object.entries(work)) yield [dayIn(year, day), { kind: 'work', name }];
  }
}

function dayIn(year: string, monthAndDay: string): DayNumber {
  const [month, day] = monthAndDay.split('-').map(Number);
  return dayNumberOf({ year: Number(year), month: month ?? NaN, day: day ?? NaN });
}

/** `国庆节 2023` → the first day off of the run it belongs to (2023-09-29, together with 中秋). */
function festivalStarts(days: ReadonlyMap<DayNumber, SpecialDay>): Map<string, DayNumber> {
  const firstNamed = new Map<string, DayNumber>();
  for (const [day, { kind, name }] of days) {
    if (kind !== 'rest' || !name) continue;
    for (const written of name.split(/[、,,/]/)) {
      const festival = festivalNamed(written.trim()) ?? written.trim();
      const key = `${festival} ${festivalYear(festival, day)}`;
      firstNamed.set(key, Math.min(day, firstNamed.get(key) ?? Infinity));
    }
  }
  return new Map([...firstNamed].map(([key, day]) => [key, startOfRun(days, day)]));
}

/** Days off for 元旦 at the end of December belong to the year that follows. */
function festivalYear(festival: string, day: DayNumber): number {
  const { year, month } = calendarDateOf(day);
  return festival === '元旦' && month === 12 ? year + 1 : year;
}

function startOfRun(days: ReadonlyMap<DayNumber, SpecialDay>, day: DayNumber): DayNumber {
  let first = day;
  while (days.get(first - 1)?.kind === 'rest') first -= 1;
  return first;
}
