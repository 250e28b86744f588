import type { RecordView } from '../checks/CheckedTable';
import type { Completion, DeadlineReference } from '../deadlines/Deadline';
import type { Cell } from '../snapshot/Snapshot';
import { cellText } from '../snapshot/cellText';
import { momentOf } from './momentOf';
import { statusOf, type ProgressStatus } from './statusOf';

/**
 * Progress of a record. A column with set answers (是否办结, 进度状态) decides; a description of the progress
 * and a percentage only where those say nothing.
 */
export function progressOf(record: RecordView): ProgressStatus {
  let described: ProgressStatus = 'unknown';
  for (const column of record.table.allInRole('status')) {
    const status = progressOfCell(record.cellIn(column));
    if (status === 'unknown') continue;
    if (column.definition.type === 'enum') return status;
    if (described === 'unknown') described = status;
  }
  return described === 'unknown' ? progressOfShare(record) : described;
}

/** 完成进度 of a task; in tables of targets the column of that name is the share of the target reached. */
function progressOfShare(record: RecordView): ProgressStatus {
  const { table } = record;
  const column =
    table.kind === 'followUp' || table.kind === 'taskTracking' ? table.column('rate') : undefined;
  return column ? progressOfCell(record.cellIn(column)) : 'unknown';
}

/** A share such as 0.8 counts as a percentage, a ticked box as done. */
function progressOfCell(cell: Cell | undefined): ProgressStatus {
  if (!cell || cell.kind === 'error') return 'unknown';
  if (cell.kind === 'boolean') return cell.value ? 'done' : 'running';
  if (cell.kind === 'number') {
    const share = cell.value as number;
    if (share === 1 || share === 100) return 'done';
    return share > 0 && share < 100 ? 'running' : 'notStarted';
  }
  return statusOf(cellText(cell));
}

/**
 * Whether a record is done and when: a time of completion decides, whatever the status says (延期2小时 with
 * a time is done, late); without one the status does. `-`, 无, 未 and blanks are no time of completion.
 */
export function completionOf(record: RecordView, reference: DeadlineReference): Completion {
  const finished = finishedCell(record);
  const moment = momentOf(finished, reference);
  if (moment) return { done: true, at: moment.at, wholeDay: moment.wholeDay };
  const done = progressOf(record) === 'done' || statusOf(cellText(finished)) === 'done';
  return { done };
}

function finishedCell(record: RecordView): Cell | undefined {
  const column = record.table.inRole('finished');
  return column && record.cellIn(column);
}
