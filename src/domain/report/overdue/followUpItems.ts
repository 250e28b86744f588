import { CheckedTable, type RecordView } from '../../checks/CheckedTable';
import type { WorkbookCheck } from '../../checks/WorkbookCheck';
import { workbookWords } from '../../checks/workbookWords';
import { ProductError } from '../../../base/ProductError';
import { asksYesOrNo } from '../../followup/completionOf';
import type { TrackedDeadline } from '../../followup/TrackedDeadline';
import { dayOf } from '../../time/WallMinute';
import { chineseDay, chineseMinute, reportDate, reportText } from '../chineseDate';
import { fullWidth } from '../fullWidth';
import { responsibleUnit, type Responsible } from './responsibleUnit';

/** One row with a deadline, as papers on late work quote it. */
export interface FollowUpItem extends Responsible {
  readonly tracked: TrackedDeadline;
  readonly record: RecordView;
  /** Names the place where the row names no subject. */
  readonly subject: string;
  /** As written, with the day it means where it does not say so itself; '' when there is none. */
  readonly due: string;
  readonly progress: string;
  /** Why it is not done; '' when the workbook does not say. */
  readonly reason: string;
}

/**
 * Every row with a deadline of every table, in the order of the workbook; what was cancelled is left out.
 * @throws ProductError `report.noTable` when no table has deadlines
 */
export function followUpItems(check: WorkbookCheck): FollowUpItem[] {
  if (check.tracked.length === 0) {
    throw new ProductError('report.noTable', {
      file: check.snapshot.fileName,
      wanted: '有完成时限的台账、清单或任务表',
      wantedEnglish: 'a register, checklist or task table with deadlines',
    });
  }
  const { meansOne } = workbookWords(check.snapshot);
  const recordOf = createRecordFinder();
  return check.tracked
    .filter(({ cancelled }) => cancelled !== true)
    .map((tracked) => itemOf(tracked, recordOf(tracked), meansOne));
}

function createRecordFinder(): (item: TrackedDeadline) => RecordView {
  const tables = new Map<TrackedDeadline['table'], Map<TrackedDeadline['record'], RecordView>>();
  return ({ table, record }) => {
    let records = tables.get(table);
    if (!records) {
      records = new Map(new CheckedTable(table).records.map((view) => [view.row, view]));
      tables.set(table, records);
    }
    const found = records.get(record);
    if (!found) throw new Error(`row ${record.number} is not in ${table.name}`);
    return found;
  };
}

function itemOf(tracked: TrackedDeadline, record: RecordView, meansOne: ReadonlySet<string>): FollowUpItem {
  return {
    tracked,
    record,
    subject:
      fullWidth(tracked.subject) || `（未写明事项，见工作表“${tracked.table.sheet.name}”第${tracked.row}行）`,
    ...responsibleOf(record, meansOne),
    due: dueText(tracked, record),
    progress: fullWidth(progressText(record)),
    reason: fullWidth(reasonText(record)),
  };
}

/** A lead unit with a person of its own beside it, else what the one cell says. */
function responsibleOf(record: RecordView, meansOne: ReadonlySet<string>): Responsible {
  const texts = record.table.allInRole('owner').map((column) => record.textIn(column));
  const [first = '', ...others] = texts.filter((text) => text !== '');
  const { unit, person } = responsibleUnit(first, meansOne);
  return { unit, person: person || others.map((text) => fullWidth(text)).join('、') };
}

/** 2024.7.10: nothing to add to it but its form. */
const PLAIN_DATE = /^\d{4}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}\s*日?$/;

function dueText({ deadline }: TrackedDeadline, record: RecordView): string {
  const column = record.table.inRole('deadline');
  const written = column ? reportDate(record.cellIn(column)) : '';
  if (deadline.kind !== 'at') return written;
  const { due, wholeDay } = deadline;
  const exact = wholeDay ? chineseDay(dayOf(due - 1)) : chineseMinute(due);
  if (written === '' || PLAIN_DATE.test(written)) return exact;
  return written.includes(exact) ? written : `${written}（${exact}）`;
}

/** The words about the progress, else its state, else how much of it is done; 是否办结 否 says nothing about either. */
function progressText(record: RecordView): string {
  const columns = record.table
    .allInRole('status')
    .filter((column) => record.textIn(column) !== '' && !asksYesOrNo(column));
  const told = columns.find(({ definition }) => definition.type === 'longText') ?? columns[0];
  if (told) return reportText(record.cellIn(told));
  const rate = record.text('rate');
  return rate === '' ? '' : `完成${rate}`;
}

const REASON_FIELDS = ['issues', 'deviationReason'] as const;

/** A column of reasons, else a remark that gives one. */
function reasonText(record: RecordView): string {
  for (const field of REASON_FIELDS) {
    const text = record.text(field);
    if (text !== '') return text;
  }
  const remark = record.text('remark');
  return /^(?:因|由于|受|鉴于)|原因/.test(remark) ? remark : '';
}
