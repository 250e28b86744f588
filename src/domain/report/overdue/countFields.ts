import type { ReportField } from '../ReportDefinition';

/** The figures of a number of items. @param of `统计.`, `单位[].` */
export const countFields = (of: string): ReportField[] => [
  { path: `${of}总数`, meaning: { 'zh-CN': '事项总数，不含已取消的', en: 'items, cancelled ones left out' } },
  { path: `${of}已办结`, meaning: { 'zh-CN': '已办结的项数', en: 'done' } },
  { path: `${of}按期办结`, meaning: { 'zh-CN': '按期办结的项数', en: 'done on time' } },
  { path: `${of}逾期办结`, meaning: { 'zh-CN': '逾期办结的项数', en: 'done late' } },
  { path: `${of}逾期`, meaning: { 'zh-CN': '逾期未办结的项数', en: 'overdue' } },
  { path: `${of}预警`, meaning: { 'zh-CN': '其中达到预警的项数', en: 'of these, alerts' } },
  { path: `${of}临期`, meaning: { 'zh-CN': '临期的项数', en: 'due soon' } },
  { path: `${of}正常`, meaning: { 'zh-CN': '正常推进的项数', en: 'on track' } },
  { path: `${of}长期`, meaning: { 'zh-CN': '长期任务的项数', en: 'standing' } },
  { path: `${of}未定`, meaning: { 'zh-CN': '期限不明的项数', en: 'without a readable deadline' } },
  {
    path: `${of}应办结`,
    meaning: { 'zh-CN': '已到期或已办结的项数，按期办结率的分母', en: 'due or done: base of the rate' },
  },
  { path: `${of}按期办结率`, meaning: { 'zh-CN': '按期办结率', en: 'on-time rate' } },
];
