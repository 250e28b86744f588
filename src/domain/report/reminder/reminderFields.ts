import type { ReportField } from '../ReportDefinition';

export const reminderFields: readonly ReportField[] = [
  { path: '标题', meaning: { 'zh-CN': '“催办单”', en: 'title of the papers' } },
  { path: '检查时间', meaning: { 'zh-CN': '统计截至的时刻', en: 'moment of the check' } },
  { path: '成文日期', meaning: { 'zh-CN': '统计截至的日期', en: 'day of the check' } },
  { path: '来源.文件', meaning: { 'zh-CN': '工作簿文件名', en: 'workbook file' } },
  { path: '来源.工作表', meaning: { 'zh-CN': '事项所在的各工作表', en: 'sheets of the items' } },
  {
    path: '临期范围',
    meaning: { 'zh-CN': '到期前多久算临期，如“1天”', en: 'due soon from this long before' },
  },
  {
    path: '反馈时限',
    meaning: { 'zh-CN': '要求回复的日期：统计之日后2个工作日', en: 'answer wanted by: two working days on' },
  },
  {
    path: '催办单',
    meaning: { 'zh-CN': '每个责任方一份，最差的在前', en: 'one paper an owner, worst first' },
  },
  { path: '催办单[].编号', meaning: { 'zh-CN': '日期加顺序号', en: 'day and place' } },
  {
    path: '催办单[].责任方',
    meaning: { 'zh-CN': '发给谁；没有责任方的空白', en: 'addressee; blank when nobody is named' },
  },
  { path: '催办单[].逾期数', meaning: { 'zh-CN': '逾期的项数', en: 'overdue' } },
  { path: '催办单[].临期数', meaning: { 'zh-CN': '临期的项数', en: 'due soon' } },
  {
    path: '催办单[].抄送',
    meaning: { 'zh-CN': '逾期达到预警的，抄送会议发起人或责任领导', en: 'whom alerts are copied to' },
  },
  { path: '催办单[].事项', meaning: { 'zh-CN': '催办的事项', en: 'items' } },
  { path: '催办单[].事项[].序号', meaning: { 'zh-CN': '序号', en: 'number' } },
  { path: '催办单[].事项[].事项', meaning: { 'zh-CN': '事项', en: 'item' } },
  { path: '催办单[].事项[].责任人', meaning: { 'zh-CN': '单位里的责任人', en: 'person in the unit' } },
  { path: '催办单[].事项[].完成时限', meaning: { 'zh-CN': '完成时限', en: 'deadline' } },
  { path: '催办单[].事项[].时效', meaning: { 'zh-CN': '逾期多久，或临期', en: 'how late, or due soon' } },
  { path: '催办单[].事项[].进展', meaning: { 'zh-CN': '进展情况', en: 'progress' } },
];
