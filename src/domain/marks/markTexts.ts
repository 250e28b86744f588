import type { Localized } from '../../base/Language';
import type { Severity } from '../checks/Finding';

export interface SummaryFigures {
  /** `2024-07-12 09:00` */
  readonly time: string;
  readonly tables: number;
  readonly late: number;
  readonly soon: number;
  readonly error: number;
  readonly warning: number;
  readonly info: number;
}

const severity: Readonly<Record<Severity, Localized>> = {
  error: { 'zh-CN': '错误', en: 'Error' },
  warning: { 'zh-CN': '警告', en: 'Warning' },
  info: { 'zh-CN': '提示', en: 'Note' },
};

const columns: readonly Localized[] = [
  { 'zh-CN': '序号', en: 'No.' },
  { 'zh-CN': '规则', en: 'Rule' },
  { 'zh-CN': '级别', en: 'Level' },
  { 'zh-CN': '工作表', en: 'Sheet' },
  { 'zh-CN': '单元格', en: 'Cell' },
  { 'zh-CN': '内容', en: 'Content' },
  { 'zh-CN': '问题', en: 'Problem' },
  { 'zh-CN': '建议', en: 'Suggestion' },
  { 'zh-CN': '逾期时长', en: 'Late by' },
];

/** Everything our sheet of findings says. */
export const markTexts = {
  sheetName: { 'zh-CN': '检查结果', en: 'Findings' },
  title: { 'zh-CN': '检查结果', en: 'Findings' },
  columns,
  severity,
  legend: { 'zh-CN': '图例（各表中的标记）', en: 'Legend (marks on the sheets)' },
  late: (hours: number): Localized => ({
    'zh-CN': `逾期：已过时间节点；加下划线的超过${hours}小时`,
    en: `Overdue: past the deadline and not done; underlined: by more than ${hours} hours`,
  }),
  soon: (hours: number): Localized => ({
    'zh-CN': `临期：离时间节点不足${hours}小时`,
    en: `Due soon: less than ${hours} hours to the deadline`,
  }),
  error: { 'zh-CN': '▲需修改：错误，须改正', en: '▲Fix: an error, to be corrected' },
  warning: { 'zh-CN': '△请核对：警告，请核实', en: '△Check: a warning, please verify' },
  unread: {
    'zh-CN': '待识别：检查后新填的文字时间',
    en: 'Not checked: a deadline text typed after the check',
  },
  nothing: { 'zh-CN': '未发现问题。', en: 'Nothing was found.' },
  confirm: {
    'zh-CN': '如识别有误，请改写成「2024年7月10日」这样的完整日期。',
    en: 'If this is wrong, write the full date, such as 2024-07-10.',
  },
  summary: ({ time, tables, late, soon, error, warning, info }: SummaryFigures): Localized => ({
    'zh-CN': `检查时间：${time}。识别表格 ${tables} 张；逾期 ${late} 项，临期 ${soon} 项；错误 ${error} 条，警告 ${warning} 条，提示 ${info} 条。逾期与临期的颜色随日期自动更新；「月底」等文字时间按检查当日的识别结果计，标记后新填、督办没见过的进展写法按未完成计，都在重新标记时才更新。本表内容以检查时间为准。`,
    en: `Checked: ${time}. Tables recognised: ${tables}; overdue: ${late}; due soon: ${soon}; errors: ${error}; warnings: ${warning}; notes: ${info}. The colours for overdue and due soon follow the calendar; deadlines in words, such as “end of month”, keep the reading of that day, and words for progress that Duban has not seen count as open, until the workbook is marked again. This list is as of the check.`,
  }),
  cut: (shown: number, all: number): Localized => ({
    'zh-CN': `仅列出前${shown}条，共${all}条；请先处理以上问题再重新检查。`,
    en: `Only the first ${shown} of ${all} are listed; settle these and check again.`,
  }),
  unmarked: (cells: number): Localized => ({
    'zh-CN': `另有${cells}个单元格有问题但未在表中着色，请按上表查看。`,
    en: `${cells} more cells have findings without a mark on them; see the list.`,
  }),
  /** @param count rows with the same text and reading */
  readAs: (due: string, count: number, note: Localized | undefined): Localized => ({
    'zh-CN': `识别为 ${due}${count > 1 ? `（同样写法共${count}处）` : ''}，请确认。${note?.['zh-CN'] ?? ''}`,
    en: `Read as ${due}${count > 1 ? ` (${count} times in this wording)` : ''}; please confirm.${note ? ` ${note.en}` : ''}`,
  }),
} as const;
