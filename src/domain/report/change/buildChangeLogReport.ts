import type { WorkbookCheck } from '../../checks/WorkbookCheck';
import { areaAddress } from '../../snapshot/address';
import { chineseMinute } from '../chineseDate';
import { changeEntries, changeTables } from './changeEntries';
import type { ChangeCounts, ChangeEntry, ChangeLogReport } from './ChangeReport';

/**
 * All changes of the workbook. **Source**: S2 第六步《需求变更记录表》.
 * @throws ProductError `report.noTable`
 */
export function buildChangeLogReport(check: WorkbookCheck): ChangeLogReport {
  const tables = changeTables(check);
  const 行 = changeEntries(check, tables);
  return {
    标题: '需求变更记录表',
    检查时间: chineseMinute(check.now),
    文件: check.snapshot.fileName,
    行,
    统计: countChanges(行),
    来源: tables.map(({ reading: { sheet, area }, records }) => ({
      工作表: sheet.name,
      区域: areaAddress(area),
      记录数: records.length,
    })),
  };
}

function countChanges(changes: readonly ChangeEntry[]): ChangeCounts {
  const decided = (decision: string): ChangeEntry[] =>
    changes.filter(({ 审批结果 }) => 审批结果 === decision);
  const approved = decided('已批准');
  return {
    总数: changes.length,
    已批准: approved.length,
    待审批: decided('待审批').length,
    已驳回: decided('已驳回').length,
    未登记结果: decided('').length,
    待更新清单: approved.filter(({ 状态 }) => 状态 === '已批准').length,
    缺书面确认: approved.filter(({ 书面确认 }) => 书面确认 === '').length,
  };
}
