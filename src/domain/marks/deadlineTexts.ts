import type { TrackedDeadline } from '../followup/TrackedDeadline';
import { columnInRole } from '../tables/TableReading';
import { serialOfMinute } from '../time/WallMinute';
import { joinedText, ownSerial, spellings } from './cellKey';
import { countsAsDate, keyOfText } from './lampFormulas';
import type { MarkedTable } from './MarkedTable';

/** 9999-12-31: the moment of what has none (长期, 待定). */
const NEVER = 2958465;

/** Longer texts are no deadlines; they stay findings. */
const MAX_TEXT = 250;

/** Texts whose meaning hangs on the start of their row. */
const COUNTED = /\d|[一二两三四五六七八九十半几]/;
const FROM_START = /内|后|工作日|T\s*\+|within|after/i;

/** A deadline text as the workbook's list has it. */
export interface DeadlineText {
  readonly key: string;
  /** Last moment, as a serial of the workbook's own system. */
  readonly last: number;
  /** From when it is late. */
  readonly from: number;
}

/** The deadline texts of a table with what they were read as; `anchored` when some count from the row's start. */
export function collectDeadlineTexts(
  table: MarkedTable,
  tracked: readonly TrackedDeadline[],
  dates1904: boolean,
): { readonly texts: readonly DeadlineText[]; readonly anchored: boolean } {
  const startColumn = columnInRole(table.reading, 'start');
  const found = new Map<string, DeadlineText>();
  let anchored = false;
  for (const one of tracked) {
    const place = table.master(one.row, one.column);
    const cell = table.cell(place.row, place.column);
    if (!cell || cell.kind === 'date' || (cell.kind === 'number' && countsAsDate(cell.value as number)))
      continue;
    const text = joinedText(cell, dates1904);
    if (text === undefined || text.length > MAX_TEXT) continue;
    const relative = startColumn !== undefined && COUNTED.test(text) && FROM_START.test(text);
    const start = relative ? startText(table, one, dates1904) : undefined;
    if (start !== undefined) anchored = true;
    for (const spelling of spellings(text)) {
      const entry = { key: keyOfText(table.number, spelling, start), ...momentsOf(one, dates1904) };
      const known = found.get(entry.key.toLowerCase());
      // The same text read differently in two rows: the earlier moment, so that nothing late looks in time.
      if (!known || entry.from < known.from) found.set(entry.key.toLowerCase(), entry);
    }
  }
  return { texts: [...found.values()], anchored };
}

function startText(table: MarkedTable, { record }: TrackedDeadline, dates1904: boolean): string | undefined {
  const column = columnInRole(table.reading, 'start');
  if (!column) return undefined;
  const place = table.master(column.row ?? record.number, column.column);
  const text = joinedText(table.cell(place.row, place.column), dates1904);
  return text !== undefined && text.length <= MAX_TEXT ? text : undefined;
}

function momentsOf({ deadline }: TrackedDeadline, dates1904: boolean): { last: number; from: number } {
  if (deadline.kind !== 'at') return { last: NEVER, from: NEVER };
  const serial = (minute: number) => ownSerial(serialOfMinute(minute), dates1904);
  const from = deadline.wholeDay ? deadline.due : deadline.due + 1;
  return { last: serial(deadline.due), from: serial(from) };
}
