import type { TrackedDeadline } from '../followup/TrackedDeadline';
import { numberIn } from '../metrics/numberIn';
import { assessWording } from '../wording/assessWording';
import { smartOf, type SmartLetter, type SmartVerdict } from '../wording/smartOf';
import type { WordLists } from '../wording/WordLists';
import type { RecordView } from './CheckedTable';
import { isBlankAnswer } from './formAnswers';
import { statesFigure } from './statesFigure';

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
  const review = record.table.inRole('reviewCycle');
  const figure = statesFigure(record, (text) => {
    const { quantified, deliverable } = assessWording(text, words);
    return quantified || deliverable;
  });
  return smartOf(
    {
      requirement: record.textInRole('requirement'),
      target: record.textInRole('target'),
      kpi: record.textInRole('kpi'),
      reviewed: review !== undefined && !isBlankAnswer(record.textIn(review)),
      ...(figure && { figureApart: true }),
      ...(tracked && { deadline: tracked.deadline }),
      ...(record.table.kind === 'targets' && { link: linkOf(record) }),
      ...(baseline !== undefined && baseline !== 0 && target !== undefined && { growth: target / baseline }),
    },
    words,
  );
}

/** A row of targets is linked by the number of its need. */
function linkOf(record: RecordView): 'allowedType' | 'none' {
  return isBlankAnswer(record.text('needId')) ? 'none' : 'allowedType';
}
