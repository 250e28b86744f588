import type { TableSample } from '../../domain/newWorkbook/NewTablePlan';

/** **Source**: S4 模板一. */
export const customerRequirementsSample: TableSample = {
  records: [
    {
      id: '202405-001',
      customer: '科技有限公司',
      contactPerson: '张*',
      description: '需要定制数据看板',
      details: '详见附件《数据看板需求文档》',
      urgency: '中',
      expectedOn: '2024-06-30',
      submittedOn: '2024-05-10',
      receiver: '李*',
      status: '分析中',
    },
  ],
};

/** **Source**: S4 模板二. */
export const requirementAnalysisSample: TableSample = {
  records: [
    {
      id: '202405-001',
      name: '公司数据看板',
      analyst: '王*',
      analysedOn: '2024-05-11',
      background: '提升销售数据可视化效率',
      functions: '实时销售额、订单量趋势图',
      priority: '中',
      resources: '开发工程师2人、测试1人',
      risks: '数据接口对接延迟',
      cycle: '15个工作日',
    },
  ],
};

/** **Source**: S4 模板三. */
export const taskBreakdownSample: TableSample = {
  records: [
    {
      requirementId: '202405-001',
      task: '需求评审',
      owner: '赵*',
      start: '2024-05-12',
      deadline: '2024-05-13',
      finished: '2024-05-13',
      status: '完成',
      deliverable: '评审会议纪要',
    },
    {
      requirementId: '202405-001',
      task: '界面设计',
      owner: '钱*',
      start: '2024-05-14',
      deadline: '2024-05-20',
      finished: '2024-05-20',
      status: '完成',
      deliverable: '设计稿(含交互逻辑)',
      remark: '客户已确认',
    },
    {
      requirementId: '202405-001',
      task: '后端开发',
      owner: '孙*',
      start: '2024-05-21',
      deadline: '2024-06-03',
      finished: '2024-06-03',
      status: '完成',
      deliverable: '功能模块代码',
    },
  ],
};

/** **Source**: S4 模板四. */
export const acceptanceSample: TableSample = {
  records: [
    {
      id: '202405-001',
      name: '数据看板V1.0',
      deliveredOn: '2024-06-28',
      acceptedOn: '2024-06-30',
      contactPerson: '张*',
      content: '功能完整性、数据准确性',
      result: '通过',
      failureReason: '-',
      signature: '张*(盖章)',
      signedOn: '2024-06-30',
    },
  ],
};
