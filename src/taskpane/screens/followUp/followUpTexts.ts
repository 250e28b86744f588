import type { ScreenTexts } from '../../texts/PaneWords';

export const followUpTexts = {
  scope: { 'zh-CN': '看哪些', en: 'Which ones' },
  lateOrSoon: { 'zh-CN': '逾期和临期 {count}', en: 'Late or soon {count}' },
  overdue: { 'zh-CN': '逾期 {count}', en: 'Overdue {count}' },
  dueSoon: { 'zh-CN': '临期 {count}', en: 'Due soon {count}' },
  open: { 'zh-CN': '全部未办结 {count}', en: 'All open {count}' },
  by: { 'zh-CN': '分组', en: 'Group' },
  name: { 'zh-CN': '只看', en: 'Only' },
  everyone: { 'zh-CN': '所有人', en: 'Everybody' },
  everyDepartment: { 'zh-CN': '所有部门', en: 'Every department' },
  choice: { 'zh-CN': '{name}（{count}）', en: '{name} ({count})' },
  searchLabel: { 'zh-CN': '查找事项、责任人、进展', en: 'Search items' },
  copyList: { 'zh-CN': '复制清单', en: 'Copy list' },
  copyReminder: { 'zh-CN': '复制催办', en: 'Copy reminders' },
  copyReminderOf: { 'zh-CN': '复制给{name}的催办', en: 'Remind {name}: copy the text' },
  copyHint: {
    'zh-CN': '复制后粘贴到聊天、邮件或通知里，按责任人各成一段。',
    en: 'Paste it into a chat, a mail or a notice; each owner has a paragraph.',
  },
  remind: { 'zh-CN': '催办', en: 'Remind' },
  asOf: { 'zh-CN': '截至 {now}', en: 'As of {now}' },
  groupLine: { 'zh-CN': '共 {count} 项', en: '{count} in all' },
  due: { 'zh-CN': '时限 {due}', en: 'Due {due}' },
  progress: { 'zh-CN': '进展：{progress}', en: 'Progress: {progress}' },
  noProgress: { 'zh-CN': '没有登记进展', en: 'No progress entered' },
  nothing: { 'zh-CN': '没有逾期或临期的事项', en: 'Nothing is late or due soon' },
  nothingHint: {
    'zh-CN': '要看还没到期的，请点“全部未办结”。',
    en: 'Choose “All open” to see what is not due yet.',
  },
  filteredOut: { 'zh-CN': '没有符合条件的事项。', en: 'Nothing matches.' },
  noDeadlines: {
    'zh-CN': '没有可以督办的事项：认出的表格里没有带时限的记录。',
    en: 'There is nothing to follow up: no recognised table holds records with a deadline.',
  },
  coming: { 'zh-CN': '正在载入…', en: 'Loading…' },
} as const satisfies ScreenTexts;
