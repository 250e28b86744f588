import type { ReportField } from '../ReportDefinition';
import { countFields } from './countFields';

/** The fields of one row of a list of late or nearly late items. */
const itemFields = (list: string): ReportField[] => [
  { path: `${list}[].序号`, meaning: { 'zh-CN': '序号', en: 'number' } },
  { path: `${list}[].事项`, meaning: { 'zh-CN': '事项', en: 'item' } },
  {
    path: `${list}[].责任单位`,
    meaning: { 'zh-CN': '责任单位；没有单位的为责任人', en: 'unit, else person' },
  },
  { path: `${list}[].责任人`, meaning: { 'zh-CN': '责任单位里的责任人', en: 'person in the unit' } },
  { path: `${list}[].完成时限`, meaning: { 'zh-CN': '完成时限', en: 'deadline' } },
  {
    path: `${list}[].逾期时长`,
    meaning: { 'zh-CN': '逾期多久；未逾期的空白', en: 'how late; blank when not' },
  },
  { path: `${list}[].进展`, meaning: { 'zh-CN': '进展情况，没有的写“未登记”', en: 'progress' } },
  { path: `${list}[].原因`, meaning: { 'zh-CN': '未办结原因，没有的写“未说明”', en: 'reason' } },
];

export const overdueFields: readonly ReportField[] = [
  {
    path: '标题',
    meaning: { 'zh-CN': '通报标题；没有逾期事项时为“办理情况”', en: 'title of the notice' },
  },
  { path: '检查时间', meaning: { 'zh-CN': '统计截至的时刻', en: 'moment of the check' } },
  { path: '成文日期', meaning: { 'zh-CN': '统计截至的日期', en: 'day of the check' } },
  { path: '来源.文件', meaning: { 'zh-CN': '工作簿文件名', en: 'workbook file' } },
  { path: '来源.工作表', meaning: { 'zh-CN': '事项所在的各工作表', en: 'sheets of the items' } },
  {
    path: '临期范围',
    meaning: { 'zh-CN': '到期前多久算临期，如“1天”', en: 'due soon from this long before' },
  },
  {
    path: '预警范围',
    meaning: { 'zh-CN': '逾期超过多久预警，如“24小时”', en: 'alert when later than this' },
  },
  ...countFields('统计.'),
  {
    path: '构成',
    meaning: { 'zh-CN': '各种状态的项数，没有的不写', en: 'numbers by state, none left out' },
  },
  { path: '单位', meaning: { 'zh-CN': '各责任单位，最差的在前', en: 'units, worst first' } },
  { path: '单位[].责任单位', meaning: { 'zh-CN': '责任单位', en: 'unit' } },
  {
    path: '单位[].名次',
    meaning: { 'zh-CN': '按期办结率的名次；应办结不足3项的为“—”', en: 'rank by on-time rate' },
  },
  ...countFields('单位[].'),
  { path: '有排名', meaning: { 'zh-CN': '各单位的数据是否足以排名', en: 'whether there is a ranking' } },
  {
    path: '逾期单位',
    meaning: { 'zh-CN': '有逾期事项的单位及项数', en: 'units with overdue items' },
  },
  { path: '逾期单位数', meaning: { 'zh-CN': '有逾期事项的单位数', en: 'number of such units' } },
  { path: '逾期事项', meaning: { 'zh-CN': '逾期未办结事项，最久的在前', en: 'overdue items' } },
  ...itemFields('逾期事项'),
  { path: '临期事项', meaning: { 'zh-CN': '临期事项，最近的在前', en: 'items due soon' } },
  ...itemFields('临期事项'),
  {
    path: '无责任单位数',
    meaning: { 'zh-CN': '未办结而没有责任单位的项数', en: 'open items nobody answers for' },
  },
];
