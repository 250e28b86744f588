import type { WorkbookCheck } from '../../checks/WorkbookCheck';
import { chineseMinute } from '../chineseDate';
import { changeEntries, changeTables } from './changeEntries';
import type { ApprovalBox, ChangeRequestReport } from './ChangeReport';

const TO_SIGN: ApprovalBox = { 意见: '', 签字: '', 日期: '' };

/**
 * A form for each change registered. **Source**: S4 步骤4《需求变更申请单》, R-57.
 * @throws ProductError `report.noTable`
 */
export function buildChangeRequestReport(check: WorkbookCheck): ChangeRequestReport {
  return {
    标题: '需求变更申请单',
    检查时间: chineseMinute(check.now),
    文件: check.snapshot.fileName,
    申请单: changeEntries(check, changeTables(check)).map((change) => ({
      ...change,
      客户审批: TO_SIGN,
      内部审批: TO_SIGN,
    })),
  };
}
