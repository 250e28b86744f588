import type { SampleRecord, TableSample } from '../../domain/newWorkbook/NewTablePlan';

const MEETING = '会议名称：2024年产品全国经销商峰会';

/** **Source**: S3 模板1, with the figures of 模板4. */
export const meetingPlanSample: TableSample = {
  records: [
    {
      name: '2024年产品全国经销商峰会',
      type: '发布会',
      goal: '新增50家意向经销商,签订2000万元订单',
      time: '2024-03-20 09:00-18:00',
      place: '国际会议中心',
      attendees: '内部:65人;外部:120人(含核心嘉宾:20)',
      budget: '680000元(明细:场地260000元、物料80000元、餐饮190000元、差旅150000元)',
      topics: '1. 产品技术分享\n2. 渠道政策与新品解读\n3. 经销商签约',
      attachments: '会议背景资料、客户需求函',
      initiator: '*总监(市场部)',
      approval: '直属上级:*副总经理 同意 日期:2024-02-26',
    },
  ],
};

const morning: readonly SampleRecord[] = [
  {
    time: '09:00-09:30',
    item: '签到入场',
    owner: '行政部*专员',
    place: '大厅签到处',
    remark: '签到表、会议资料袋、胸牌',
  },
  { time: '09:30-10:00', item: '开幕致辞', owner: '总经理*', place: '主会场', remark: '麦克风、PPT' },
  {
    time: '10:00-11:30',
    item: '产品技术分享',
    owner: '产品总监*',
    place: '主会场',
    remark: '演示设备、产品样品',
  },
  { time: '11:30-12:00', item: '互动问答', owner: '主持人*', place: '主会场', remark: '话筒、问题收集表' },
  {
    time: '12:00-13:30',
    item: '午餐',
    owner: '行政部*专员',
    place: '餐厅',
    remark: '餐券、素食/过敏餐标注',
  },
];

/** The five items as the source prints them. **Source**: S3 模板2. */
export const agendaSample: TableSample = { meta: MEETING, records: morning };

/** As held: to the minute, but for the projector that held up one item of the afternoon by 15 minutes. */
const heldOnTime = (record: SampleRecord): SampleRecord => {
  const [actualStart = '', actualEnd = ''] = String(record['time']).split('-');
  return { ...record, actualStart, actualEnd, done: '是' };
};

/** The whole day (9 hours) with what really happened; the afternoon is ours. **Source**: S3 模板2, 模板4. */
export const heldAgendaSample: TableSample = {
  meta: MEETING,
  records: [
    ...morning.map(heldOnTime),
    {
      time: '13:30-15:00',
      item: '渠道政策与新品解读',
      owner: '销售总监*',
      place: '主会场',
      remark: '投影仪、政策手册',
      actualStart: '13:30',
      actualEnd: '15:15',
      done: '是',
    },
    {
      time: '15:00-16:30',
      item: '分区域意向洽谈',
      owner: '市场部*经理',
      place: '洽谈区',
      remark: '意向登记表、产品样品',
      actualStart: '15:15',
      actualEnd: '16:30',
      done: '是',
    },
    heldOnTime({
      time: '16:30-17:30',
      item: '经销商签约',
      owner: '总经理*',
      place: '主会场',
      remark: '合同文本、签字笔',
    }),
    heldOnTime({ time: '17:30-18:00', item: '总结致谢', owner: '主持人*', place: '主会场', remark: '话筒' }),
  ],
};

/** **Source**: S3 模板3. */
export const taskTrackingSample: TableSample = {
  meta: MEETING,
  records: [
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
  ],
};

/** **Source**: S3 模板4 异常情况汇总, 改进建议; the minutes of the second are ours. */
export const incidentsSample: TableSample = {
  meta: MEETING,
  records: [
    {
      sequence: 1,
      type: '设备故障',
      description: '投影仪故障(14:30-14:45)',
      scope: '主会场,15分钟议程延迟',
      urgency: '高',
      reportedAt: '2024-03-20 14:30',
      respondedAt: '2024-03-20 14:45',
      resolvedAt: '2024-03-20 14:45',
      handler: 'IT部*工程师',
      status: '已处理',
      delay: 15,
      cause: '接口松动',
      result: '重新固定接口,投影恢复',
      improvement: '会前增加设备全流程测试(含备用设备)',
      evidence: '现场照片-01.jpg',
    },
    {
      sequence: 2,
      type: '餐饮保障',
      description: '30名嘉宾午餐素食餐不足',
      scope: '30名嘉宾',
      urgency: '中',
      reportedAt: '2024-03-20 12:10',
      respondedAt: '2024-03-20 12:15',
      resolvedAt: '2024-03-20 12:40',
      handler: '行政部*专员',
      status: '已处理',
      delay: 0,
      cause: '特殊餐饮需求统计不全',
      result: '临时协调餐厅制作,满意度4.2分(满分5分)',
      improvement: '提前3天确认特殊餐饮需求并预留10%余量',
      evidence: '沟通记录-02.jpg',
    },
  ],
};

/** **Source**: S3 模板4 效果评估; the order amounts, blank in the source, are ours at the stated 105 %. */
export const targetsSample: TableSample = {
  meta: MEETING,
  records: [
    {
      sequence: 1,
      target: '新增意向经销商',
      kpi: '新增意向经销商≥50家',
      targetValue: 50,
      actualValue: 48,
      unit: '家',
      owner: '*总监(市场部)',
      deadline: '2024-03-31',
      deviationReason: '2家经销商的资质材料待补',
      status: '执行中',
    },
    {
      sequence: 2,
      target: '签订订单金额',
      kpi: '签订订单金额≥2000万元',
      targetValue: 2000,
      actualValue: 2100,
      unit: '万元',
      owner: '*总监(销售部)',
      deadline: '2024-03-20',
      status: '已达成',
      finished: '2024-03-20',
    },
  ],
};
