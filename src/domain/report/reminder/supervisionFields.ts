import type { ReportField } from '../ReportDefinition';

export const supervisionFields: readonly ReportField[] = [
  { path: '标题', meaning: { 'zh-CN': '“督办单”', en: 'title of the papers' } },
  { path: '检查时间', meaning: { 'zh-CN': '统计截至的时刻', en: 'moment of the check' } },
  { path: '成文日期', meaning: { 'zh-CN': '统计截至的日期', en: 'day of the check' } },
  { path: '来源.文件', meaning: { 'zh-CN': '工作簿文件名', en: 'workbook file' } },
  { path: '来源.工作表', meaning: { 'zh-CN': '事项所在的各工作表', en: 'sheets of the items' } },
  {
    path: '反馈时限',
    meaning: {
      'zh-CN': '报责任人和办理计划的日期：统计之日后3个工作日',
      en: 'answer wanted by: three working days on',
    },
  },
  { path: '督办单', meaning: { 'zh-CN': '每个未办结事项一份', en: 'one paper an open item' } },
  {
    path: '督办单[].编号',
    meaning: { 'zh-CN': '台账中的编号；没有的用日期加顺序号', en: 'own number, else day and place' },
  },
  { path: '督办单[].督办事项', meaning: { 'zh-CN': '督办事项', en: 'item' } },
  { path: '督办单[].督办依据', meaning: { 'zh-CN': '任务来源', en: 'source' } },
  {
    path: '督办单[].责任单位',
    meaning: { 'zh-CN': '责任单位；没有单位的为责任人', en: 'unit, else person' },
  },
  { path: '督办单[].责任人', meaning: { 'zh-CN': '责任单位里的责任人', en: 'person in the unit' } },
  { path: '督办单[].协办单位', meaning: { 'zh-CN': '配合单位', en: 'supporters' } },
  { path: '督办单[].责任领导', meaning: { 'zh-CN': '责任领导、分管领导', en: 'leader in charge' } },
  {
    path: '督办单[].督办要求',
    meaning: { 'zh-CN': '目标、量化指标、交付物、措施', en: 'target, KPI, deliverable, measures' },
  },
  { path: '督办单[].交办时间', meaning: { 'zh-CN': '交办、开始或登记的日期', en: 'assigned on' } },
  { path: '督办单[].办理时限', meaning: { 'zh-CN': '完成时限', en: 'deadline' } },
  {
    path: '督办单[].时效',
    meaning: { 'zh-CN': '正常、临期、逾期多久、长期……', en: 'state of the deadline' },
  },
  { path: '督办单[].进展', meaning: { 'zh-CN': '目前进展', en: 'progress' } },
];
