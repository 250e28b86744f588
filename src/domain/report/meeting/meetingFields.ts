import type { Localized } from '../../../base/Language';
import type { ReportField } from '../ReportDefinition';

const field = (path: string, zh: string, en: string): ReportField => ({ path, meaning: { 'zh-CN': zh, en } });

/** The part's own three, and its figures. */
function partFields(part: string, { 'zh-CN': zh, en }: Localized): ReportField[] {
  return [
    field(`${part}.有`, `工作簿是否提供了${zh}表`, `whether the workbook has the table of ${en}`),
    field(`${part}.概述`, `${zh}一句话概述`, `${en} in one sentence`),
    ...metricFields(`${part}.指标`, `${zh}各项指标`, `figures of ${en}`),
  ];
}

function metricFields(list: string, zh: string, en: string): ReportField[] {
  return [
    field(list, `${zh}，用 {{#each ${list}}} 逐项列出`, en),
    field(`${list}[].指标`, '指标名称', 'figure'),
    field(`${list}[].结果`, '结果，带单位', 'result with its unit'),
    field(`${list}[].标准`, '标准', 'standard'),
    field(`${list}[].结论`, '达标、未达标等', 'met or not'),
    field(`${list}[].说明`, '如何算出；恰在标准上的另作说明', 'how it was counted'),
  ];
}

function listFields(list: string, names: Readonly<Record<string, string>>, english: string): ReportField[] {
  return [
    field(list, `用 {{#each ${list}}} 逐项列出`, `${english}, one by one`),
    ...Object.entries(names).map(([name, en]) => field(`${list}[].${name}`, name, en)),
  ];
}

export const meetingFields: readonly ReportField[] = [
  field('标题', '会议名称加“执行监控报告”', 'title'),
  field('检查时间', '出具报告的时刻', 'moment of the check'),
  field('文件', '工作簿文件名', 'workbook file'),
  field('会议.名称', '会议名称', 'meeting'),
  field('会议.类型', '会议类型', 'type'),
  field('会议.目标', '会议目标', 'goal'),
  field('会议.时间', '会议时间，按原文', 'time as written'),
  field('会议.地点', '会议地点', 'place'),
  field('会议.主持人', '主持人', 'host'),
  field('会议.发起人', '发起人', 'initiator'),
  field('会议.预计人数', '预计参会人数', 'expected attendance'),
  field('会议.签到', '签到率及人数', 'sign-in rate and numbers'),
  field('总评', '各项指标是否达到标准的一句话总评', 'overall sentence'),
  ...partFields('筹备', { 'zh-CN': '筹备节点', en: 'preparation' }),
  ...listFields(
    '筹备.任务',
    {
      序号: 'number',
      任务名称: 'task',
      责任人: 'owner',
      计划完成: 'planned',
      实际完成: 'finished',
      结果: 'on time, late …',
      备注: 'remarks',
    },
    'tasks',
  ),
  ...partFields('议程', { 'zh-CN': '议程执行', en: 'agenda' }),
  ...listFields(
    '议程.环节',
    {
      时间: 'planned time',
      环节: 'item',
      负责人: 'owner',
      地点: 'place',
      实际时间: 'actual time',
      偏差: 'deviation',
    },
    'agenda items',
  ),
  ...metricFields('计划指标', '筹备和议程的各项指标', 'figures of preparation and agenda'),
  ...partFields('异常', { 'zh-CN': '异常', en: 'incidents' }),
  ...listFields(
    '异常.事件',
    {
      序号: 'number',
      事件: 'incident',
      影响范围: 'scope',
      紧急程度: 'urgency',
      上报时间: 'reported at',
      响应用时: 'response time',
      处理人: 'handler',
      处理进度: 'progress',
      原因: 'cause',
      处理结果: 'result',
      改进措施: 'improvement',
    },
    'incidents',
  ),
  ...partFields('目标', { 'zh-CN': '目标达成', en: 'targets' }),
  ...listFields(
    '目标.目标项',
    {
      目标项: 'target',
      目标值: 'target value',
      实际值: 'actual value',
      完成率: 'achieved',
      评价: 'verdict',
      偏差原因: 'reason',
    },
    'targets',
  ),
  ...partFields('满意度', { 'zh-CN': '满意度', en: 'satisfaction' }),
  {
    ...field(
      '满意度.意见',
      '意见建议，最多十条，用 {{#each 满意度.意见}}{{this}}{{/each}} 列出',
      'comments, at most ten',
    ),
    list: true,
  },
  ...listFields('改进建议', { 内容: 'suggestion', 依据: 'what it follows from' }, 'suggestions'),
  field('无建议说明', '没有建议时的说明', 'said when there are none'),
  ...listFields('数据来源', { 数据: 'data', 工作表: 'sheet', 区域: 'cells', 记录数: 'records' }, 'sources'),
];
