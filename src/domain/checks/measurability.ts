import type { RecognisedColumn } from '../tables/TableReading';
import type { WordingAssessment } from '../wording/assessWording';
import { isBlankAnswer } from './formAnswers';
import { statesFigure } from './statesFigure';
import type { RecordView } from './CheckedTable';

/** A cell whose wording is judged, with what was found. */
export interface AssessedCell {
  readonly column: RecognisedColumn;
  readonly role: 'requirement' | 'target' | 'kpi';
  readonly text: string;
  readonly assessment: WordingAssessment;
  /** Columns of its own give the row its figure (目标值, 单位): the cell need only name what is measured. */
  readonly hasFigure: boolean;
}

/**
 * Finds a row's need, target and KPI cells that say something. Several rules ask for the same row one after the
 * other: the last one is remembered.
 */
export function createRecordAssessor(
  assess: (text: string) => WordingAssessment,
): (record: RecordView) => readonly AssessedCell[] {
  let last: RecordView | undefined;
  let cells: readonly AssessedCell[] = [];
  return (record) => {
    if (record !== last) cells = assessRecord(record, assess);
    last = record;
    return cells;
  };
}

function assessRecord(record: RecordView, assess: (text: string) => WordingAssessment): AssessedCell[] {
  const cells: AssessedCell[] = [];
  let figure: boolean | undefined;
  const hasFigure = () =>
    (figure ??= statesFigure(record, (text) => {
      const { quantified, deliverable } = assess(text);
      return quantified || deliverable;
    }));
  for (const role of ['requirement', 'target', 'kpi'] as const) {
    for (const column of record.table.allInRole(role)) {
      const text = record.textIn(column);
      if (text === '' || isBlankAnswer(text)) continue;
      cells.push({
        column,
        role,
        text,
        assessment: assess(text),
        hasFigure: role !== 'requirement' && hasFigure(),
      });
    }
  }
  return cells;
}

/** A quantity, in the cell or in a column of its own, or an outcome that can be shown. */
export function isMeasurable({ assessment, hasFigure }: AssessedCell): boolean {
  return hasFigure || assessment.quantified || assessment.deliverable;
}

/** Whether a table has columns in which targets are measured; elsewhere the requirement stands for them. */
export function hasTargets({ table }: RecordView): boolean {
  return table.inRole('target') !== undefined || table.inRole('kpi') !== undefined;
}
