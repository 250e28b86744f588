import type { TableSample } from '../../domain/newWorkbook/NewTablePlan';

/** The five rows as the source prints them. **Source**: S2 模板表格. */
export const checklistSample: TableSample = {
  meta: '版本号：V1.0　　更新日期：2024-07-01　　编制单位：商务洽谈项目组',
  records: [
    {
      sequence: 1,
      category: '业务需求',
      need: '华东区域新客户数量提升',
      target: '季度新增客户100家',
      kpi: '新签合同数≥100家,客户留存率≥85%',
      owner: '*总监(甲方)',
      deadline: '2024年Q3末',
      remark: '重点覆盖上海、杭州、南京',
    },
    {
      sequence: 2,
      category: '资源需求',
      need: '项目启动资金支持',
      target: '落实500万启动资金',
      kpi: '资金到账时间:2024年7月15日前',
      owner: '*经理(乙方)',
      deadline: '2024年7月10日',
      remark: '分两笔到账,首付300万',
    },
    {
      sequence: 3,
      category: '流程需求',
      need: '缩短合同审批流程',
      target: '合同审批时效≤3个工作日',
      kpi: '平均审批时长≤72小时',
      owner: '*主管(法务部)',
      deadline: '2024年8月1日',
      remark: '优化线上审批系统',
    },
    {
      sequence: 4,
      category: '风险需求',
      need: '保证项目数据安全',
      target: '数据安全合规率100%',
      kpi: '通过ISO27001认证,零数据泄露事件',
      owner: '*工程师(技术部)',
      deadline: '2024年Q4',
      remark: '第三方机构检测,12月31日前完成',
    },
    {
      sequence: 5,
      category: '服务需求',
      need: '客户售后响应速度提升',
      target: '客服平均响应时间≤30分钟',
      kpi: '响应达标率≥90%,客户满意度≥4.5分(5分制)',
      owner: '*主管(客服部)',
      deadline: '长期执行',
      remark: '建立7×24小时值班机制',
    },
  ],
};

/** Ours, in the source's manner: the source names the table but gives no rows. **Source**: S2 第六步. */
export const changeLogSample: TableSample = {
  records: [
    {
      id: 'BG-2024-01',
      requirementId: '2',
      changedOn: '2024-07-05',
      reason: '首付款审批流程调整',
      before: '2024年7月5日前一次到账500万',
      after: '分两笔到账,首付300万',
      impact: '时间节点顺延至2024年7月10日',
      applicant: '*经理(乙方)',
      approver: '*总监(甲方)',
      result: '已批准',
      confirmation: '变更确认函.pdf',
      version: 'V1.0',
    },
  ],
};
