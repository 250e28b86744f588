import type { ReportField } from '../ReportDefinition';
import { listFields, reportField as field } from '../reportField';

const decision = (part: string, zh: string, en: string): ReportField[] => [
  field(`计划[].${part}.意见`, `${zh}意见`, `${en}: opinion`),
  field(`计划[].${part}.签字`, `${zh}人`, `${en}: by whom`),
  field(`计划[].${part}.日期`, `${zh}日期`, `${en}: day`),
];

export const meetingPlanFields: readonly ReportField[] = [
  field('标题', '表名', 'title'),
  ...listFields('计划', ['各次会议的计划，一次一张', 'plans, a form each'], {
    会议名称: ['会议名称', 'meeting'],
    会议类型: ['战略会、项目会、客户会、发布会或其他', 'type'],
    其他类型: ['类型为其他时的名称', 'which other type'],
    会议目标: ['会议目标', 'goal'],
    预期成果: ['预期成果', 'expected outcome'],
    建议时间: ['建议时间', 'proposed time'],
    会议地点: ['会议地点', 'place'],
    主持人: ['主持人', 'host'],
    核心决策人: ['核心决策人', 'decision makers'],
    预计参会人数: ['预计参会人数，分内部、外部', 'expected attendance'],
    预算总额: ['预算总额，带单位', 'budget'],
    会议背景: ['会议背景说明', 'background'],
    附件: ['附件', 'attachments'],
    发起人: ['发起人及部门、职务', 'initiator'],
    联系方式: ['联系方式', 'contact'],
  }),
  {
    ...field('计划[].关键议题', '关键议题，用 {{#each 关键议题}}{{this}}{{/each}} 列出', 'key topics'),
    list: true,
  },
  ...decision('行政初审', '行政部初审', 'examination by administration'),
  ...decision('技术初审', 'IT部初审', 'examination by IT'),
  ...decision('审批', '直属上级审批', 'approval'),
];
