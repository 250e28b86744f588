import type { FindingsView, FindingView } from '../../../src/taskpane/core/views/FindingsView';
import type { FollowUpItemView, FollowUpView } from '../../../src/taskpane/core/views/FollowUpView';
import type { MappingView } from '../../../src/taskpane/core/views/MappingView';
import type { LampCounts, OverviewView } from '../../../src/taskpane/core/views/OverviewView';
import type { TemplateFieldsView, TemplateView } from '../../../src/taskpane/core/views/ReportsView';
import type { SettingsView } from '../../../src/taskpane/core/views/SettingsView';

/** A checked register as the core would show it: made up, to draw screens with. */
export const noLamps: LampCounts = {
  total: 0,
  overdue: 0,
  overdueAlert: 0,
  dueSoon: 0,
  normal: 0,
  done: 0,
  longTerm: 0,
  unclear: 0,
};

const sheet = '督办台账';

export const sampleOverview: OverviewView = {
  fileName: '督办台账.xlsx',
  isEmpty: false,
  tables: [
    {
      id: '督办台账!A4',
      name: '督办台账',
      kind: 'followUp',
      kindName: '督办台账',
      address: '督办台账!A4:J16',
      place: { sheet, row: 4, column: 1 },
      records: 12,
      confidence: 'high',
      confirmed: false,
      unrecognised: 1,
    },
  ],
  unknown: [
    {
      id: '通讯录!A1',
      address: '通讯录!A1:C9',
      place: { sheet: '通讯录', row: 1, column: 1 },
      headings: ['姓名', '电话', '邮箱'],
    },
  ],
  notLookedAt: [],
  lamps: { ...noLamps, total: 12, overdue: 3, overdueAlert: 2, dueSoon: 2, normal: 3, done: 3, unclear: 1 },
  byOwner: [
    { ...noLamps, name: '市商务局王建国', total: 5, overdue: 2, overdueAlert: 2, dueSoon: 1, normal: 2 },
    { ...noLamps, name: '市交通局', total: 4, overdue: 1, dueSoon: 1, normal: 1, done: 1 },
    { ...noLamps, name: '', total: 3, done: 2, unclear: 1 },
  ],
  byDepartment: [
    { ...noLamps, name: '市商务局', total: 5, overdue: 2, overdueAlert: 2, dueSoon: 1, normal: 2 },
    { ...noLamps, name: '市交通局', total: 4, overdue: 1, dueSoon: 1, normal: 1, done: 1 },
    { ...noLamps, name: '', total: 3, done: 2, unclear: 1 },
  ],
  next: [
    {
      place: { sheet, row: 8, column: 7 },
      address: '督办台账!G8',
      subject: '会展中心消防验收',
      owner: '市交通局',
      due: '2024-07-12 18:00',
      state: 'dueSoon',
      remaining: '还有9小时',
    },
    {
      place: { sheet, row: 9, column: 7 },
      address: '督办台账!G9',
      subject: '外宾接待方案报审',
      owner: '市商务局王建国',
      due: '2024-07-20',
      state: 'normal',
      remaining: '还有8天',
    },
  ],
  check: {
    checkedAt: '2024-07-12T09:00',
    findings: 3,
    bySeverity: { error: 1, warning: 1, info: 1 },
    fixable: 1,
  },
  marks: 'none',
  step: 'review',
};

export const sampleFindings: readonly FindingView[] = [
  {
    key: 'E03 督办台账 5 5',
    rule: 'E03',
    title: '责任方须唯一',
    source: 'R-14 · S2 关键提醒2',
    severity: 'error',
    place: { sheet, row: 5, column: 5 },
    address: '督办台账!E5',
    heading: '责任单位',
    value: '市商务局、市交通局',
    message: '责任方有2个：市商务局、市交通局，应只有1个',
    hint: '确定一个责任方，其余写入配合单位。',
  },
  {
    key: 'W06 督办台账 5 7',
    rule: 'W06',
    title: '逾期与临期',
    source: 'R-23 · S2 关键提醒4',
    severity: 'warning',
    place: { sheet, row: 5, column: 7 },
    address: '督办台账!G5',
    heading: '完成时限',
    value: '2024-07-10',
    message: '已逾期2天（超过24小时）',
    hint: '催办责任方，登记进展和原因。',
  },
  {
    key: 'E07 督办台账 6 9',
    rule: 'E07',
    title: '取值在列表内',
    source: 'R-05 · S4 字段约定',
    severity: 'info',
    place: { sheet, row: 6, column: 9 },
    address: '督办台账!I6',
    heading: '办理状态',
    value: '完成',
    message: '“完成”不在可选值内，应为“已办结”',
    hint: '改为“已办结”。',
    fix: { from: '完成', to: '已办结', writes: 'text' },
  },
];

export const sampleFindingsView: FindingsView = {
  total: 3,
  shown: 3,
  bySeverity: { error: 1, warning: 1, info: 1 },
  rules: sampleFindings.map(({ rule, title, severity }) => ({ rule, title, severity, count: 1 })),
  tables: [{ id: '督办台账!A4', name: '督办台账', count: 3 }],
  groups: sampleFindings.map(({ rule, title, source, severity, fix }, start) => ({
    key: `督办台账!A4 ${rule}`,
    tableId: '督办台账!A4',
    tableName: '督办台账',
    rule,
    title,
    source,
    severity,
    start,
    count: 1,
    fixable: fix ? 1 : 0,
  })),
};

export const sampleFollowUpItems: readonly FollowUpItemView[] = [
  {
    key: '督办台账!G5 市商务局王建国',
    place: { sheet, row: 5, column: 7 },
    address: '督办台账!G5',
    subject: '招商手册定稿印制',
    owner: '市商务局王建国',
    department: '市商务局',
    person: '王建国',
    due: '2024年7月10日',
    state: 'overdueAlert',
    lamp: '逾期2天',
    progress: '校对中',
  },
  {
    key: '督办台账!G8 市交通局',
    place: { sheet, row: 8, column: 7 },
    address: '督办台账!G8',
    subject: '会展中心消防验收',
    owner: '市交通局',
    department: '市交通局',
    person: '',
    due: '2024年7月12日18:00',
    state: 'dueSoon',
    lamp: '临期',
    progress: '',
  },
];

export const sampleFollowUp: FollowUpView = {
  now: '2024-07-12 09:00',
  counts: sampleOverview.lamps,
  shown: 2,
  names: [
    { name: '市商务局王建国', count: 1 },
    { name: '市交通局', count: 1 },
  ],
  groups: [
    { name: '市商务局王建国', start: 0, count: 1, overdue: 1, dueSoon: 0 },
    { name: '市交通局', start: 1, count: 1, overdue: 0, dueSoon: 1 },
  ],
};

export const sampleTemplates: readonly TemplateView[] = [
  {
    id: 'overdue-notice',
    home: 'builtIn',
    name: '逾期通报',
    purpose: '定期向各责任单位通报督办事项的逾期情况',
    styles: ['公文', '报告', '台湾公文'],
  },
  {
    id: 'meeting-report',
    home: 'builtIn',
    name: '会议执行监控报告',
    purpose: '会后汇总会议执行情况',
    styles: ['报告', '公文'],
    obstacle: '“督办台账.xlsx”里没有会议议程表，写不了这份报告。',
  },
  { id: 'own:1', home: 'workbook', name: '我单位的通报', purpose: '', styles: [] },
];

export const sampleFields: TemplateFieldsView = {
  template: 'overdue-notice',
  report: '逾期通报',
  mistakes: [],
  fields: [
    {
      path: '标题',
      tag: '{{标题}}',
      meaning: '文件标题',
      example: '关于督办事项逾期情况的通报',
      mentioned: true,
      known: true,
    },
    {
      path: '逾期事项[].事项',
      tag: '{{#each 逾期事项}}{{事项}}{{/each}}',
      meaning: '事项',
      example: '招商手册定稿印制',
      mentioned: true,
      known: true,
    },
    {
      path: '统计.临期',
      tag: '{{统计.临期}}',
      meaning: '临期的项数',
      example: '2',
      mentioned: false,
      known: true,
    },
  ],
};

export const sampleMapping: MappingView = {
  tables: [
    {
      id: '督办台账!A4',
      name: '督办台账',
      address: '督办台账!A4:J16',
      place: { sheet, row: 4, column: 1 },
      records: 12,
      kind: 'followUp',
      confidence: 'medium',
      confirmed: false,
      candidates: ['followUp', 'taskTracking'],
      columns: [
        {
          column: 2,
          letters: 'B',
          heading: '督办事项',
          field: 'subject',
          guessed: false,
          samples: ['招商手册定稿印制', '会展中心消防验收'],
        },
        {
          column: 7,
          letters: 'G',
          heading: '办完日',
          field: 'deadline',
          guessed: true,
          samples: ['2024-07-10', '2024-07-12'],
        },
        { column: 10, letters: 'J', heading: '备忘', field: '', guessed: false, samples: [] },
      ],
    },
  ],
  kinds: [
    {
      kind: 'followUp',
      name: '督办台账',
      fields: [
        { field: 'subject', name: '督办事项' },
        { field: 'lead', name: '牵头单位' },
        { field: 'owner', name: '责任人' },
        { field: 'deadline', name: '完成时限' },
        { field: 'note', name: '备注' },
      ],
      needed: [['subject'], ['deadline'], ['lead', 'owner']],
    },
    {
      kind: 'taskTracking',
      name: '任务跟踪表',
      fields: [{ field: 'task', name: '任务名称' }],
      needed: [['task']],
    },
  ],
};

export const sampleSettings: SettingsView = {
  settings: {
    thresholds: { dueSoonHours: 24, alertHours: 24 },
    holidays: [{ date: '2024-07-15', kind: 'rest', name: '单位停电' }],
    rulesOff: [],
  },
  defaults: { thresholds: { dueSoonHours: 24, alertHours: 24 }, holidays: [], rulesOff: [] },
  rules: sampleFindings.map(({ rule, title, severity, source }) => ({
    id: rule,
    title,
    severity,
    source,
    on: true,
  })),
};
