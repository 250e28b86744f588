import type { Cell, Row } from '../snapshot/Snapshot';
import { fieldCell, type RecognisedColumn, type TableReading } from '../tables/TableReading';
import { joinedText, trimmed } from './cellKey';
import { progressColumns, type ProgressColumns } from './progressColumns';

/** Completions as old as this (44 years) are dates; what a column of completion holds below is another number. */
export const FINISH_DAYS = 16000;

/** What stands before a status, before the answer to a question with yes or no, and before a completion. */
export const beforeWord = { status: 's¦ ', answer: 'ys¦ ', finished: 'f¦ ' } as const;
/** What stands behind each. */
export const AFTER_WORD = ' 。';

/** What the formulas of a lamp see of a row's progress. */
export interface RowProgress {
  /** As the formulas join it: `s¦ 已完成 。f¦ 45474 。`; undefined where an error value keeps them from it. */
  readonly joined: string | undefined;
  readonly status: Cell | undefined;
  readonly finished: Cell | undefined;
}

export function rowProgress(table: TableReading, record: Row, columns = progressColumns(table)): RowProgress {
  const cellOf = (column: RecognisedColumn | undefined) =>
    column && fieldCell(table, record, column.definition.field);
  const first = cellOf(columns.status);
  const status = first ?? cellOf(columns.second);
  const finished = cellOf(columns.finished);
  const mark = columns.yesOrNo && first ? beforeWord.answer : beforeWord.status;
  return { joined: joinProgress(columns, mark, status, finished), status, finished };
}

function joinProgress(
  columns: ProgressColumns,
  mark: string,
  status: Cell | undefined,
  finished: Cell | undefined,
): string | undefined {
  let joined = '';
  for (const [column, cell, before] of [
    [columns.status, status, mark],
    [columns.finished, finished, beforeWord.finished],
  ] as const) {
    if (!column) continue;
    const text = joinedText(cell, false);
    if (text === undefined) return undefined;
    joined += `${before}${text}${AFTER_WORD}`;
  }
  return trimmed(joined).toLowerCase();
}

/** Whether a column of completion holds a date that has come. @param now as a serial */
export function isFinished(cell: Cell | undefined, now: number): boolean {
  if (cell?.kind !== 'date' && cell?.kind !== 'number') return false;
  const value = cell.value as number;
  return value <= now && value >= now - FINISH_DAYS;
}

/** What a spreadsheet may take for a date: 45474, 2024年7月. */
export function looksLikeDate(cell: Cell | undefined): boolean {
  return cell?.kind === 'text' && /^\s*\d[\d\s年月日./:-]*$/.test(String(cell.value));
}
