import { acceptanceFields } from './acceptance/acceptanceFields';
import { buildAcceptanceReport } from './acceptance/buildAcceptanceReport';
import { buildChangeLogReport } from './change/buildChangeLogReport';
import { buildChangeRequestReport } from './change/buildChangeRequestReport';
import { changeLogFields, changeRequestFields } from './change/changeFields';
import { buildChecklistReport } from './checklist/buildChecklistReport';
import { checklistFields } from './checklist/checklistFields';
import { buildMeetingReport } from './meeting/buildMeetingReport';
import { meetingFields } from './meeting/meetingFields';
import { buildOverdueReport } from './overdue/buildOverdueReport';
import { overdueFields } from './overdue/overdueFields';
import { buildReminderReport } from './reminder/buildReminderReport';
import { buildSupervisionReport } from './reminder/buildSupervisionReport';
import { reminderFields } from './reminder/reminderFields';
import { supervisionFields } from './reminder/supervisionFields';
import { buildMeetingRecord } from './minutes/buildMeetingRecord';
import { buildMinutes } from './minutes/buildMinutes';
import { minutesFields } from './minutes/minutesFields';
import { recordFields } from './minutes/recordFields';
import { foreignAffairsFields } from './foreignAffairs/foreignAffairsFields';
import { buildImprovementReport } from './improvement/buildImprovementReport';
import { improvementFields } from './improvement/improvementFields';
import { buildMeetingPlan } from './meetingPlan/buildMeetingPlan';
import { meetingPlanFields } from './meetingPlan/meetingPlanFields';
import { agendaFields } from './agenda/agendaFields';
import { buildAgenda } from './agenda/buildAgenda';
import type { ReportDefinition } from './ReportDefinition';
import { buildTrackingReport } from './tracking/buildTrackingReport';
import { trackingFields } from './tracking/trackingFields';

/** Every report the product can write, in the order they are listed. */
export const reports: readonly ReportDefinition[] = [
  {
    id: 'checklist',
    name: { 'zh-CN': '商务洽谈需求及目标对照清单', en: 'Needs and targets checklist' },
    fields: checklistFields,
    build: buildChecklistReport,
  },
  {
    id: 'meeting-report',
    name: { 'zh-CN': '会议执行监控报告', en: 'Meeting execution report' },
    fields: meetingFields,
    build: buildMeetingReport,
  },
  {
    id: 'target-tracking',
    name: { 'zh-CN': '目标达成跟踪表', en: 'Target tracking' },
    fields: trackingFields,
    build: buildTrackingReport,
  },
  {
    id: 'overdue-notice',
    name: { 'zh-CN': '逾期通报', en: 'Notice of overdue items' },
    fields: overdueFields,
    build: buildOverdueReport,
  },
  {
    id: 'reminder',
    name: { 'zh-CN': '催办单', en: 'Reminder' },
    fields: reminderFields,
    build: buildReminderReport,
  },
  {
    id: 'supervision-order',
    name: { 'zh-CN': '督办单', en: 'Supervision order' },
    fields: supervisionFields,
    build: buildSupervisionReport,
  },
  {
    id: 'minutes',
    name: { 'zh-CN': '会议纪要', en: 'Minutes' },
    fields: minutesFields,
    build: buildMinutes,
  },
  {
    id: 'meeting-record',
    name: { 'zh-CN': '会议记录', en: 'Record of a meeting' },
    fields: recordFields,
    build: buildMeetingRecord,
  },
  {
    id: 'foreign-affairs',
    name: { 'zh-CN': '外事管理需求书', en: 'Foreign affairs requirements' },
    fields: foreignAffairsFields,
  },
  {
    id: 'acceptance',
    name: { 'zh-CN': '客户验收表', en: 'Customer acceptance form' },
    fields: acceptanceFields,
    build: buildAcceptanceReport,
  },
  {
    id: 'change-request',
    name: { 'zh-CN': '需求变更申请单', en: 'Change request' },
    fields: changeRequestFields,
    build: buildChangeRequestReport,
  },
  {
    id: 'change-log',
    name: { 'zh-CN': '需求变更记录表', en: 'Change log' },
    fields: changeLogFields,
    build: buildChangeLogReport,
  },
  {
    id: 'improvement-report',
    name: { 'zh-CN': '需求处理优化报告', en: 'Monthly report on requirements' },
    fields: improvementFields,
    build: buildImprovementReport,
  },
  {
    id: 'meeting-plan',
    name: { 'zh-CN': '会议计划申报表', en: 'Meeting plan form' },
    fields: meetingPlanFields,
    build: buildMeetingPlan,
  },
  {
    id: 'agenda',
    name: { 'zh-CN': '会议议程表', en: 'Agenda' },
    fields: agendaFields,
    build: buildAgenda,
  },
];
