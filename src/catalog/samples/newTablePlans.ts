import type { Localized } from '../../base/Language';
import { deadlineColumns } from '../../domain/newWorkbook/live/deadlineColumns';
import { deadlineFieldsOf } from '../../domain/newWorkbook/live/deadlineFieldsOf';
import { deviationColumn } from '../../domain/newWorkbook/live/deviationColumn';
import { rateColumn } from '../../domain/newWorkbook/live/rateColumn';
import { responseColumns } from '../../domain/newWorkbook/live/responseColumns';
import { averageSummary, countSummary, lateSummary } from '../../domain/newWorkbook/live/summaries';
import type { NewTablePlan } from '../../domain/newWorkbook/NewTablePlan';
import type { TableDefinition } from '../../domain/tables/TableDefinition';
import { defaultStandards } from '../standards/defaultStandards';
import { acceptance } from '../tables/acceptance';
import { agenda } from '../tables/agenda';
import { changeLog } from '../tables/changeLog';
import { checklist } from '../tables/checklist';
import { customerRequirements } from '../tables/customerRequirements';
import { feedback } from '../tables/feedback';
import { followUp } from '../tables/followUp';
import { holidays } from '../tables/holidays';
import { incidents } from '../tables/incidents';
import { meetingPlan } from '../tables/meetingPlan';
import { requirementAnalysis } from '../tables/requirementAnalysis';
import { signIn } from '../tables/signIn';
import { targets } from '../tables/targets';
import { taskBreakdown } from '../tables/taskBreakdown';
import { taskTracking } from '../tables/taskTracking';

/** The face is what gets printed: the source's columns and whether the row is late. */
interface Columns {
  readonly face: readonly string[];
  readonly behind: readonly string[];
}

/** A table whose rows have deadlines: 时效 and 逾期天数 end the face, 换算日期 ends the rest. */
function followed(
  definition: TableDefinition,
  { face, behind }: Columns,
): Pick<NewTablePlan, 'definition' | 'columns' | 'printed' | 'live' | 'summary'> {
  const live = deadlineColumns(deadlineFieldsOf(definition, [...face, ...behind]));
  const [due, state, late] = live.map(({ id }) => id) as [string, string, string];
  return {
    definition,
    columns: [...face, state, late, ...behind, due],
    printed: face.length + 2,
    live,
    summary: lateSummary,
  };
}

const named = (zh: string, en: string): Localized => ({ 'zh-CN': zh, en });

const versionLine = named(
  '版本号：____　　更新日期：____　　编制单位：____',
  'Version: ____   Updated: ____   Prepared by: ____',
);
const unitLine = named('填报单位：____　　填报日期：____', 'Unit: ____   Date: ____');
const meetingLine = named('会议名称：____', 'Meeting: ____');

/** **Source**: S2 模板表格; status and review: S2 第六步. */
export const checklistPlan: NewTablePlan = {
  ...followed(checklist, {
    face: ['sequence', 'category', 'need', 'target', 'kpi', 'owner', 'deadline', 'remark'],
    behind: ['status', 'finished', 'reviewCycle'],
  }),
  sheetName: named('对照清单', 'Checklist'),
  tableName: named('对照清单', 'Checklist'),
  meta: versionLine,
  looks: { target: { width: 20 }, remark: { width: 20 } },
  blankRows: 20,
};

export const targetsPlan: NewTablePlan = {
  ...targetColumns(),
  sheetName: named('目标达成', 'Targets'),
  tableName: named('目标达成', 'Targets'),
  meta: unitLine,
  blankRows: 15,
};

function targetColumns() {
  const rate = rateColumn('rate', 'targetValue', 'actualValue');
  const columns = followed(targets, {
    face: [
      'sequence',
      'target',
      'kpi',
      'targetValue',
      'actualValue',
      'unit',
      'rate',
      'owner',
      'deadline',
      'deviationReason',
    ],
    behind: ['status', 'finished', 'remark'],
  });
  return {
    ...columns,
    live: [rate, ...columns.live],
    looks: { unit: { style: 'centre', width: 8 } as const },
  };
}

/** The government's ledger of matters to be followed up. */
export const followUpPlan: NewTablePlan = {
  ...followed(followUp, {
    face: [
      'sequence',
      'subject',
      'requirement',
      'lead',
      'supporters',
      'owner',
      'deadline',
      'closed',
      'progress',
    ],
    behind: ['finished', 'remark'],
  }),
  sheetName: named('督办台账', 'Follow-up'),
  tableName: named('督办台账', 'FollowUp'),
  meta: unitLine,
  looks: { lead: { width: 15 }, supporters: { width: 18 }, owner: { width: 10 }, closed: { width: 9 } },
  blankRows: 30,
};

/** **Source**: S3 模板3. */
export const taskTrackingPlan: NewTablePlan = {
  ...followed(taskTracking, {
    face: ['task', 'owner', 'deadline', 'finished', 'status', 'deliverable', 'remark'],
    behind: ['priority', 'predecessor'],
  }),
  sheetName: named('执行进度跟踪表', 'Tasks'),
  tableName: named('执行进度', 'Tasks'),
  meta: meetingLine,
  looks: { task: { width: 24 } },
  blankRows: 20,
};

/** **Source**: S3 模板1. */
export const meetingPlanPlan: NewTablePlan = {
  definition: meetingPlan,
  sheetName: named('会议计划申报表', 'Meeting plan'),
  tableName: named('会议计划', 'MeetingPlan'),
  columns: [
    'name',
    'type',
    'goal',
    'time',
    'place',
    'attendees',
    'budget',
    'topics',
    'attachments',
    'initiator',
    'approval',
  ],
  live: [],
  blankRows: 0,
};

/** **Source**: S3 模板2; the actuals: S3 三(三)2. */
export const agendaPlan: NewTablePlan = {
  definition: agenda,
  sheetName: named('会议议程表', 'Agenda'),
  tableName: named('会议议程', 'Agenda'),
  columns: ['time', 'item', 'owner', 'place', 'remark', 'actualStart', 'actualEnd', 'deviation', 'done'],
  live: [deviationColumn('deviation', 'time', 'actualEnd')],
  meta: meetingLine,
  looks: {
    item: { width: 24 },
    actualStart: { width: 11, numberFormat: 'hh:mm' },
    actualEnd: { width: 11, numberFormat: 'hh:mm' },
  },
  blankRows: 12,
};

/** **Source**: S3 三(三)1, 五(一). */
export const signInPlan: NewTablePlan = {
  definition: signIn,
  sheetName: named('签到表', 'Sign-in'),
  tableName: named('签到名单', 'SignIn'),
  columns: [
    'sequence',
    'name',
    'side',
    'unit',
    'department',
    'position',
    'contact',
    'signedAt',
    'late',
    'remark',
  ],
  live: [],
  summary: countSummary('signedAt'),
  meta: meetingLine,
  looks: { name: { width: 12 }, unit: { width: 26 }, late: { width: 10 }, remark: { width: 16 } },
  blankRows: 60,
};

/** **Source**: S3 三(三)3, 五(三)(四). */
export const incidentsPlan: NewTablePlan = {
  definition: incidents,
  sheetName: named('异常处理记录', 'Incidents'),
  tableName: named('异常处理', 'Incidents'),
  columns: [
    'sequence',
    'type',
    'description',
    'scope',
    'urgency',
    'reportedAt',
    'respondedAt',
    'resolvedAt',
    'responseMinutes',
    'responseVerdict',
    'handler',
    'status',
    'delay',
    'cause',
    'result',
    'improvement',
    'evidence',
  ],
  printed: 15,
  live: responseColumns('reportedAt', 'respondedAt', defaultStandards.incidentResponseMinutes),
  meta: meetingLine,
  looks: {
    type: { width: 11 },
    scope: { width: 16 },
    reportedAt: { width: 12, numberFormat: 'mm-dd hh:mm' },
    respondedAt: { width: 12, numberFormat: 'mm-dd hh:mm' },
    resolvedAt: { width: 12, numberFormat: 'mm-dd hh:mm' },
    description: { width: 24 },
    handler: { width: 14 },
    cause: { width: 16 },
    result: { width: 22 },
  },
  blankRows: 12,
};

/** **Source**: S3 三(四)1, 五(四). */
export const feedbackPlan: NewTablePlan = {
  definition: feedback,
  sheetName: named('参会人员反馈', 'Feedback'),
  tableName: named('参会反馈', 'Feedback'),
  columns: [
    'sequence',
    'respondent',
    'score',
    'cateringScore',
    'agendaScore',
    'venueScore',
    'serviceScore',
    'comment',
  ],
  live: [],
  summary: averageSummary('score'),
  meta: named('评分采用 5 分制', 'Scores out of 5'),
  ranges: {
    score: [0, 5],
    cateringScore: [0, 5],
    agendaScore: [0, 5],
    venueScore: [0, 5],
    serviceScore: [0, 5],
  },
  looks: { comment: { width: 44 } },
  blankRows: 40,
};

/** **Source**: S4 模板一. */
export const customerRequirementsPlan: NewTablePlan = {
  ...followed(customerRequirements, {
    face: [
      'id',
      'customer',
      'contactPerson',
      'contact',
      'description',
      'details',
      'urgency',
      'expectedOn',
      'submittedOn',
      'receiver',
      'status',
    ],
    behind: ['finished', 'remark'],
  }),
  sheetName: named('客户需求登记表', 'Requirements'),
  tableName: named('客户需求', 'Requirements'),
  meta: unitLine,
  looks: { contactPerson: { width: 10 }, receiver: { width: 10 } },
  blankRows: 30,
};

/** **Source**: S4 模板二. */
export const requirementAnalysisPlan: NewTablePlan = {
  definition: requirementAnalysis,
  sheetName: named('需求分析说明书', 'Analysis'),
  tableName: named('需求分析', 'Analysis'),
  columns: [
    'id',
    'name',
    'analyst',
    'analysedOn',
    'background',
    'functions',
    'priority',
    'resources',
    'risks',
    'cycle',
  ],
  live: [],
  meta: unitLine,
  looks: { analyst: { width: 10 } },
  blankRows: 20,
};

/** **Source**: S4 模板三. */
export const taskBreakdownPlan: NewTablePlan = {
  ...followed(taskBreakdown, {
    face: [
      'requirementId',
      'task',
      'owner',
      'start',
      'deadline',
      'finished',
      'status',
      'deliverable',
      'remark',
    ],
    behind: ['predecessor'],
  }),
  sheetName: named('任务分解清单', 'Task breakdown'),
  tableName: named('任务分解', 'Breakdown'),
  meta: unitLine,
  looks: { requirementId: { width: 14, numberFormat: '@' }, owner: { width: 10 } },
  blankRows: 30,
};

/** **Source**: S4 模板四. */
export const acceptancePlan: NewTablePlan = {
  definition: acceptance,
  sheetName: named('客户验收表', 'Acceptance'),
  tableName: named('客户验收', 'Acceptance'),
  columns: [
    'id',
    'name',
    'deliveredOn',
    'acceptedOn',
    'contactPerson',
    'content',
    'result',
    'failureReason',
    'signature',
    'signedOn',
  ],
  live: [],
  meta: unitLine,
  looks: { id: { width: 14, numberFormat: '@' }, failureReason: { width: 22 } },
  blankRows: 20,
};

export const changeLogPlan: NewTablePlan = {
  definition: changeLog,
  sheetName: named('需求变更记录表', 'Change log'),
  tableName: named('变更记录', 'Changes'),
  columns: [
    'id',
    'requirementId',
    'changedOn',
    'reason',
    'before',
    'after',
    'impact',
    'applicant',
    'approver',
    'result',
    'confirmation',
    'version',
  ],
  live: [],
  meta: unitLine,
  looks: {
    requirementId: { width: 14, numberFormat: '@' },
    before: { width: 20 },
    after: { width: 20 },
    impact: { width: 20 },
    applicant: { width: 12 },
    approver: { width: 12 },
    version: { width: 10 },
  },
  blankRows: 20,
};

/** Overrides the calendar that ships with the product. */
export const holidaysPlan: NewTablePlan = {
  definition: holidays,
  sheetName: named('节假日', 'Holidays'),
  tableName: named('节假日', 'Holidays'),
  columns: ['date', 'type', 'name', 'remark'],
  live: [],
  meta: named(
    '休＝放假，班＝调休上班；以当年国务院办公厅通知为准',
    'Days off and make-up workdays, as announced for the year',
  ),
  blankRows: 40,
};
