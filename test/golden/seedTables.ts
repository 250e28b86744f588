/** The sample rows of the source documents, as printed there. */

/** S2 模板表格. */
export const checklistRows = [
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
];

/** S3 模板3. */
export const taskRows = [
  {
    task: '嘉宾邀请函发送',
    owner: '市场部*专员',
    deadline: '2024-03-15 18:00',
    finished: '2024-03-15 17:30',
    status: '已完成',
    deliverable: '发送记录截图',
    remark: '无',
  },
  {
    task: '场地布置方案确认',
    owner: '行政部*经理',
    deadline: '2024-03-16 12:00',
    finished: '2024-03-16 14:00',
    status: '延期2小时',
    deliverable: '场地布置平面图',
    remark: '因供应商物料延迟',
  },
  {
    task: 'PPT终稿审核',
    owner: '产品总监*',
    deadline: '2024-03-17 10:00',
    finished: '-',
    status: '进行中',
    deliverable: '-',
    remark: '预计当日17:00完成',
  },
];

/** S3 模板2. */
export const agendaRows = [
  { time: '09:00-09:30', item: '签到入场', owner: '行政部*专员', place: '大厅签到处', remark: '签到表、会议资料袋、胸牌' },
  { time: '09:30-10:00', item: '开幕致辞', owner: '总经理*', place: '主会场', remark: '麦克风、PPT' },
  { time: '10:00-11:30', item: '产品技术分享', owner: '产品总监*', place: '主会场', remark: '演示设备、产品样品' },
  { time: '11:30-12:00', item: '互动问答', owner: '主持人*', place: '主会场', remark: '话筒、问题收集表' },
  { time: '12:00-13:30', item: '午餐', owner: '行政部*专员', place: '餐厅', remark: '餐券、素食/过敏餐标注' },
];

/** S4 模板一 to 四. */
export const requirementRow = {
  id: '202405-001',
  customer: '科技有限公司',
  contactPerson: '张*',
  contact: '',
  description: '需要定制数据看板',
  details: '详见附件《数据看板需求文档》',
  urgency: '中',
  expectedOn: '2024-06-30',
  submittedOn: '2024-05-10',
  receiver: '李*',
  status: '分析中',
};

export const analysisRow = {
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
};

export const breakdownRows = [
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
];

export const acceptanceRow = {
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
};
