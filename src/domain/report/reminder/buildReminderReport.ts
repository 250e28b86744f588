import type { Language } from '../../../base/Language';
import { ProductError } from '../../../base/ProductError';
import type { WorkbookCheck } from '../../checks/WorkbookCheck';
import { addWorkdays } from '../../deadlines/addWorkdays';
import { describeLength } from '../../deadlines/describeOverdue';
import { latenessOf } from '../../followup/latenessOf';
import { isOverdue } from '../../followup/trackDeadlines';
import { normaliseText } from '../../text/normaliseText';
import { dayOf } from '../../time/WallMinute';
import { chineseDay, chineseMinute, reportText } from '../chineseDate';
import { ANSWER_WORKDAYS } from '../copied/reminderText';
import { fullWidth } from '../fullWidth';
import { lampText } from '../lampText';
import { sheetsOf } from '../overdue/buildOverdueReport';
import type { FollowUpItem } from '../overdue/FollowUpItem';
import { followUpItems } from '../overdue/followUpItems';
import { tablesOfKind } from '../pickTable';
import { paperNumber } from './paperNumber';
import type { Reminder, RemindedItem, ReminderReport } from './ReminderReport';

/**
 * A reminder to everybody with work that is overdue or due soon.
 * @throws ProductError `report.noTable`; `report.nobodyToRemind` when nothing is
 */
export function buildReminderReport(check: WorkbookCheck, language: Language): ReminderReport {
  const items = followUpItems(check).filter(
    ({ tracked }) => isOverdue(tracked) || tracked.state === 'dueSoon',
  );
  const 临期范围 = describeLength(check.thresholds.dueSoonHours * 60);
  if (items.length === 0) {
    throw new ProductError('report.nobodyToRemind', {
      file: check.snapshot.fileName,
      soon: 临期范围['zh-CN'],
      soonEnglish: 临期范围.en,
    });
  }
  const initiator = initiatorOf(check);
  const groups = groupByOwner(items).sort(worstFirst);
  const today = dayOf(check.now);
  return {
    标题: '催办单',
    检查时间: chineseMinute(check.now),
    成文日期: chineseDay(today),
    来源: { 文件: check.snapshot.fileName, 工作表: sheetsOf(items) },
    临期范围: 临期范围['zh-CN'],
    反馈时限: chineseDay(addWorkdays(check.setting.calendar, today, ANSWER_WORKDAYS)),
    催办单: groups.map((group, index): Reminder => ({
      编号: paperNumber(check.now, index, groups.length),
      责任方: group.owner,
      逾期数: group.items.filter(({ tracked }) => isOverdue(tracked)).length,
      临期数: group.items.filter(({ tracked }) => !isOverdue(tracked)).length,
      抄送: copiesTo(group.items, initiator),
      事项: group.items.map((item, at) => remindedItem(item, at, group.owner, language)),
    })),
  };
}

interface OwnerGroup {
  readonly owner: string;
  readonly items: FollowUpItem[];
}

/** Work of several is in the papers of all of them: each is to be reminded. */
function groupByOwner(items: readonly FollowUpItem[]): OwnerGroup[] {
  const groups = new Map<string, OwnerGroup>();
  for (const item of items) {
    for (const owner of item.owners) {
      const key = normaliseText(owner);
      const group = groups.get(key) ?? { owner, items: [] };
      group.items.push(item);
      groups.set(key, group);
    }
  }
  for (const group of groups.values()) group.items.sort((a, b) => rank(b) - rank(a));
  return [...groups.values()];
}

/** Minutes late; what is only due soon is below zero, the nearest first. */
function rank({ tracked }: FollowUpItem): number {
  const { deadline } = tracked;
  if (isOverdue(tracked)) return latenessOf(tracked);
  return deadline.kind === 'at' ? -deadline.due : -Infinity;
}

function worstFirst(a: OwnerGroup, b: OwnerGroup): number {
  if ((a.owner === '') !== (b.owner === '')) return a.owner === '' ? 1 : -1;
  const late = ({ items }: OwnerGroup): number => items.filter(({ tracked }) => isOverdue(tracked)).length;
  const worst = ({ items: [first] }: OwnerGroup): number => (first ? rank(first) : 0);
  return late(b) - late(a) || worst(b) - worst(a);
}

function remindedItem(item: FollowUpItem, index: number, owner: string, language: Language): RemindedItem {
  return {
    序号: index + 1,
    事项: item.subject,
    责任人: isIn(item.person, owner) ? '' : item.person,
    完成时限: item.due,
    时效: lampText(item.tracked, language),
    进展: item.progress || '未登记',
  };
}

/** 市场部*专员 says already who it is. */
const isIn = (person: string, owner: string): boolean => owner.includes(person);

/** The initiator of the meeting for its tasks, the leader in charge for others. **Source**: S3 三(二)3. */
function copiesTo(items: readonly FollowUpItem[], initiator: string): string {
  const alerts = items.filter(({ tracked }) => tracked.state === 'overdueAlert');
  const names = alerts.map(({ tracked, record }) =>
    tracked.table.definition.kind === 'taskTracking' ? initiator : fullWidth(record.text('leader')),
  );
  return [...new Set(names)].filter((name) => name !== '').join('、');
}

function initiatorOf(check: WorkbookCheck): string {
  const records = tablesOfKind(check, 'meetingPlan').flatMap((table) => table.records);
  const names = records.map((record) => fullWidth(reportText(record.cell('initiator'))));
  return new Set(names).size === 1 ? (names[0] ?? '') : '';
}
