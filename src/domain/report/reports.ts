import { buildChecklistReport } from './checklist/buildChecklistReport';
import { checklistFields } from './checklist/checklistFields';
import { buildMeetingReport } from './meeting/buildMeetingReport';
import { meetingFields } from './meeting/meetingFields';
import { buildMeetingRecord } from './minutes/buildMeetingRecord';
import { buildMinutes } from './minutes/buildMinutes';
import { minutesFields } from './minutes/minutesFields';
import { recordFields } from './minutes/recordFields';
import type { ReportDefinition } from './ReportDefinition';

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
];
