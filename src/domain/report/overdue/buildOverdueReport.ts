import type { Language } from '../../../base/Language';
import type { WorkbookCheck } from '../../checks/WorkbookCheck';
import { describeLength } from '../../deadlines/describeOverdue';
import { latenessOf } from '../../followup/latenessOf';
import { isOverdue } from '../../followup/trackDeadlines';
import { dayOf } from '../../time/WallMinute';
import { chineseDay, chineseMinute } from '../chineseDate';
import { listCounts } from '../countWords';
import { lampText } from '../lampText';
import { countItems } from './countItems';
import type { FollowUpItem } from './FollowUpItem';
import { followUpItems } from './followUpItems';
import type { FollowUpCounts, LateItem, OverdueReport, UnitLine } from './OverdueReport';
import { NO_PLACE, NOBODY, unitLines } from './unitLines';

/**
 * The notice on all rows with deadlines of a workbook.
 * @throws ProductError `report.noTable` when no table has deadlines
 */
export function buildOverdueReport(check: WorkbookCheck, language: Language): OverdueReport {
  const items = followUpItems(check);
  const late = items.filter(({ tracked }) => isOverdue(tracked)).sort(byLateness);
  const soon = items.filter(({ tracked }) => tracked.state === 'dueSoon').sort(byDeadline);
  const 统计 = countItems(items.map(({ tracked }) => tracked));
  const 单位 = unitLines(items);
  const isNobody = ({ 责任单位 }: UnitLine): number => Number(责任单位 === NOBODY);
  const lateUnits = 单位
    .filter(({ 逾期 }) => 逾期 > 0)
    .sort((a, b) => isNobody(a) - isNobody(b) || b.逾期 - a.逾期);
  return {
    标题: late.length > 0 ? '关于督办事项逾期情况的通报' : '关于督办事项办理情况的通报',
    检查时间: chineseMinute(check.now),
    成文日期: chineseDay(dayOf(check.now)),
    来源: { 文件: check.snapshot.fileName, 工作表: sheetsOf(items) },
    临期范围: describeLength(check.thresholds.dueSoonHours * 60)['zh-CN'],
    预警范围: `${check.thresholds.alertHours}小时`,
    统计,
    构成: standing(统计),
    单位,
    有排名: 单位.some(({ 名次 }) => 名次 !== NO_PLACE),
    逾期单位: listUnits(lateUnits),
    逾期单位数: lateUnits.filter(({ 责任单位 }) => 责任单位 !== NOBODY).length,
    逾期事项: late.map((item, index) => lateItem(item, index, language)),
    临期事项: soon.map((item, index) => lateItem(item, index, language)),
    无责任单位数: items.filter(({ unit, tracked }) => unit === '' && !tracked.completed).length,
  };
}

/** Units named in a sentence; the table has them all. */
const MOST_UNITS = 8;

function listUnits(late: readonly UnitLine[]): string {
  const named = late.slice(0, MOST_UNITS).map(({ 责任单位, 逾期 }) => [责任单位, 逾期] as const);
  const more = late.length > MOST_UNITS ? `等${late.length}个责任单位` : '';
  return `${listCounts(named, '项')}${more}`;
}

const byLateness = (a: FollowUpItem, b: FollowUpItem): number =>
  latenessOf(b.tracked) - latenessOf(a.tracked);

const byDeadline = (a: FollowUpItem, b: FollowUpItem): number => dueOf(a) - dueOf(b);

const dueOf = ({ tracked: { deadline } }: FollowUpItem): number =>
  deadline.kind === 'at' ? deadline.due : 0;

export function sheetsOf(items: readonly FollowUpItem[]): string {
  const names = new Set(items.map(({ tracked }) => tracked.table.sheet.name));
  return [...names].map((name) => `“${name}”`).join('、');
}

function standing(counts: FollowUpCounts): string {
  return listCounts(
    [
      ['已办结', counts.已办结],
      ['逾期未办结', counts.逾期],
      ['临期', counts.临期],
      ['正常推进', counts.正常],
      ['长期任务', counts.长期],
      ['期限不明', counts.未定],
    ],
    '项',
  );
}

function lateItem(item: FollowUpItem, index: number, language: Language): LateItem {
  return {
    序号: index + 1,
    事项: item.subject,
    责任单位: item.unit || NOBODY,
    责任人: item.person,
    完成时限: item.due,
    逾期时长: isOverdue(item.tracked) ? lampText(item.tracked, language).replace(/^逾期/, '') : '',
    进展: item.progress || '未登记',
    原因: item.reason || '未说明',
  };
}
