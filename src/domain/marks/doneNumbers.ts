import type { TrackedDeadline } from '../followup/TrackedDeadline';
import type { TableReading } from '../tables/TableReading';
import { progressColumns } from './progressColumns';
import { isOpen, isSettled } from './progressEntries';
import { looksLikeDate, rowProgress } from './rowProgress';

/** What else than words says in a table that a row is done. */
export interface DoneNumbers {
  /** Numbers in the column of progress: a share of 1 or 100. */
  readonly shares: readonly number[];
  /** Texts that a spreadsheet reads as dates count as completions. */
  readonly textDates: boolean;
  /** 已于7月1日完成 counts. */
  readonly dated: boolean;
}

/** Whatever an open row of the table holds does not count: the formulas see no number formats, the check does. */
export function doneNumbers(table: TableReading, tracked: readonly TrackedDeadline[]): DoneNumbers {
  const columns = progressColumns(table);
  const shares = new Set(usualShares(columns.status?.definition.type, columns.yesOrNo));
  let textDates = true;
  let dated = true;
  const rows = tracked.map((one) => ({ one, seen: rowProgress(table, one.record, columns) }));
  for (const { one, seen } of rows) {
    const value = numberIn(seen.status);
    if (isSettled(one) && (value === 1 || value === 100)) shares.add(value);
  }
  for (const { one, seen } of rows) {
    if (!isOpen(one)) continue;
    shares.delete(numberIn(seen.status) ?? NaN);
    if (looksLikeDate(seen.finished)) textDates = false;
    if (seen.status?.kind === 'text' && DATED.test(String(seen.status.value))) dated = false;
  }
  return { shares: columns.yesOrNo ? [] : [...shares], textDates, dated };
}

const DATED = /^已于.*完成$/s;

const numberIn = (
  cell: { readonly kind: string; readonly value: unknown } | undefined,
): number | undefined =>
  cell?.kind === 'number' || cell?.kind === 'date' ? (cell.value as number) : undefined;

/** 100% typed into a list of choices is a 1 as well; a yes as a number is among the words. */
function usualShares(type: string | undefined, yesOrNo: boolean): number[] {
  if (yesOrNo) return [];
  return type === 'enum' ? [1] : [1, 100];
}
