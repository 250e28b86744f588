import type { Language } from '../../../base/Language';
import { ProductError } from '../../../base/ProductError';
import type { RecordView } from '../../checks/CheckedTable';
import type { WorkbookCheck } from '../../checks/WorkbookCheck';
import { addWorkdays } from '../../deadlines/addWorkdays';
import { dayOf } from '../../time/WallMinute';
import { findOwners } from '../../wording/findOwners';
import { chineseDay, chineseMinute, reportDate } from '../chineseDate';
import { fullWidth } from '../fullWidth';
import { lampText } from '../lampText';
import { sheetsOf } from '../overdue/buildOverdueReport';
import type { FollowUpItem } from '../overdue/FollowUpItem';
import { followUpItems } from '../overdue/followUpItems';
import { paperNumber } from './paperNumber';
import type { SupervisionOrder, SupervisionReport } from './SupervisionReport';

/** Working days in which the unit names its person and plan. */
const ANSWER_WORKDAYS = 3;

/**
 * One order an item that is not closed, as offices keep them: one item, one paper.
 * @throws ProductError `report.noTable`; `report.nothingOpen` when all items are closed
 */
export function buildSupervisionReport(check: WorkbookCheck, language: Language): SupervisionReport {
  const items = followUpItems(check).filter(({ tracked }) => !tracked.completed);
  if (items.length === 0) throw new ProductError('report.nothingOpen', { file: check.snapshot.fileName });
  const today = dayOf(check.now);
  return {
    标题: '督办单',
    检查时间: chineseMinute(check.now),
    成文日期: chineseDay(today),
    来源: { 文件: check.snapshot.fileName, 工作表: sheetsOf(items) },
    反馈时限: chineseDay(addWorkdays(check.setting.calendar, today, ANSWER_WORKDAYS)),
    督办单: items.map((item, index) => orderOf(item, paperNumber(check.now, index, items.length), language)),
  };
}

function orderOf(item: FollowUpItem, number: string, language: Language): SupervisionOrder {
  const { record, tracked } = item;
  return {
    编号: record.textInRole('identifier') || number,
    督办事项: item.subject,
    督办依据: fullWidth(record.text('source')),
    责任单位: item.unit,
    责任人: item.person,
    协办单位: supportersOf(record, tracked.owner),
    责任领导: fullWidth(record.text('leader')),
    督办要求: demandOf(record, item.subject),
    交办时间: startOf(record),
    办理时限: item.due,
    时效: lampText(tracked, language),
    进展: item.progress,
  };
}

/** A column of their own, else those the cell of owners calls 配合. */
function supportersOf(record: RecordView, owner: string): string {
  const own = record.textInRole('supporters');
  return fullWidth(own === '' ? findOwners(owner).supporters.join('、') : own.replace(/\s*\n\s*/g, '、'));
}

/** What is to come of it: target and measure, the thing to hand over, the steps to take. */
function demandOf(record: RecordView, subject: string): string {
  const texts = [
    record.textInRole('target'),
    record.textInRole('kpi'),
    labelled('交付物：', record.text('deliverable')),
    record.text('details'),
    record.text('measures'),
  ].map(fullWidth);
  return [...new Set(texts)].filter((text) => text !== '' && text !== subject).join('\n');
}

const labelled = (label: string, text: string): string => (/^[-—/无]?$/.test(text) ? '' : `${label}${text}`);

function startOf(record: RecordView): string {
  const column = record.table.inRole('start');
  return column ? reportDate(record.cellIn(column)) : '';
}
