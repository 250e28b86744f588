import type { TrackedDeadline } from '../followup/TrackedDeadline';
import { numberIn } from '../metrics/numberIn';
import { assessWording } from '../wording/assessWording';
import { smartOf, type SmartLetter, type SmartRow, type SmartVerdict } from '../wording/smartOf';
import type { WordLists } from '../wording/WordLists';
import type { RecordView } from './CheckedTable';
import { isBlankAnswer } from './formAnswers';
import { statesFigure } from './statesFigure';
import { statesReviewCycle } from './statesReviewCycle';

/**
 * The SMART letters of a row of a checklist or a table of targets, each with its reason.
 * `tracked` is the row's own deadline, if its table has such a column.
 */
export function smartOfRecord(
  record: RecordView,
  tracked: TrackedDeadline | undefined,
  words: WordLists,
): Readonly<Record<SmartLetter, SmartVerdict>> {
  const baseline = numberIn(record.cell('baseline'));
  const target = numberIn(record.cell('targetValue'));
  const figure = statesFigure(record, (text) => {
    const { quantified, deliverable } = assessWording(text, words);
    return quantified || deliverable;
  });
  return smartOf(
    {
      requirement: record.textInRole('requirement'),
      target: record.textInRole('target'),
      kpi: record.textInRole('kpi'),
      reviewed: statesReviewCycle(record),
      ...(figure && { figureApart: true }),
      ...(tracked && { deadline: tracked.deadline }),
      link: linkOf(record),
      ...(baseline !== undefined && baseline !== 0 && target !== undefined && { growth: target / baseline }),
    },
    words,
  );
}

/** By the number of its need, or by standing in one row with it; a table that has a column for neither cannot say. */
function linkOf(record: RecordView): NonNullable<SmartRow['link']> {
  const { table } = record;
  const isLinked = (text: string) => (isBlankAnswer(text) ? 'none' : 'allowedType');
  if (table.column('needId') && table.kind === 'targets') return isLinked(record.text('needId'));
  return table.inRole('requirement') ? isLinked(record.textInRole('requirement')) : 'noColumn';
}
