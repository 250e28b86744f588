import type { RecognisedColumn } from '../tables/TableReading';
import type { WordingAssessment } from '../wording/assessWording';
import { isBlankAnswer } from './formAnswers';
import type { CheckContext } from './CheckContext';
import type { RecordView } from './CheckedTable';

/** A cell whose wording is judged, with what was found. */
export interface AssessedCell {
  readonly column: RecognisedColumn;
  readonly role: 'requirement' | 'target' | 'kpi';
  readonly text: string;
  readonly assessment: WordingAssessment;
}

/** A row's need, target and KPI cells that say something. */
export function assessRecord(record: RecordView, { assess }: CheckContext): AssessedCell[] {
  const cells: AssessedCell[] = [];
  for (const role of ['requirement', 'target', 'kpi'] as const) {
    for (const column of record.table.allInRole(role)) {
      const text = record.textIn(column);
      if (text !== '' && !isBlankAnswer(text)) cells.push({ column, role, text, assessment: assess(text) });
    }
  }
  return cells;
}

/** A quantity, or an outcome that can be shown. */
export function isMeasurable({ assessment }: AssessedCell): boolean {
  return assessment.quantified || assessment.deliverable;
}

/** Whether a table has columns in which targets are measured; elsewhere the requirement stands for them. */
export function hasTargets({ table }: RecordView): boolean {
  return table.inRole('target') !== undefined || table.inRole('kpi') !== undefined;
}
