import type { TableSample } from '../../domain/newWorkbook/NewTablePlan';

/** Ours: how a district office keeps such a ledger. */
export const followUpSample: TableSample = {
  meta: '填报单位：区政府督查室　　填报日期：2024-07-12',
  records: [
    {
      sequence: 1,
      subject: '政务服务大厅「一窗通办」改造',
      requirement: '完成12个综合窗口改造，平均办理时长≤30分钟',
      lead: '政务服务中心',
      supporters: '信息中心、财政局',
      owner: '王*',
      deadline: '2024-07-31',
      closed: '否',
      progress: '已完成8个窗口，其余4个正在装修',
    },
    {
      sequence: 2,
      subject: '老旧小区加装电梯',
      requirement: '完成20部电梯加装并通过验收',
      lead: '住房和城乡建设局',
      supporters: '各街道、供电公司',
      owner: '李*',
      deadline: '2024-06-30',
      closed: '否',
      progress: '已验收17部，3部待供电接入',
    },
    {
      sequence: 3,
      subject: '防汛物资补充',
      requirement: '补充编织袋5000条、抽水泵12台',
      lead: '应急管理局',
      supporters: '财政局',
      owner: '张*',
      deadline: '2024-05-31',
      closed: '是',
      progress: '全部入库并完成抽检',
      finished: '2024-05-29',
    },
    {
      sequence: 4,
      subject: '农村公路养护',
      requirement: '完成45公里养护，优良路率≥90%',
      lead: '交通运输局',
      supporters: '各乡镇',
      owner: '赵*',
      deadline: '2024年Q3末',
      closed: '否',
      progress: '已完成21公里',
    },
    {
      sequence: 5,
      subject: '企业投诉件限时办结',
      requirement: '10个工作日内办结率≥95%',
      lead: '营商环境办公室',
      supporters: '各有关部门',
      owner: '陈*',
      deadline: '2024-07-12',
      closed: '否',
      progress: '上半年办结率96.3%',
    },
  ],
};

/** **Source**: the State Council's notice on the holidays of 2024. */
export const holidaysSample: TableSample = {
  records: [
    { date: '2024-09-14', type: '班', name: '中秋节调休' },
    { date: '2024-09-15', type: '休', name: '中秋节' },
    { date: '2024-09-16', type: '休', name: '中秋节' },
    { date: '2024-09-17', type: '休', name: '中秋节' },
    { date: '2024-09-29', type: '班', name: '国庆节调休' },
    { date: '2024-10-01', type: '休', name: '国庆节' },
    { date: '2024-10-02', type: '休', name: '国庆节' },
    { date: '2024-10-03', type: '休', name: '国庆节' },
    { date: '2024-10-04', type: '休', name: '国庆节' },
    { date: '2024-10-05', type: '休', name: '国庆节' },
    { date: '2024-10-06', type: '休', name: '国庆节' },
    { date: '2024-10-07', type: '休', name: '国庆节' },
    { date: '2024-10-12', type: '班', name: '国庆节调休' },
  ],
};
