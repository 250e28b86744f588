import type { Language } from '../../../base/Language';
import type { WorkbookCheck } from '../../checks/WorkbookCheck';
import { addWorkdays } from '../../deadlines/addWorkdays';
import { describeLength } from '../../deadlines/describeOverdue';
import { isOverdue } from '../../followup/trackDeadlines';
import { dayOf, formatDay, formatMinute } from '../../time/WallMinute';
import { chineseDay, chineseMinute } from '../chineseDate';
import type { CopiedGroup } from './CopiedGroup';
import { itemLine } from './followUpList';

/** Working days to answer in, as in the paper. */
export const ANSWER_WORKDAYS = 2;

type Setting = Pick<WorkbookCheck, 'now' | 'thresholds' | 'setting'>;

/** The paper 催办单 as a message: to each owner of rows that are overdue or due soon, in the words of the paper. */
export function reminderText(groups: readonly CopiedGroup[], check: Setting, language: Language): string {
  return groups
    .map(({ name, items }) => ({ name, items: items.filter(isUrgent) }))
    .filter(({ items }) => items.length > 0)
    .map((group) => oneReminder(group, check, language))
    .join('\n\n');
}

const isUrgent = ({ tracked }: CopiedGroup['items'][number]): boolean =>
  isOverdue(tracked) || tracked.state === 'dueSoon';

function oneReminder({ name, items }: CopiedGroup, check: Setting, language: Language): string {
  const late = items.filter(({ tracked }) => isOverdue(tracked)).length;
  const counts = { late, soon: items.length - late };
  const head = language === 'zh-CN' ? chineseHead(name, counts, check) : englishHead(name, counts, check);
  return [head, ...items.map((item, at) => itemLine(item, at + 1, language))].join('\n');
}

interface Counts {
  readonly late: number;
  readonly soon: number;
}

function chineseHead(name: string, { late, soon }: Counts, { now, thresholds, setting }: Setting): string {
  const within = describeLength(thresholds.dueSoonHours * 60)['zh-CN'];
  const standing = [
    ...(late > 0 ? [`逾期未办结${late}项`] : []),
    ...(soon > 0 ? [`${within}内到期${soon}项`] : []),
  ].join('，');
  const answer = chineseDay(addWorkdays(setting.calendar, dayOf(now), ANSWER_WORKDAYS));
  const explain = late > 0 ? '逾期事项须说明原因、补救措施和预计办结时间。' : '';
  return `【催办】${name || '（未明确责任方）'}：截至${chineseMinute(now)}，由你方负责的事项${standing}。请抓紧办理，并于${answer}前反馈。${explain}`;
}

function englishHead(name: string, { late, soon }: Counts, { now, thresholds, setting }: Setting): string {
  const within = describeLength(thresholds.dueSoonHours * 60).en;
  const standing = [
    ...(late > 0 ? [`${late} overdue`] : []),
    ...(soon > 0 ? [`${soon} due within ${within}`] : []),
  ].join(', ');
  const answer = formatDay(addWorkdays(setting.calendar, dayOf(now), ANSWER_WORKDAYS));
  const explain = late > 0 ? ' For what is overdue give the reason, the remedy and the expected date.' : '';
  return `[Reminder] ${name || '(no owner named)'}: as of ${formatMinute(now).replace('T', ' ')} you have ${standing}. Please see to it and report back by ${answer}.${explain}`;
}
