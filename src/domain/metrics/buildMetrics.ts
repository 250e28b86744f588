import type { CheckedTable } from '../checks/CheckedTable';
import type { TrackedDeadline } from '../followup/TrackedDeadline';
import { agendaMetrics } from './agendaMetrics';
import { attendanceMetrics } from './attendanceMetrics';
import { coverageMetrics } from './coverageMetrics';
import { followUpMetrics, preparationMetrics } from './followUpMetrics';
import { incidentMetrics } from './incidentMetrics';
import type { Metric } from './Metric';
import { requirementMetrics } from './requirementMetrics';
import type { RequirementSetting } from './requirementRecords';
import { satisfactionMetrics } from './satisfactionMetrics';
import { targetMetrics } from './targetMetrics';

/** Every figure the workbook's tables allow; a table that is not there gives none. */
export function buildMetrics(
  tables: readonly CheckedTable[],
  tracked: readonly TrackedDeadline[],
  setting: RequirementSetting,
): Metric[] {
  const { standards } = setting;
  const of = (kind: string) => tables.filter((table) => table.kind === kind);
  const when = (kind: string, build: (found: CheckedTable[]) => Metric[]) => {
    const found = of(kind);
    return found.length === 0 ? [] : build(found);
  };
  return [
    ...(tracked.length === 0 ? [] : followUpMetrics(tracked)),
    ...when('checklist', (checklists) => coverageMetrics(checklists, standards)),
    ...preparationMetrics(tracked),
    ...when('agenda', (agendas) => agendaMetrics(agendas, of('incidents'), standards)),
    ...when('signIn', (lists) => attendanceMetrics(lists, of('meetingPlan'))),
    ...when('incidents', (incidents) => incidentMetrics(incidents, standards)),
    ...when('feedback', (answers) => satisfactionMetrics(answers, standards)),
    ...targetMetrics([...of('targets'), ...of('checklist')], standards),
    ...requirementMetrics(
      {
        registers: of('customerRequirements'),
        analyses: of('requirementAnalysis'),
        acceptances: of('acceptance'),
      },
      setting,
    ),
  ];
}
