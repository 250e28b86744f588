import type { Language } from '../../base/Language';
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

export interface MarkTexts {
  readonly sheetName: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly severity: Readonly<Record<Severity, string>>;
  readonly legend: Readonly<Record<'label' | 'late' | 'soon' | 'error' | 'warning' | 'unread', string>>;
  readonly nothing: string;
  readonly confirm: string;
  summary(figures: SummaryFigures): string;
  cut(shown: number, all: number): string;
  unmarked(cells: number): string;
  /** @param count rows with the same text and reading */
  readAs(due: string, count: number, note: string): string;
}

/** Everything our sheets say. */
export const markTexts: Readonly<Record<Language, MarkTexts>> = {
  'zh-CN': {
    sheetName: '检查结果',
    title: '检查结果',
    columns: ['序号', '规则', '级别', '工作表', '单元格', '内容', '问题', '建议', '逾期时长'],
    severity: { error: '错误', warning: '警告', info: '提示' },
    legend: {
      label: '图例（各表中的标记）',
      late: '逾期：已过时间节点；加下划线的超过24小时',
      soon: '临期：离时间节点不足24小时',
      error: '▲需修改：错误，须改正',
      warning: '△请核对：警告，请核实',
      unread: '待识别：检查后新填的文字时间',
    },
    nothing: '未发现问题。',
    confirm: '如识别有误，请改写成「2024年7月10日」这样的完整日期。',
    summary: ({ time, tables, late, soon, error, warning, info }) =>
      `检查时间：${time}。识别表格 ${tables} 张；逾期 ${late} 项，临期 ${soon} 项；错误 ${error} 条，警告 ${warning} 条，提示 ${info} 条。逾期与临期的颜色随日期自动更新；「月底」等文字时间按检查当日的识别结果计，标记后新填、督办没见过的进展写法按未完成计，都在重新标记时才更新。本表内容以检查时间为准。`,
    cut: (shown, all) => `仅列出前${shown}条，共${all}条；请先处理以上问题再重新检查。`,
    unmarked: (cells) => `另有${cells}个单元格有问题但未在表中着色，请按上表查看。`,
    readAs: (due, count, note) =>
      `识别为 ${due}${count > 1 ? `（同样写法共${count}处）` : ''}，请确认。${note}`,
  },
  en: {
    sheetName: 'Findings',
    title: 'Findings',
    columns: ['No.', 'Rule', 'Level', 'Sheet', 'Cell', 'Content', 'Problem', 'Suggestion', 'Late by'],
    severity: { error: 'Error', warning: 'Warning', info: 'Note' },
    legend: {
      label: 'Legend (marks on the sheets)',
      late: 'Overdue: past the deadline and not done; underlined: by more than 24 hours',
      soon: 'Due soon: less than 24 hours to the deadline',
      error: '▲Fix: an error, to be corrected',
      warning: '△Check: a warning, please verify',
      unread: 'Not checked: a deadline text typed after the check',
    },
    nothing: 'Nothing was found.',
    confirm: 'If this is wrong, write the full date, such as 2024-07-10.',
    summary: ({ time, tables, late, soon, error, warning, info }) =>
      `Checked: ${time}. Tables recognised: ${tables}; overdue: ${late}; due soon: ${soon}; errors: ${error}; warnings: ${warning}; notes: ${info}. The colours for overdue and due soon follow the calendar; deadlines in words, such as “end of month”, keep the reading of that day, and words for progress that Duban has not seen count as open, until the workbook is marked again. This list is as of the check.`,
    cut: (shown, all) => `Only the first ${shown} of ${all} are listed; settle these and check again.`,
    unmarked: (cells) => `${cells} more cells have findings without a mark on them; see the list.`,
    readAs: (due, count, note) =>
      `Read as ${due}${count > 1 ? ` (${count} times in this wording)` : ''}; please confirm.${note ? ` ${note}` : ''}`,
  },
};
