import { CheckedTable, type RecordView } from '../../checks/CheckedTable';
import type { WorkbookCheck } from '../../checks/WorkbookCheck';
import { ProductError } from '../../../base/ProductError';
import type { TrackedDeadline } from '../../followup/TrackedDeadline';
import { FollowUpItem, QuotedRow } from './FollowUpItem';

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
  const recordOf = createRecordFinder();
  return check.tracked
    .filter(({ cancelled }) => cancelled !== true)
    .map((tracked) => new FollowUpItem(tracked, new QuotedRow(tracked, recordOf(tracked), check.ownersIn)));
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
