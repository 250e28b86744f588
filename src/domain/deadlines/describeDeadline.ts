import type { Localized } from '../../base/Language';
import { dayOf, formatDay, formatMinute } from '../time/WallMinute';
import type { Deadline } from './Deadline';
import { deadlineForms } from './deadlineForms';

type None = Extract<Deadline, { kind: 'none' }>;

const WHY_NONE: Readonly<Record<None['reason'], Localized>> = {
  empty: { 'zh-CN': '没有填写截止时间', en: 'No deadline is given' },
  undecided: { 'zh-CN': '截止时间待定', en: 'The deadline is undecided' },
  needsAnchor: {
    'zh-CN': '时间待定，缺少起算的时间',
    en: 'The deadline depends on a time that is not known',
  },
  impossible: { 'zh-CN': '日期不存在', en: 'There is no such date' },
  unreadable: { 'zh-CN': '无法识别截止时间', en: 'The deadline cannot be read' },
};

const titles = new Map(deadlineForms.map(({ id, title }) => [id, title]));

/** One line for the user: 「识别为 2024-09-30 24:00(季度末)」, with what was assumed and whether to confirm it. */
export function describeDeadline(deadline: Deadline): Localized {
  const { kind, note } = deadline;
  const why =
    kind === 'none' && deadline.reason === 'unreadable' && deadline.rule === 'unreadable' ? undefined : note;
  return joined(headOf(deadline), why, kind === 'at' && deadline.confidence !== 'high');
}

function headOf(deadline: Deadline): Localized {
  if (deadline.kind === 'none') return WHY_NONE[deadline.reason];
  if (deadline.kind === 'open') return { 'zh-CN': '长期，不设截止时间', en: 'Long-term, no deadline' };
  const { due, wholeDay, rule } = deadline;
  const moment = wholeDay ? `${formatDay(dayOf(due - 1))} 24:00` : formatMinute(due).replace('T', ' ');
  const title = titles.get(rule);
  return {
    'zh-CN': `识别为 ${moment}${title ? `（${title['zh-CN']}）` : ''}`,
    en: `Read as ${moment}${title ? ` (${title.en})` : ''}`,
  };
}

function joined(head: Localized, note: Localized | undefined, confirm: boolean): Localized {
  const zh = [head['zh-CN'], note?.['zh-CN'], confirm ? '请确认' : undefined];
  const en = [head.en, note?.en, confirm ? 'please confirm' : undefined];
  return { 'zh-CN': zh.filter(Boolean).join('；'), en: en.filter(Boolean).join('; ') };
}
