import type { ScreenTexts } from '../../texts/PaneWords';

export const overviewTexts = {
  nextStep: { 'zh-CN': '下一步', en: 'Next step' },
  newWorkbook_title: { 'zh-CN': '从一张新台账开始', en: 'Start with a new register' },
  newWorkbook_text: {
    'zh-CN': '工作簿还是空的。选好要管的事，督办建好表格、下拉选项和到期提醒；没装督办的同事照样能用。',
    en: 'The workbook is empty. Choose what you want to manage: Duban makes the tables, the drop-down lists and the deadline lamps. Colleagues without Duban can use them too.',
  },
  adopt_none_title: { 'zh-CN': '还没认出能检查的表格', en: 'No table was recognised yet' },
  adopt_some_title: { 'zh-CN': '有的表格还拿不准', en: 'Some tables are not certain' },
  adopt_text: {
    'zh-CN': '告诉督办哪一列是事项、谁负责、什么时候完成。只记住对照关系，不改动您的表格。',
    en: 'Say which column is the matter, who is responsible and when it is due. Only this is remembered; your tables stay as they are.',
  },
  check_title: {
    'zh-CN': '认出 {tables} 张表、{records} 条记录',
    en: '{tables} {tables|table|tables} with {records} {records|record|records}',
  },
  check_text: {
    'zh-CN': '检查时限、责任、措辞和编号，列出问题和改法。只读取，不改动。',
    en: 'Checks deadlines, owners, wording and numbering, and says what to do. It reads and changes nothing.',
  },
  review_title: {
    'zh-CN': '有 {findings} 个问题待处理',
    en: '{findings} {findings|finding needs|findings need} a look',
  },
  review_text: {
    'zh-CN': '错误 {error} 个，警告 {warning} 个，提示 {info} 个。',
    en: '{error} {error|error|errors}, {warning} {warning|warning|warnings}, {info} {info|note|notes}.',
  },
  review_fixable: { 'zh-CN': '其中 {fixable} 个可以直接修正。', en: '{fixable} can be put right here.' },
  review_button: { 'zh-CN': '查看问题', en: 'Show findings' },
  mark_title: { 'zh-CN': '把问题和红黄绿灯标到表上', en: 'Put lamps and findings on the sheet' },
  mark_text: {
    'zh-CN': '打开表格就看得到哪里逾期、哪里要改。标记随时可以清除。',
    en: 'Everybody who opens the table sees what is late and what to change. The marks can be cleared at any time.',
  },
  followUp_title: {
    'zh-CN': '{overdue} 项逾期，{dueSoon} 项临期',
    en: '{overdue} overdue, {dueSoon} due soon',
  },
  followUp_text: {
    'zh-CN': '按责任人列好了，复制催办内容发给他们。',
    en: 'They are listed by owner: copy a reminder and send it.',
  },
  followUp_button: { 'zh-CN': '去催办', en: 'Send reminders' },
  report_title: { 'zh-CN': '可以生成报告了', en: 'Ready for a report' },
  report_text: {
    'zh-CN': '选一份模板，生成正式的 Word 文件。',
    en: 'Choose a template and get a formal Word document.',
  },
  lamps: { 'zh-CN': '进度', en: 'Progress' },
  seeIn: { 'zh-CN': '打开督办，看是哪些', en: 'Shows them under Follow-up' },
  total: { 'zh-CN': '共 {total} 项', en: '{total} in all' },
  done: { 'zh-CN': '已办结 {done}', en: '{done} done' },
  longTerm: { 'zh-CN': '长期 {longTerm}', en: '{longTerm} long-term' },
  unclear: { 'zh-CN': '期限不明 {unclear}', en: '{unclear} without a clear deadline' },
  alert: { 'zh-CN': '逾期预警 {overdueAlert}', en: '{overdueAlert} long overdue' },
  who: { 'zh-CN': '责任情况', en: 'Who has what' },
  groupedBy: { 'zh-CN': '分组方式', en: 'Grouped by' },
  overdueOf: { 'zh-CN': '逾期 {count}', en: '{count} overdue' },
  dueSoonOf: { 'zh-CN': '临期 {count}', en: '{count} due soon' },
  next: { 'zh-CN': '接下来到期', en: 'Due next' },
  recognised: { 'zh-CN': '认出的表格', en: 'What was recognised' },
  tableLine: { 'zh-CN': '{kind} · {records} 条', en: '{kind} · {records} {records|record|records}' },
  medium: { 'zh-CN': '大致认准', en: 'fairly sure' },
  low: { 'zh-CN': '拿不准，不检查', en: 'not sure, not checked' },
  confirmed: { 'zh-CN': '已确认', en: 'confirmed' },
  unrecognised: {
    'zh-CN': '{count} 列没用上',
    en: '{count} {count|column|columns} not used',
  },
  unknownTable: {
    'zh-CN': '像表格，但没认出来：{headings}',
    en: 'Looks like a table, of no known kind: {headings}',
  },
  nearest: { 'zh-CN': '最接近{nearest}', en: 'nearest to {nearest}' },
  notLookedAt: {
    'zh-CN': '深度隐藏的工作表没有看：{sheets}',
    en: 'Not looked at, because nobody can see them: {sheets}',
  },
  nothing: { 'zh-CN': '没有认出表格。', en: 'No table was recognised.' },
  more: { 'zh-CN': '其他操作', en: 'Other actions' },
} as const satisfies ScreenTexts;
