import { buildChecklistReport } from './checklist/buildChecklistReport';
import { checklistFields } from './checklist/checklistFields';
import { buildMeetingReport } from './meeting/buildMeetingReport';
import { meetingFields } from './meeting/meetingFields';
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
];
