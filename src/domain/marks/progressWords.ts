import type { TrackedDeadline } from '../followup/TrackedDeadline';
import { wordsOfProgress } from '../followup/progressVocabulary';
import { statusOf } from '../followup/statusOf';
import type { Row } from '../snapshot/Snapshot';
import { cellAt, columnInRole, type RecognisedColumn } from '../tables/TableReading';
import { trimmed } from './cellKey';
import { progressColumn } from './progressColumn';

/** Beyond the vocabulary, what `statusOf` reads as done or cancelled; each is read by it before it is used. */
const alsoDone =
  '完成 全部完成 已全部完成 已结束 已完结 已结 已归档 已关闭 已交付 已达成 已解决 已处理 处理完毕 按期归档 如期交付 提前交付 逾期交付 逾期销号 取消 已撤销 100% OK';
/** Numbers and ticks: 100 %, 100, a ticked box. */
const doneValues = ['1', '100', 'TRUE'];
const usualOpen = [...'-—–－−―/、无未没尚待预拟计暂将争力否×✗□NT '];

export interface ProgressWords {
  /** For `DUBAN_DONE`. */
  readonly done: readonly string[];
  /** First characters, for `DUBAN_OPEN`; an empty cell belongs to it as well. */
  readonly open: readonly string[];
}

const isDone = (word: string): boolean => ['done', 'cancelled'].includes(statusOf(word));

const usualDone = [
  ...wordsOfProgress('done'),
  ...wordsOfProgress('cancelled'),
  ...alsoDone.split(' ').filter(isDone),
];

/** The words for finished and unfinished, with those that this workbook uses read the way the check reads them. */
export function collectProgressWords(tracked: readonly TrackedDeadline[]): ProgressWords {
  const done = new Set([...usualDone, ...doneValues]);
  const open = new Set(usualOpen);
  for (const { table, record, state } of tracked) {
    const status = textIn(record, progressColumn(table));
    if (status && isDone(status)) done.add(trimmed(status));
    const finished = textIn(record, columnInRole(table, 'finished'));
    if (finished && !['done', 'doneOnTime', 'doneLate'].includes(state)) addBeginning(finished, open);
  }
  for (const table of new Set(tracked.map((one) => one.table))) {
    for (const word of allowedIn(progressColumn(table))) {
      if (isDone(word)) done.add(word);
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
