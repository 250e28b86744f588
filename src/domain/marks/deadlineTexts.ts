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

/** Texts that count from the start of their row: 「3个工作日内」, 「月底」. */
const COUNTED = /\d|[一二两三四五六七八九十半几]/;
const FROM_START = /内|后|工作日|T\s*\+|within|after/i;
const RELATIVE =
  /(?<![\d一二三四五六七八九十])[月季旬](?:度)?[底末初中]|[本这当次上下]个?(?:周|月|季|年|旬|星期)|[今明后当次][天日]|(?:周|星期|礼拜)[一二三四五六日天末]|\b(?:today|tomorrow|this|next)\b|end of (?:the )?(?:month|week|quarter)|\bEO[MWQ]\b/i;

/** A deadline text as the workbook's list has it. */
export interface DeadlineText {
  readonly key: string;
  /** Last moment, as a serial of the workbook's own system. */
  readonly last: number;
  /** From when it is late. */
  readonly from: number;
}

/** A deadline text of a row before it is known whether the row's start belongs to its key. */
interface ReadText {
  readonly text: string;
  readonly start: string | undefined;
  readonly moments: Moments;
}

/** The deadline texts of a table with what they were read as; `anchored` when some count from the row's start. */
export function collectDeadlineTexts(
  table: MarkedTable,
  tracked: readonly TrackedDeadline[],
  dates1904: boolean,
): { readonly texts: readonly DeadlineText[]; readonly anchored: boolean } {
  const read = readTexts(table, tracked, dates1904);
  const varying = textsReadDifferently(read);
  const found = new Map<string, DeadlineText>();
  let anchored = false;
  for (const { text, start, moments } of read) {
    const fromStart = start !== undefined && (countsFromStart(text) || varying.has(text));
    anchored ||= fromStart;
    for (const spelling of spellings(text)) {
      const entry = { key: keyOfText(table.number, spelling, fromStart ? start : undefined), ...moments };
      const known = found.get(entry.key.toLowerCase());
      // The same text read differently in two rows: the earlier moment, so that nothing late looks in time.
      if (!known || entry.from < known.from) found.set(entry.key.toLowerCase(), entry);
    }
  }
  return { texts: [...found.values()], anchored };
}

function readTexts(table: MarkedTable, tracked: readonly TrackedDeadline[], dates1904: boolean): ReadText[] {
  return tracked.flatMap((one) => {
    const place = table.master(one.row, one.column);
    const cell = table.cell(place.row, place.column);
    if (!cell || cell.kind === 'date' || (cell.kind === 'number' && countsAsDate(cell.value as number)))
      return [];
    const text = joinedText(cell, dates1904);
    if (text === undefined || text.length > MAX_TEXT) return [];
    return [{ text, start: startText(table, one, dates1904), moments: momentsOf(one, dates1904) }];
  });
}

function countsFromStart(text: string): boolean {
  return (COUNTED.test(text) && FROM_START.test(text)) || RELATIVE.test(text);
}

function textsReadDifferently(read: readonly ReadText[]): ReadonlySet<string> {
  const first = new Map<string, number>();
  const varying = new Set<string>();
  for (const { text, moments } of read) {
    const known = first.get(text);
    if (known === undefined) first.set(text, moments.from);
    else if (known !== moments.from) varying.add(text);
  }
  return varying;
}

function startText(table: MarkedTable, { record }: TrackedDeadline, dates1904: boolean): string | undefined {
  const column = columnInRole(table.reading, 'start');
  if (!column) return undefined;
  const place = table.master(column.row ?? record.number, column.column);
  const text = joinedText(table.cell(place.row, place.column), dates1904);
  return text !== undefined && text.length <= MAX_TEXT ? text : undefined;
}

interface Moments {
  readonly last: number;
  readonly from: number;
}

function momentsOf({ deadline, state }: TrackedDeadline, dates1904: boolean): Moments {
  if (deadline.kind !== 'at') return { last: NEVER, from: NEVER };
  // Only the next check knows the next time of 「每月5日前」; until then nothing must look late.
  if (deadline.recurring && state !== 'dueSoon') return { last: NEVER, from: NEVER };
  const serial = (minute: number) => ownSerial(serialOfMinute(minute), dates1904);
  const from = deadline.wholeDay ? deadline.due : deadline.due + 1;
  return { last: serial(deadline.due), from: serial(from) };
}
