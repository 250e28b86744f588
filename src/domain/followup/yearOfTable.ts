import { calendarDateOf, dayOf, minuteOfSerial, type WallMinute } from '../time/WallMinute';
import type { TableReading } from '../tables/TableReading';

/** 2024年, 2024-03, 2024Q3, 台账2024; not 2000家. */
const YEAR = /(?<!\d)((?:19[89]|20[0-4])\d)(?=\s*年|\s*[-./_Qq)]|度|$)/;
const FULL_DATE = /(?<!\d)(20\d{2}|19[89]\d)(?:年|[-./]\d{1,2}[-./])/;

/** Rows looked at to find the year a table is about. */
const SAMPLE_ROWS = 200;

/**
 * The year a table is about, for dates written without one: named in its title, its sheet or the file,
 * else the year of most of its dates, else the year of `now`.
 */
export function yearOfTable(table: TableReading, fileName: string, now: WallMinute): number {
  for (const title of [table.name, table.sheet.name]) {
    const named = YEAR.exec(title)?.[1];
    if (named) return Number(named);
  }
  const named = YEAR.exec(fileName.replace(/\.\w+$/, ''))?.[1];
  return usualYear(table) ?? (named ? Number(named) : calendarDateOf(dayOf(now)).year);
}

/** The year that most dates of the first rows fall in. */
function usualYear(table: TableReading): number | undefined {
  const counts = new Map<number, number>();
  const dated = [...table.columns.values()].filter(({ definition }) =>
    isDated(definition.role, definition.type),
  );
  const columns = new Set(dated.map(({ column }) => column));
  for (const row of table.records.slice(0, SAMPLE_ROWS)) {
    for (const { column, kind, value } of row.cells) {
      if (!columns.has(column)) continue;
      const year = kind === 'date' ? yearOfSerial(value as number) : yearInText(String(value));
      if (year) counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  const [usual] = [...counts].sort(([yearA, a], [yearB, b]) => b - a || yearB - yearA);
  return usual?.[0];
}

function isDated(role: string | undefined, type: string): boolean {
  return (
    role === 'deadline' || role === 'start' || role === 'finished' || type === 'date' || type === 'dateTime'
  );
}

function yearOfSerial(serial: number): number | undefined {
  return serial < 366 ? undefined : calendarDateOf(dayOf(minuteOfSerial(serial))).year;
}

function yearInText(text: string): number | undefined {
  const found = FULL_DATE.exec(text)?.[1];
  return found ? Number(found) : undefined;
}
