import type { CheckedTable, RecordView } from '../checks/CheckedTable';
import type { Completion, DeadlineReference } from '../deadlines/Deadline';
import type { Cell } from '../snapshot/Snapshot';
import { cellText } from '../snapshot/cellText';
import type { RecognisedColumn } from '../tables/TableReading';
import { deadlineOfCell } from '../deadlines/deadlineOfCell';
import { targetOutcome } from '../metrics/targetOutcome';
import { isUncalculated } from './isUncalculated';
import { momentOf, type Moment } from './momentOf';
import { saysFailed } from './saysFailed';
import type { ProgressReading, ProgressStatus } from './progressVocabulary';
import { readProgress } from './statusOf';

const UNKNOWN: ProgressReading = { status: 'unknown' };
const OPEN: ProgressReading = { status: 'running' };

/**
 * Progress of a record. A column with set answers (是否办结, 进度状态) decides; a description of the progress
 * and a percentage only where those say nothing. What an acceptance turned down is not done.
 */
export function progressOf(record: RecordView, reference?: DeadlineReference): ProgressStatus {
  return progressReading(record, reference).status;
}

/** The same, with the column that decides where one does. */
export interface RecordProgress extends ProgressReading {
  readonly column?: RecognisedColumn;
  /** An acceptance (验收结果, 复查结果) turned it down. */
  readonly failed?: true;
}

export function progressReading(record: RecordView, reference?: DeadlineReference): RecordProgress {
  const columns = record.table.allInRole('status');
  const failing = columns.find((column) => saysFailed(record.textIn(column), column));
  if (failing) return { ...OPEN, column: failing, failed: true };
  const readings = columns
    .map((column) => ({ column, ...progressOfCell(record.cellIn(column), column) }))
    .map((reading) => (isToCome(reading, reference) ? { column: reading.column, ...OPEN } : reading))
    .filter(({ status }) => status !== 'unknown');
  const chosen = readings.find(({ column }) => column.definition.type === 'enum') ?? readings[0];
  if (!chosen) return progressOfShare(record);
  // 是否办结 是, 进展情况 逾期办结 or 7月2日完成: the one says that, the other how.
  const manner = readings.find(({ status, punctuality, day }) => status === 'done' && (punctuality ?? day));
  return chosen.status === 'done' && manner ? manner : chosen;
}

/** 「8月1日完成」 in July is a plan. */
function isToCome({ day }: ProgressReading, reference: DeadlineReference | undefined): boolean {
  if (day === undefined || !reference) return false;
  const moment = dayMoment(day, reference);
  return moment === undefined || moment.at > reference.now;
}

/** 6.28 and 7月2日 alike, in the year of the table. */
function dayMoment(day: string, reference: DeadlineReference): Moment | undefined {
  const [ofMonth, month, year] = (day.match(/\d+/g) ?? []).map(Number).reverse();
  if (ofMonth === undefined || month === undefined) return undefined;
  const fullYear = year === undefined ? reference.year : year < 100 ? 2000 + year : year;
  return momentOf({ column: 0, kind: 'text', value: `${fullYear}年${month}月${ofMonth}日` }, reference);
}

/** 完成进度 of a task; in tables of targets the column of that name is the share of the target reached. */
function progressOfShare(record: RecordView): RecordProgress {
  const column = shareColumn(record.table);
  const cell = column && record.cellIn(column);
  if (!column) return UNKNOWN;
  return cell?.kind === 'number'
    ? { column, status: statusOfShare(Number(cell.value)) }
    : { column, ...progressOfCell(cell, column) };
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
 * a time is done, late); without one the status does, then the day its words name. `-`, 无, 未 and blanks are no
 * time of completion. What an acceptance turned down is open again. A target is done once its figures reach it.
 */
export function completionOf(record: RecordView, reference: DeadlineReference): Completion {
  const finished = finishedCell(record);
  const progress = progressReading(record, reference);
  if (progress.failed) return { done: false };
  const said = progress.status === 'done' ? progress : readProgress(cellText(finished));
  const punctuality = said.punctuality && { punctuality: said.punctuality };
  const moment = momentOf(finished, reference);
  if (moment) return { done: true, ...moment, ...punctuality };
  if (said.status === 'done') return { done: true, ...saidMoment(said, reference), ...punctuality };
  const silent = progress.status === 'unknown';
  return { done: silent && isTargetReached(record, reference) };
}

function saidMoment({ day }: ProgressReading, reference: DeadlineReference): Moment | undefined {
  const moment = day === undefined ? undefined : dayMoment(day, reference);
  return moment && moment.at <= reference.now ? moment : undefined;
}

/** In tables of targets; a limit to stay below is only kept once its time is over. */
function isTargetReached(record: RecordView, reference: DeadlineReference): boolean {
  if (record.table.kind !== 'targets') return false;
  const { rate, limit } = targetOutcome(record);
  if (!limit) return rate !== null && rate >= 100;
  const column = record.table.inRole('deadline');
  const cell = column && record.cellIn(column);
  const deadline = cell && deadlineOfCell(cell, reference);
  return limit.met && deadline?.kind === 'at' && reference.now >= deadline.due;
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
