import type { Language } from '../../../base/Language';
import { ProductError } from '../../../base/ProductError';
import type { CheckedTable, RecordView } from '../../checks/CheckedTable';
import type { Finding } from '../../checks/Finding';
import type { WorkbookCheck } from '../../checks/WorkbookCheck';
import type { TrackedDeadline } from '../../followup/TrackedDeadline';
import { areaAddress } from '../../snapshot/address';
import { chineseMinute, reportDate, reportText } from '../chineseDate';
import { formalSentence } from '../formalSentence';
import { fullWidth } from '../fullWidth';
import { exactLampText, LAMP_WORDS, lampText } from '../lampText';
import { pickTable, tablesOfKind } from '../pickTable';
import type { ChecklistFinding, ChecklistReport, ChecklistRow } from './ChecklistReport';
import { summariseChecklist } from './summariseChecklist';
import { trackedByRecord } from '../../followup/trackedByRecord';
import { versionOf } from './versionOf';

const KIND = 'checklist';

/**
 * The first checklist of the workbook that has records; others are named as left out.
 * @throws ProductError `report.noTable`
 */
export function buildChecklistReport(check: WorkbookCheck, language: Language): ChecklistReport {
  const table = pickTable(check, KIND);
  if (!table)
    throw new ProductError('report.noTable', {
      file: check.snapshot.fileName,
      wanted: '对照清单',
      wantedEnglish: 'checklist',
    });
  const { reading } = table;
  const tracked = trackedByRecord(check.tracked);
  const findings = check.findings.filter((finding) => isIn(finding, table));
  const others = tablesOfKind(check, KIND).filter((other) => !sameTable(other.reading, reading));
  const 统计 = countStates(table.records, tracked);
  const 检查 = {
    错误数: findings.filter(({ severity }) => severity === 'error').length,
    警告数: findings.filter(({ severity }) => severity === 'warning').length,
    提示数: findings.filter(({ severity }) => severity === 'info').length,
    问题: findings
      .filter(({ severity }) => severity !== 'info')
      .map((finding) => describe(finding, language)),
  };
  return {
    标题: reading.definition.name['zh-CN'],
    ...versionOf(table),
    检查时间: chineseMinute(check.now),
    来源: {
      文件: check.snapshot.fileName,
      工作表: reading.sheet.name,
      区域: areaAddress(reading.area),
      未列入: others.map((other) => `“${other.reading.sheet.name}”`).join('、'),
    },
    行: table.records.map((record, index) => rowOf(record, index, tracked(record), language)),
    统计,
    检查,
    小结: summariseChecklist(统计, 检查),
    计时说明: countsTwoWays(table.records.map(tracked)) ? HOW_COUNTED : '',
  };
}

const HOW_COUNTED = '时间节点栏的逾期时长自截止时刻起计，检查问题中的逾期天数按日历日计。';

/** Whether the lamp and the finding of a row tell its lateness in different figures. */
const countsTwoWays = (items: readonly (TrackedDeadline | undefined)[]): boolean =>
  items.some((item) => item && exactLampText(item, 'zh-CN') !== lampText(item, 'zh-CN'));

function rowOf(
  record: RecordView,
  index: number,
  tracked: TrackedDeadline | undefined,
  language: Language,
): ChecklistRow {
  const text = (field: string): string => reportText(record.cell(field));
  return {
    // Numbered by us only where the workbook does not number at all.
    序号: record.table.has('sequence') ? text('sequence') : String(index + 1),
    需求类别: text('category'),
    需求具体描述: text('need'),
    对应目标项: text('target'),
    目标量化指标: text('kpi'),
    责任方: text('owner'),
    时间节点: reportDate(record.cell('deadline')),
    亮灯: tracked ? exactLampText(tracked, language) : LAMP_WORDS.none[language],
    备注说明: text('remark'),
    行号: record.row.number,
  };
}

function countStates(
  records: readonly RecordView[],
  tracked: ReturnType<typeof trackedByRecord>,
): ChecklistReport['统计'] {
  const items = records.map(tracked);
  const cancelled = items.filter((item) => item?.cancelled).length;
  const states = items.map((item) => item?.state ?? 'none');
  const count = (...wanted: readonly string[]): number =>
    states.filter((state) => wanted.includes(state)).length;
  return {
    总数: records.length,
    正常: count('normal'),
    临期: count('dueSoon'),
    逾期: count('overdue', 'overdueAlert'),
    已完成: count('done', 'doneOnTime', 'doneLate'),
    长期: count('longTerm'),
    未定: count('none', 'unreadable') - cancelled,
    已取消: cancelled,
  };
}

const LEVELS = {
  error: { 'zh-CN': '错误', en: 'error' },
  warning: { 'zh-CN': '警告', en: 'warning' },
  info: { 'zh-CN': '提示', en: 'note' },
} as const;

function describe(finding: Finding, language: Language): ChecklistFinding {
  return {
    级别: LEVELS[finding.severity][language],
    规则: finding.rule,
    行号: finding.row,
    栏目: fullWidth(finding.heading),
    说明: formalSentence(finding.message[language]),
    建议: formalSentence(finding.hint[language]),
  };
}

function sameTable(a: CheckedTable['reading'], b: CheckedTable['reading']): boolean {
  return (
    a === b || (a.sheet.name === b.sheet.name && a.area.top === b.area.top && a.area.left === b.area.left)
  );
}

function isIn({ sheet, row, column }: Finding, { reading }: CheckedTable): boolean {
  const { top, bottom, left, right } = reading.area;
  return sheet === reading.sheet.name && row >= top && row <= bottom && column >= left && column <= right;
}
