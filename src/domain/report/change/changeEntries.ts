import { ProductError } from '../../../base/ProductError';
import type { CheckedTable, RecordView } from '../../checks/CheckedTable';
import type { WorkbookCheck } from '../../checks/WorkbookCheck';
import { normaliseText } from '../../text/normaliseText';
import { tablesOfKind } from '../pickTable';
import { RecordTexts } from '../RecordTexts';
import type { ChangeEntry } from './ChangeReport';
import { changeState } from './changeState';

/** @throws ProductError `report.noTable` */
export function changeTables(check: WorkbookCheck): CheckedTable[] {
  const tables = tablesOfKind(check, 'changeLog');
  if (tables.length > 0) return tables;
  throw new ProductError('report.noTable', {
    file: check.snapshot.fileName,
    wanted: '需求变更记录表',
    wantedEnglish: 'change log',
  });
}

/** Every change of these tables, in the order of the rows. */
export function changeEntries(check: WorkbookCheck, tables: readonly CheckedTable[]): ChangeEntry[] {
  const needs = requirementsByNumber(check);
  return tables
    .flatMap(({ records }) => records)
    .map((record, index) => {
      const row = new RecordTexts(record, check.setting.referenceOf);
      const need = needs.get(keyOf(record.text('requirementId')));
      const { decision, state } = changeState(record);
      return {
        // Numbered by us: the rows of several tables stand in one list.
        序号: String(index + 1),
        变更编号: row.text('id'),
        需求编号: row.text('requirementId'),
        客户名称: need?.answer('customer') ?? '',
        需求描述: need ? need.answer('description') || need.answer('need') : '',
        变更日期: row.day('changedOn'),
        变更内容: row.answer('content'),
        变更原因: row.answer('reason'),
        变更前: row.answer('before'),
        变更后: row.answer('after'),
        影响: row.answer('impact'),
        申请人: row.answer('applicant'),
        审批人: row.answer('approver'),
        审批结果: decision,
        状态: state,
        书面确认: row.answer('confirmation'),
        生效版本: row.answer('version'),
        备注: row.answer('remark'),
      };
    });
}

/** Customer requirements by their number, needs of a checklist by theirs or their serial number. */
function requirementsByNumber(check: WorkbookCheck): Map<string, RecordTexts> {
  const found = new Map<string, RecordTexts>();
  const add = (number: string, record: RecordView): void => {
    const key = keyOf(number);
    if (key !== '' && !found.has(key)) found.set(key, new RecordTexts(record, check.setting.referenceOf));
  };
  for (const kind of ['customerRequirements', 'checklist']) {
    for (const record of tablesOfKind(check, kind).flatMap(({ records }) => records)) {
      add(record.textInRole('identifier'), record);
      if (kind === 'checklist') add(record.textInRole('sequence'), record);
    }
  }
  return found;
}

const keyOf = (number: string): string => normaliseText(number).toUpperCase();
