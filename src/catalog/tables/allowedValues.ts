import type { AllowedValue } from '../../domain/tables/TableDefinition';

const notStarted: AllowedValue = {
  value: '未开始',
  english: 'Not started',
  alsoWritten: [
    '未启动',
    '未开展',
    '未开工',
    '待开始',
    '待启动',
    '待办',
    '尚未开始',
    'Not Started',
    'To Do',
    'Todo',
    'Pending',
    'New',
    'Open',
  ],
};

const inProgress: AllowedValue = {
  value: '进行中',
  english: 'In progress',
  alsoWritten: [
    '正在进行',
    '执行中',
    '办理中',
    '推进中',
    '处理中',
    '实施中',
    '开展中',
    '正在办理',
    '正在推进',
    '已开始',
    '已启动',
    '进行',
    'In Progress',
    'Ongoing',
    'Started',
    'WIP',
    'Doing',
  ],
};

/** 完成 stands in one of the sources' own tables, so it is offered a fix only where the table says so. */
const done: AllowedValue = {
  value: '已完成',
  english: 'Done',
  alsoWritten: [
    '完成',
    '完毕',
    '已完毕',
    '已经完成',
    '全部完成',
    '已办结',
    '办结',
    '已销号',
    '已结束',
    '结束',
    '完结',
    '已完结',
    'Done',
    'Completed',
    'Complete',
    'Finished',
    'Closed',
  ],
};

const blocked: AllowedValue = {
  value: '阻塞',
  english: 'Blocked',
  alsoWritten: ['受阻', '卡住', '停滞', '挂起', '暂停', '暂缓', '搁置', 'Blocked', 'On Hold', 'Stuck'],
};

const delayed: AllowedValue = {
  value: '延期',
  english: 'Delayed',
  alsoWritten: ['延误', '已延期', '延迟', '逾期', '已逾期', '超期', '拖期', 'Delayed', 'Late', 'Overdue'],
  pattern:
    /^(?:延期|延误|延迟|逾期|超期)\s*(?:约)?[\d.一二两三四五六七八九十半]+\s*个?(?:小时|天|日|周|工作日|分钟|月)$/,
};

const cancelled: AllowedValue = {
  value: '已取消',
  english: 'Cancelled',
  alsoWritten: [
    '取消',
    '作废',
    '已作废',
    '终止',
    '已终止',
    '中止',
    '撤销',
    'Cancelled',
    'Canceled',
    'Dropped',
  ],
};

const archived: AllowedValue = { value: '已归档', english: 'Archived', alsoWritten: ['归档', 'Archived'] };

/** One status model for every kind of task. Source: S3 template 3, S4 step 4; 延期 is kept as the sources write it. */
export const taskStatuses: readonly AllowedValue[] = [
  notStarted,
  inProgress,
  done,
  delayed,
  blocked,
  cancelled,
  archived,
];

/** 完成 is the word of S4's own table, so it stands there. Source: S4 步骤4. */
export const breakdownStatuses: readonly AllowedValue[] = [
  notStarted,
  inProgress,
  { ...done, alsoWritten: (done.alsoWritten ?? []).filter((word) => word !== '完成'), pattern: /^完成$/ },
  delayed,
  blocked,
  cancelled,
  archived,
];

/** The words of a 督办台账 stand beside those of a task list. */
export const followUpStatuses: readonly AllowedValue[] = [
  { ...notStarted, pattern: /^(?:待|已)交办$/ },
  {
    ...inProgress,
    pattern: /^(?:已领办|继续列管|长期坚持|持续推进|(?:正在|持续)?(?:办理|推进|整改|落实)中?)$/,
    alsoWritten: (inProgress.alsoWritten ?? []).filter((word) => !/办理|推进/.test(word)),
  },
  {
    ...done,
    pattern: /^(?:已?办结|已?销号|已?结案|解除列管)$/,
    alsoWritten: (done.alsoWritten ?? []).filter((word) => !/办结|销号/.test(word)),
  },
  delayed,
  blocked,
  cancelled,
  archived,
];

/** Needs and targets live longer than tasks: confirmed, reached, missed. Source: S2 第五步–第六步. */
export const targetStatuses: readonly AllowedValue[] = [
  { value: '草拟', english: 'Draft', alsoWritten: ['草稿', '起草', '起草中', 'Draft'] },
  { value: '待确认', english: 'To be confirmed', alsoWritten: ['未确认', '确认中'] },
  { value: '已确认', english: 'Confirmed', alsoWritten: ['确认', 'Confirmed'] },
  {
    ...inProgress,
    value: '执行中',
    alsoWritten: ['正在执行', '推进中', '实施中', 'In Progress', 'Ongoing'],
    pattern: /^进行中$/,
  },
  {
    value: '已达成',
    english: 'Reached',
    alsoWritten: ['达成', '达标', '已达标', 'Reached', 'Achieved'],
    pattern: /^(?:已完成|基本达成)$/,
  },
  { value: '未达成', english: 'Missed', alsoWritten: ['没有达成', '未达标', 'Missed', 'Not Achieved'] },
  { value: '变更中', english: 'Changing', alsoWritten: ['变更', 'Changing'] },
  notStarted,
  delayed,
  blocked,
  cancelled,
  archived,
];

/** 是, with the other words that stand for it in one column. */
export const yes = (pattern = /^[√✓✔☑]$/): AllowedValue => ({
  value: '是',
  english: 'Yes',
  alsoWritten: ['Y', 'Yes', 'True', 'T', '对'],
  pattern: eitherOf(pattern, /^(?:[√✓✔✅☑]\ufe0f?|1)$/),
});

/** 否, with the other words that stand for it in one column. */
export const no = (pattern = /^[×✗✘☐]$/): AllowedValue => ({
  value: '否',
  english: 'No',
  alsoWritten: ['N', 'No', 'False', 'F'],
  pattern: eitherOf(pattern, /^(?:[×✗✘❌☐]\ufe0f?|0)$/),
});

const eitherOf = (one: RegExp, other: RegExp): RegExp => new RegExp(`${one.source}|${other.source}`);

export const yesNo: readonly AllowedValue[] = [yes(), no()];

/** Source: S3 步骤二, S4 步骤1. */
export const highMediumLow: readonly AllowedValue[] = [
  {
    value: '高',
    english: 'High',
    alsoWritten: ['高级', '高优先级', '紧急', '特急', '非常紧急', 'High', 'H', 'Urgent'],
  },
  { value: '中', english: 'Medium', alsoWritten: ['中级', '中等', '一般', '普通', 'Medium', 'M', 'Normal'] },
  { value: '低', english: 'Low', alsoWritten: ['低级', '不紧急', 'Low', 'L'] },
];

/** Source: S2 第二步 (四象限); 高/中/低 stand for P1/P2–P3/P4 and are left alone. */
export const priorities: readonly AllowedValue[] = [
  { value: 'P1', english: 'P1', alsoWritten: ['p1', 'P1级', '一级', 'P0'], pattern: /^高$/ },
  { value: 'P2', english: 'P2', alsoWritten: ['p2', 'P2级', '二级'], pattern: /^中$/ },
  { value: 'P3', english: 'P3', alsoWritten: ['p3', 'P3级', '三级'] },
  { value: 'P4', english: 'P4', alsoWritten: ['p4', 'P4级', '四级'], pattern: /^低$/ },
];

/** Source: S2 第三步. */
export const targetTypes: readonly AllowedValue[] = [
  {
    value: '结果型',
    english: 'Result',
    alsoWritten: ['结果', '结果类', '结果型目标', '结果性', 'Result', 'Outcome'],
  },
  { value: '过程型', english: 'Process', alsoWritten: ['过程', '过程类', '过程型目标', '过程性', 'Process'] },
];

export const reviewCycles: readonly AllowedValue[] = [
  { value: '每周', english: 'Weekly', alsoWritten: ['周', '按周', '一周', '1周', 'Weekly'] },
  { value: '每月', english: 'Monthly', alsoWritten: ['月', '月度', '按月', '一个月', '1个月', 'Monthly'] },
  {
    value: '每季度',
    english: 'Quarterly',
    alsoWritten: ['季度', '按季', '按季度', '每季', '一季度一次', '3个月', '三个月', 'Quarterly'],
  },
  {
    value: '每半年',
    english: 'Half-yearly',
    alsoWritten: ['半年', '半年度', '按半年', '6个月', 'Half-yearly'],
  },
  {
    value: '每年',
    english: 'Yearly',
    alsoWritten: ['年', '年度', '按年', '一年', '12个月', 'Yearly', 'Annually'],
  },
];
