import type { TrackedDeadline } from '../followup/TrackedDeadline';
import { statusOf } from '../followup/statusOf';
import type { Row } from '../snapshot/Snapshot';
import { cellAt, columnInRole, type RecognisedColumn } from '../tables/TableReading';
import { trimmed } from './cellKey';

const usualDone =
  '已完成 完成 已办结 办结 办结销号 已销号 销号 已结束 已完结 已办 已结 已归档 已关闭 已交付 已闭环 已落实 已达成 按期完成 按时完成 提前完成 逾期完成 延期完成 全部完成 是 √ ✓ ✔ ☑ 100% 已取消 取消 已作废 已撤销 已终止 已中止 Yes Y Done Complete Completed Closed Finished Cancelled Canceled';
/** Numbers and ticks: 100 %, 100, a ticked box. */
const doneValues = ['1', '100', 'TRUE'];
const usualOpen = [...'-—–－−―/、无未没尚待预拟计暂将争力否×✗□NT '];

export interface ProgressWords {
  /** For `DUBAN_DONE`. */
  readonly done: readonly string[];
  /** First characters, for `DUBAN_OPEN`; an empty cell belongs to it as well. */
  readonly open: readonly string[];
}

/** The words for finished and unfinished, with those that this workbook uses read the way the check reads them. */
export function collectProgressWords(tracked: readonly TrackedDeadline[]): ProgressWords {
  const done = new Set([...usualDone.split(' '), ...doneValues]);
  const open = new Set(usualOpen);
  for (const { table, record, state } of tracked) {
    const status = textIn(record, columnInRole(table, 'status'));
    if (status && ['done', 'cancelled'].includes(statusOf(status))) done.add(trimmed(status));
    const finished = textIn(record, columnInRole(table, 'finished'));
    if (finished && !['done', 'doneOnTime', 'doneLate'].includes(state)) addBeginning(finished, open);
  }
  for (const table of new Set(tracked.map((one) => one.table))) {
    for (const word of allowedIn(columnInRole(table, 'status'))) {
      if (['done', 'cancelled'].includes(statusOf(word))) done.add(word);
    }
  }
  return { done: [...done], open: [...open] };
}

/** Not a digit: real dates begin with one, seen as the serials they are. */
function addBeginning(text: string, open: Set<string>): void {
  const first = text.charAt(0);
  if (!/[\d\uD800-\uDFFF]/.test(first)) open.add(first);
}

function textIn(record: Row, column: RecognisedColumn | undefined): string | undefined {
  if (!column || column.row !== undefined) return undefined;
  const cell = cellAt(record, column.column);
  return cell?.kind === 'text' && String(cell.value).length < 200 ? String(cell.value) : undefined;
}

function allowedIn(column: RecognisedColumn | undefined): string[] {
  return (column?.definition.allowed ?? []).flatMap(({ value, alsoWritten = [] }) => [value, ...alsoWritten]);
}
