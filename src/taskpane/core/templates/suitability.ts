import type { WorkbookCheck } from '../../../domain/checks/WorkbookCheck';

/** What is written most from a table, by its kind. */
const written: Readonly<Record<string, readonly string[]>> = {
  acceptance: ['acceptance'],
  agenda: ['meeting-report', 'agenda'],
  changeLog: ['change-log'],
  checklist: ['checklist', 'overdue-notice'],
  customerRequirements: ['checklist'],
  feedback: ['improvement-report', 'meeting-report'],
  followUp: ['overdue-notice', 'supervision-order', 'reminder'],
  incidents: ['meeting-report'],
  meetingPlan: ['meeting-plan', 'meeting-report'],
  requirementAnalysis: ['checklist'],
  targets: ['target-tracking'],
  taskBreakdown: ['overdue-notice', 'reminder'],
  taskTracking: ['overdue-notice', 'meeting-report', 'reminder'],
};

/** @returns ids of templates, those first that the largest tables of the workbook are there for */
export function suitingTemplates({ recognition }: Pick<WorkbookCheck, 'recognition'>): readonly string[] {
  const tables = [...recognition.tables].sort((a, b) => b.records.length - a.records.length);
  return [...new Set(tables.flatMap(({ definition }) => written[definition.kind] ?? []))];
}
