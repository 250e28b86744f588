import type { Localized } from '../base/Language';

/** Short words that several screens share. */
export const severityLabels: Readonly<Record<'error' | 'warning' | 'info', Localized>> = {
  error: { 'zh-CN': '错误', en: 'Error' },
  warning: { 'zh-CN': '警告', en: 'Warning' },
  info: { 'zh-CN': '提示', en: 'Note' },
};

export const stateLabels: Readonly<
  Record<
    | 'normal'
    | 'dueSoon'
    | 'overdue'
    | 'overdueAlert'
    | 'done'
    | 'doneOnTime'
    | 'doneLate'
    | 'longTerm'
    | 'none'
    | 'unreadable',
    Localized
  >
> = {
  normal: { 'zh-CN': '正常', en: 'On track' },
  dueSoon: { 'zh-CN': '临期', en: 'Due soon' },
  overdue: { 'zh-CN': '逾期', en: 'Overdue' },
  overdueAlert: { 'zh-CN': '逾期预警', en: 'Overdue alert' },
  done: { 'zh-CN': '已完成（未登记完成时间）', en: 'Done (no completion date)' },
  doneOnTime: { 'zh-CN': '按期完成', en: 'Done on time' },
  doneLate: { 'zh-CN': '逾期完成', en: 'Done late' },
  longTerm: { 'zh-CN': '长期', en: 'Long-term' },
  none: { 'zh-CN': '无期限', en: 'No deadline' },
  unreadable: { 'zh-CN': '时间无法识别', en: 'Unreadable' },
};

export const confidenceLabels: Readonly<Record<'high' | 'medium' | 'low', Localized>> = {
  high: { 'zh-CN': '高', en: 'high' },
  medium: { 'zh-CN': '中', en: 'medium' },
  low: { 'zh-CN': '低', en: 'low' },
};
