import { ProductError } from '../../../base/ProductError';
import type { CheckedTable } from '../../checks/CheckedTable';
import type { WorkbookCheck } from '../../checks/WorkbookCheck';
import { readRequirementRecords } from '../../metrics/requirementRecords';
import { areaAddress } from '../../snapshot/address';
import { monthOf, type MonthNumber } from '../../time/MonthNumber';
import { dayOf } from '../../time/WallMinute';
import { chineseMinute } from '../chineseDate';
import { tablesOfKind } from '../pickTable';
import { commonProblems, improvementsFor } from './commonProblems';
import type { CountedTable, ImprovementReport } from './ImprovementReport';
import { comparedMetrics, createFiguresOf, monthFigures, monthName, trendUpTo } from './monthFigures';
import { monthsWithRecords, reportMonth } from './reportMonth';
import { sharesOf } from './sharesOf';

/**
 * The report of one month on customer requirements. **Source**: R-60 · S4 步骤6《需求处理优化报告》.
 * @throws ProductError `report.noTable` when there is neither a register of requirements nor an acceptance
 */
export function buildImprovementReport(check: WorkbookCheck): ImprovementReport {
  const tables = {
    registers: tablesOfKind(check, 'customerRequirements'),
    analyses: tablesOfKind(check, 'requirementAnalysis'),
    acceptances: tablesOfKind(check, 'acceptance'),
  };
  if (tables.registers.length + tables.acceptances.length === 0)
    throw new ProductError('report.noTable', {
      file: check.snapshot.fileName,
      wanted: '客户需求登记表或客户验收表',
      wantedEnglish: 'register of customer requirements or customer acceptance',
    });
  const records = readRequirementRecords(tables, check.setting);
  const months = monthsWithRecords(records);
  const { month, because } = reportMonth(months, monthOf(dayOf(check.now)));
  const figuresOf = createFiguresOf(records, check.setting);
  const [本期, 上期] = [monthFigures(figuresOf(month)), monthFigures(figuresOf(month - 1))];
  const ours = records.registered.filter((one) => one.month === month).map(({ record }) => record);
  const 共性问题 = commonProblems(check, records, month);
  return {
    标题: `${monthName(month)}需求处理优化报告`,
    检查时间: chineseMinute(check.now),
    文件: check.snapshot.fileName,
    统计期: monthName(month),
    统计期依据: because,
    本期,
    上期,
    有上期: months.has(month - 1),
    需求量增减: 本期.需求量 - 上期.需求量,
    指标: comparedMetrics(figuresOf(month), months.has(month - 1) ? figuresOf(month - 1) : []),
    趋势: trendUpTo(month, months, figuresOf),
    紧急程度: sharesOf(ours, 'urgency'),
    当前状态: sharesOf(ours, 'status'),
    共性问题,
    优化建议: improvementsFor(共性问题),
    数据来源: [
      ...countedTables('客户需求登记', tables.registers, records.registered, month),
      ...countedTables(
        '客户验收',
        tables.acceptances,
        records.accepted.map((one) => ({ ...one, open: one.verdict === 'pending' })),
        month,
      ),
    ],
  };
}

interface DatedRow {
  readonly record: { readonly table: CheckedTable };
  readonly month: MonthNumber | undefined;
  /** Nothing has been decided yet: part of no month. */
  readonly open?: boolean;
}

/** How many rows of each table belong to the month. */
function countedTables(
  数据: string,
  tables: readonly CheckedTable[],
  rows: readonly DatedRow[],
  month: MonthNumber,
): CountedTable[] {
  return tables.map((table) => {
    const own = rows.filter(({ record }) => record.table === table);
    const decided = own.filter(({ open }) => !open);
    const 计入 = decided.filter((one) => one.month === month).length;
    return {
      数据,
      工作表: table.reading.sheet.name,
      区域: areaAddress(table.reading.area),
      记录数: own.length,
      计入,
      未计入: own.length - 计入,
      日期无法识别: decided.filter((one) => one.month === undefined).length,
    };
  });
}
