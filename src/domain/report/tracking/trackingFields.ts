import type { ReportField } from '../ReportDefinition';

export const trackingFields: readonly ReportField[] = [
  { path: '标题', meaning: { 'zh-CN': '“目标达成跟踪表”', en: 'title of the table' } },
  { path: '检查时间', meaning: { 'zh-CN': '统计截至的时刻', en: 'moment of the check' } },
  { path: '成文日期', meaning: { 'zh-CN': '统计截至的日期', en: 'day of the check' } },
  { path: '来源.文件', meaning: { 'zh-CN': '工作簿文件名', en: 'workbook file' } },
  { path: '来源.工作表', meaning: { 'zh-CN': '目标所在的各工作表', en: 'sheets of the targets' } },
  { path: '目标', meaning: { 'zh-CN': '各目标，按工作簿中的先后', en: 'targets' } },
  { path: '目标[].序号', meaning: { 'zh-CN': '序号', en: 'number' } },
  { path: '目标[].目标项', meaning: { 'zh-CN': '目标项；没有的用量化指标', en: 'target, else its KPI' } },
  {
    path: '目标[].目标值',
    meaning: { 'zh-CN': '目标值；没有的用量化指标', en: 'target value, else its KPI' },
  },
  { path: '目标[].实际值', meaning: { 'zh-CN': '实际值', en: 'actual value' } },
  {
    path: '目标[].完成率',
    meaning: {
      'zh-CN': '实际值 ÷ 目标值；越小越好的目标为“—”',
      en: 'actual ÷ target; — for a limit to stay below',
    },
  },
  { path: '目标[].偏差', meaning: { 'zh-CN': '实际值 − 目标值', en: 'actual minus target' } },
  { path: '目标[].评价', meaning: { 'zh-CN': '达成、基本达成、未达成、未评定', en: 'verdict' } },
  { path: '目标[].责任方', meaning: { 'zh-CN': '责任方', en: 'owner' } },
  { path: '目标[].时间节点', meaning: { 'zh-CN': '时间节点，按原文', en: 'deadline as written' } },
  {
    path: '目标[].偏差原因',
    meaning: { 'zh-CN': '偏差原因；已达成而未填的为“—”', en: 'reason for the deviation' },
  },
  {
    path: '目标[].后续措施',
    meaning: { 'zh-CN': '经验沉淀、后续措施；已达成而未填的为“—”', en: 'lessons and next steps' },
  },
  { path: '统计.总数', meaning: { 'zh-CN': '目标总数', en: 'targets' } },
  { path: '统计.达成', meaning: { 'zh-CN': '达成的项数', en: 'reached' } },
  { path: '统计.基本达成', meaning: { 'zh-CN': '基本达成的项数', en: 'nearly reached' } },
  { path: '统计.未达成', meaning: { 'zh-CN': '未达成的项数', en: 'missed' } },
  {
    path: '统计.未评定',
    meaning: { 'zh-CN': '缺目标值或实际值的项数', en: 'without target or actual value' },
  },
  {
    path: '构成',
    meaning: { 'zh-CN': '各种评价的项数，没有的不写', en: 'numbers by verdict, none left out' },
  },
  {
    path: '缺原因数',
    meaning: { 'zh-CN': '没有达成又没有写偏差原因的项数', en: 'missed without a reason' },
  },
];
