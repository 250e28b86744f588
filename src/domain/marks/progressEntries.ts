import type { TrackedDeadline } from '../followup/TrackedDeadline';
import { readProgress } from '../followup/statusOf';
import type { TableReading } from '../tables/TableReading';
import { toSimplified } from '../text/toSimplified';
import { serialOfMinute, type WallMinute } from '../time/WallMinute';
import { trimmed } from './cellKey';
import { usualEntries } from './doneWords';
import { inTraditional } from './inTraditional';
import { progressColumns } from './progressColumns';
import { AFTER_WORD, beforeWord, isFinished, rowProgress, type RowProgress } from './rowProgress';

/** Longer cells are no words for a progress; a function for texts takes no more than 255 characters. */
const MAX_ENTRY = 250;

/**
 * The pieces of a joined progress that mean done, for `DUBAN_DONE`: the usual ones and those of this workbook, so
 * that on every row as it stands the formulas say what the check says. A piece that an open row holds is left out.
 */
export function collectProgressEntries(
  tracked: readonly TrackedDeadline[],
  now: WallMinute,
): readonly string[] {
  const open = new Set<string>();
  const settled = new Map<string, RowProgress>();
  for (const one of tracked) {
    const seen = rowProgress(one.table, one.record);
    if (seen.joined === undefined) continue;
    if (isSettled(one)) {
      if (seen.finished?.kind === 'text' || !settled.has(seen.joined)) settled.set(seen.joined, seen);
    } else if (isOpen(one)) open.add(seen.joined);
  }
  const openTexts = [...open];
  const isFree = (entry: string) => !openTexts.some((joined) => joined.includes(entry));
  const simplified = [...usualEntries, ...allowedEntries(tracked)];
  const offered = writesTraditional(tracked) ? [...simplified, ...simplified.map(inTraditional)] : simplified;
  const entries = new Set(offered.filter(isFree));
  for (const [joined, seen] of settled) {
    if (isFinished(seen.finished, serialOfMinute(now))) continue;
    if ([...entries].some((entry) => joined.includes(entry))) continue;
    const entry = ownEntries(joined, seen).find((own) => own.length <= MAX_ENTRY && isFree(own));
    if (entry !== undefined) entries.add(entry);
  }
  return [...entries];
}

/** Whether a table has a heading in Traditional characters: what will be typed into it is in them too. */
function writesTraditional(tracked: readonly TrackedDeadline[]): boolean {
  const tables = new Set(tracked.map(({ table }) => table));
  return [...tables].some(({ columns }) =>
    [...columns.values()].some(({ heading }) => toSimplified(heading) !== heading),
  );
}

export function isSettled({ state, completed, cancelled }: TrackedDeadline): boolean {
  return completed === true || cancelled === true || SETTLED.has(state);
}

export function isOpen({ state, deadline }: TrackedDeadline): boolean {
  return deadline.kind === 'at' && OPEN.has(state);
}

const SETTLED: ReadonlySet<string> = new Set(['done', 'doneOnTime', 'doneLate']);
const OPEN: ReadonlySet<string> = new Set(['normal', 'dueSoon', 'overdue', 'overdueAlert']);

/** The one column that says it, as far as one does; else both together. */
function ownEntries(joined: string, { status, finished }: RowProgress): string[] {
  const said = status?.kind === 'text' ? String(status.value) : '';
  const when = finished?.kind === 'text' ? String(finished.value) : '';
  const written = (mark: string, text: string) =>
    `${mark}${trimmed(text)}${AFTER_WORD}`.replace(/ +/g, ' ').toLowerCase();
  return [
    ...(saysSettled(said) ? [written(beforeWord.status, said)] : []),
    ...(when !== '' ? [written(beforeWord.finished, when)] : []),
    joined,
  ];
}

const saysSettled = (text: string): boolean => ['done', 'cancelled'].includes(readProgress(text).status);

function allowedEntries(tracked: readonly TrackedDeadline[]): string[] {
  const tables = new Set<TableReading>(tracked.map(({ table }) => table));
  return [...tables].flatMap((table) =>
    (progressColumns(table).status?.definition.allowed ?? [])
      .flatMap(({ value, alsoWritten = [] }) => [value, ...alsoWritten])
      .filter(saysSettled)
      .map((word) => `${beforeWord.status}${word.toLowerCase()}${AFTER_WORD}`),
  );
}
