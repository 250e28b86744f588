import { fieldsOf } from '../fieldsOf';
import type { ReportField } from '../ReportDefinition';
import { listFields, reportField } from '../reportField';

const ruled = (
  list: string,
  zh: string,
  en: string,
  first: readonly [string, string, string],
): ReportField[] =>
  listFields(list, [zh, en], {
    [first[0]]: [first[1], first[2]],
    项目: ['项目', 'item'],
    要求: ['要求', 'requirement'],
  });

/**
 * The paper's own fields: no workbook holds them, they come as JSON. **Source**: S0 一–四 and its answers on what such a
 * paper contains and how it is written.
 */
export const foreignAffairsFields: readonly ReportField[] = [
  ...fieldsOf({
    标题: ['《外事管理需求书》的标题', 'title'],
    单位: ['编制单位', 'who issues it'],
    文件编号: ['文件编号', 'number of the paper'],
    密级: ['密级，没有则不印', 'secrecy; left out when there is none'],
    版本: ['版本', 'version'],
    日期: ['编制日期', 'date'],
    编制: ['编制人', 'who drew it up'],
    审核: ['审核人', 'who examined it'],
    批准: ['批准人', 'who approved it'],
    '概述.目的': ['编制目的', 'purpose'],
    '概述.依据': ['编制依据，没有则不印', 'what it is based on; left out when there is none'],
    '概述.范围': ['适用范围：国家或地区、活动类型、相关部门', 'scope'],
    '现状.说明': ['现状分析：种类、频率、规模', 'present state'],
    '现状.优点': ['现有做法的优点', 'what works'],
    '现状.不足': ['现有做法的不足', 'what does not'],
    '流程.说明': ['流程设计的说明', 'about the procedure'],
  }),
  ...listFields('版本记录', ['版本记录', 'versions'], {
    版本号: ['版本号', 'version'],
    日期: ['日期', 'date'],
    修订人: ['修订人', 'by'],
    修订内容: ['修订内容', 'changes'],
  }),
  ...listFields('现状.活动', ['现有外事活动', 'present activities'], {
    种类: ['活动种类', 'kind'],
    频率: ['频率', 'how often'],
    规模: ['规模', 'size'],
    做法: ['现行做法', 'how it is done'],
  }),
  ...listFields('问题', ['存在的问题', 'problems'], {
    问题: ['问题', 'problem'],
    表现: ['具体表现', 'in particular'],
    影响: ['影响', 'consequence'],
  }),
  ...listFields('需求', ['各项需求', 'requirements'], {
    编号: ['需求编号', 'number'],
    需求: ['需求', 'requirement'],
    针对问题: ['要解决的问题', 'problem it solves'],
    优先级: ['优先级', 'priority'],
    提出部门: ['提出部门', 'who asks for it'],
  }),
  ...listFields('目标', ['各项目标（SMART）', 'targets'], {
    编号: ['目标编号', 'number'],
    目标: ['目标', 'target'],
    量化指标: ['量化指标', 'KPI'],
    对应需求: ['对应的需求编号', 'requirements it serves'],
    责任部门: ['责任部门', 'owner'],
    完成时限: ['完成时限', 'deadline'],
  }),
  ...ruled('活动类型', '外事活动的类型和范围', 'kinds of activities', [
    '类型',
    '外事访问、会议、合作、培训',
    'kind',
  ]),
  ...ruled('流程规范', '申请、审批、执行、监督和评估', 'procedure', ['环节', '环节', 'step']),
  ...ruled('信息沟通', '信息共享、沟通机制、保密和安全', 'information', ['方面', '方面', 'aspect']),
  ...ruled('支持保障', '经费、人员、技术、后勤', 'support', ['方面', '方面', 'aspect']),
  ...listFields('流程.节点', ['流程节点', 'steps'], {
    节点: ['节点名称', 'step'],
    职责: ['节点职责', 'task'],
    负责人: ['节点负责人', 'owner'],
    时限: ['节点时限', 'time allowed'],
  }),
  ...ruled('流程.标准', '流程标准的制定、实施、改进', 'standards', ['方面', '方面', 'aspect']),
  ...ruled('流程.监督', '流程监督的机制、实施、评估', 'supervision', ['方面', '方面', 'aspect']),
  ...listFields('管理工具', ['需求管理工具，没有则不印', 'tools; left out when there are none'], {
    工具: ['工具', 'tool'],
    用途: ['用途', 'use'],
    使用部门: ['使用部门', 'used by'],
  }),
  ...listFields('约束条件', ['约束条件：时间、预算、安全', 'limits'], {
    类别: ['类别', 'kind'],
    内容: ['内容', 'limit'],
  }),
  {
    ...reportField(
      '期望结果',
      '期望结果，用 {{#each 期望结果}}{{this}}{{/each}} 逐项列出',
      'expected results',
    ),
    list: true,
  },
  ...listFields('编审过程', ['起草、审查修改、讨论确认、定稿、发布', 'how it came about'], {
    阶段: ['阶段', 'stage'],
    日期: ['日期', 'date'],
    参加部门和人员: ['参加部门和人员', 'who took part'],
    结果: ['结果', 'outcome'],
  }),
];
