import type { CheckedTable, RecordView } from '../checks/CheckedTable';
import type { Completion, DeadlineReference } from '../deadlines/Deadline';
import type { Cell } from '../snapshot/Snapshot';
import { cellText } from '../snapshot/cellText';
import type { RecognisedColumn } from '../tables/TableReading';
import { isUncalculated } from './isUncalculated';
import { momentOf } from './momentOf';
import type { ProgressReading, ProgressStatus } from './progressVocabulary';
import { readProgress } from './statusOf';

const UNKNOWN: ProgressReading = { status: 'unknown' };

/**
 * Progress of a record. A column with set answers (是否办结, 进度状态) decides; a description of the progress
 * and a percentage only where those say nothing.
 */
export function progressOf(record: RecordView): ProgressStatus {
  return progressReading(record).status;
}

function progressReading(record: RecordView): ProgressReading {
  const readings = record.table
    .allInRole('status')
    .map((column) => ({ column, ...progressOfCell(record.cellIn(column), column) }))
    .filter(({ status }) => status !== 'unknown');
  const chosen = readings.find(({ column }) => column.definition.type === 'enum') ?? readings[0];
  if (!chosen) return progressOfShare(record);
  // 是否办结 是, 进展情况 逾期办结: the one says that, the other how.
  const manner = readings.find(({ status, punctuality }) => status === 'done' && punctuality);
  return chosen.status === 'done' && manner ? manner : chosen;
}

/** 完成进度 of a task; in tables of targets the column of that name is the share of the target reached. */
function progressOfShare(record: RecordView): ProgressReading {
  const column = shareColumn(record.table);
  const cell = column && record.cellIn(column);
  if (cell?.kind === 'number') return { status: statusOfShare(Number(cell.value)) };
  return column ? progressOfCell(cell, column) : UNKNOWN;
}

function shareColumn(table: CheckedTable): RecognisedColumn | undefined {
  return table.kind === 'followUp' || table.kind === 'taskTracking' ? table.column('rate') : undefined;
}

function progressOfCell(cell: Cell | undefined, column: RecognisedColumn): ProgressReading {
  if (!cell || cell.kind === 'error') return UNKNOWN;
  if (cell.kind === 'boolean') return { status: cell.value ? 'done' : 'running' };
  if (cell.kind === 'number') return { status: statusOfNumber(cell, column) };
  const text = cellText(cell);
  return asksYesOrNo(column) && /^[01]$/.test(text.trim())
    ? { status: text.trim() === '1' ? 'done' : 'running' }
    : readProgress(text);
}

/** A percentage says how far; a bare 1 or 0 says yes or no where that is asked, and nothing in a list of choices. */
function statusOfNumber({ value, format }: Cell, column: RecognisedColumn): ProgressStatus {
  const number = Number(value);
  if (format?.includes('%')) return statusOfShare(number);
  if (asksYesOrNo(column)) return number === 1 ? 'done' : number === 0 ? 'running' : 'unknown';
  return column.definition.type === 'enum' && number <= 1 ? 'unknown' : statusOfShare(number);
}

/** 0.8 and 80 alike. */
function statusOfShare(share: number): ProgressStatus {
  if (share === 1 || share === 100) return 'done';
  return share > 0 && share < 100 ? 'running' : 'notStarted';
}

/** 是否办结, Completed?: a column answered with yes or no. */
export function asksYesOrNo({ definition, heading }: RecognisedColumn): boolean {
  return (
    /^是否|与否|[?\uff1f]$|^(?:done|completed?|closed|finished)$/i.test(heading.trim()) ||
    definition.allowed?.some(({ value }) => value === '是') === true
  );
}

/**
 * Whether a record is done and when: a time of completion decides, whatever the status says (延期2小时 with
 * a time is done, late); without one the status does. `-`, 无, 未 and blanks are no time of completion.
 */
export function completionOf(record: RecordView, reference: DeadlineReference): Completion {
  const finished = finishedCell(record);
  const progress = progressReading(record);
  const said = progress.status === 'done' ? progress : readProgress(cellText(finished));
  const punctuality = said.punctuality && { punctuality: said.punctuality };
  const moment = momentOf(finished, reference);
  if (moment) return { done: true, ...moment, ...punctuality };
  return said.status === 'done' ? { done: true, ...punctuality } : { done: false };
}

/** Whether a formula that nobody has calculated hides how far the record is. */
export function isProgressHidden(record: RecordView): boolean {
  const { table } = record;
  return [...table.allInRole('status'), ...table.allInRole('finished')].some((column) =>
    isUncalculated(record, column),
  );
}

function finishedCell(record: RecordView): Cell | undefined {
  const column = record.table.inRole('finished');
  return column && record.cellIn(column);
}
