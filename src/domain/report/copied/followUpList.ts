import type { Language } from '../../../base/Language';
import { chineseMinute } from '../chineseDate';
import { lampText } from '../lampText';
import { isOverdue } from '../../followup/trackDeadlines';
import { formatMinute, type WallMinute } from '../../time/WallMinute';
import type { CopiedGroup, CopiedItem } from './CopiedGroup';

/** Rows to be pasted into a chat or a mail, by who answers for them. */
export function followUpList(groups: readonly CopiedGroup[], now: WallMinute, language: Language): string {
  const items = new Set(groups.flatMap((group) => group.items));
  const late = [...items].filter(({ tracked }) => isOverdue(tracked)).length;
  const soon = [...items].filter(({ tracked }) => tracked.state === 'dueSoon').length;
  const head =
    language === 'zh-CN'
      ? `截至${chineseMinute(now)}，共${items.size}项，其中逾期${late}项，临期${soon}项。`
      : `As of ${formatMinute(now).replace('T', ' ')}: ${items.size} in all, ${late} overdue, ${soon} due soon.`;
  return [head, ...groups.map((group) => groupLines(group, language))].join('\n\n');
}

function groupLines({ name, items }: CopiedGroup, language: Language): string {
  const [nobody, count] =
    language === 'zh-CN'
      ? ['未明确责任方', `（${items.length}项）`]
      : ['No owner named', ` (${items.length})`];
  return [`${name || nobody}${count}`, ...items.map((item, at) => itemLine(item, at + 1, language))].join(
    '\n',
  );
}

/** `1. 招商手册定稿印制；完成时限2024年7月10日；逾期2天；进展：校对中` */
export function itemLine(item: CopiedItem, number: number, language: Language): string {
  const { subject, due, progress, tracked } = item;
  const lamp = lampText(tracked, language);
  return language === 'zh-CN'
    ? [
        `${number}. ${subject}`,
        ...(due ? [`完成时限${due}`] : []),
        lamp,
        ...(progress ? [`进展：${progress}`] : []),
      ].join('；')
    : [
        `${number}. ${subject}`,
        ...(tracked.text ? [`due ${tracked.text.trim()}`] : []),
        lamp,
        ...(progress ? [`progress: ${progress}`] : []),
      ].join('; ');
}
