import type { Localized } from '../../base/Language';
import { normaliseText } from '../text/normaliseText';
import { findClauses } from './findClauses';
import { quantitiesInClauses } from './findQuantities';
import { findReasons, type WordingReason } from './findReasons';
import { findWords } from './findWords';
import { isDeliverable } from './isDeliverable';
import type { Quantity } from './Quantity';
import { suggestWording } from './suggestWording';
import type { WordLists } from './WordLists';

export interface WordingAssessment {
  /**
   * The rule for targets and KPIs: a vague word, or neither a quantity nor a deliverable. For requirements, whose
   * target may carry the number, look at `reasons` of V1–V7 instead, and at `quantified || deliverable` only when
   * neither target nor KPI of the row is measurable. Never true for an empty text.
   */
  readonly vague: boolean;
  readonly quantified: boolean;
  readonly deliverable: boolean;
  /** Listed words with what is wrong with them; A1 is a note and makes nothing vague. Empty when only the number is missing. */
  readonly reasons: readonly WordingReason[];
  /** A sentence with blanks to fill in; null when the text is not vague. */
  readonly suggestion: Localized | null;
  readonly quantities: readonly Quantity[];
}

const NOTHING = /^[-–—/\\.·_ ]*$|^(?:无|暂无|N\/?A)$/i;

/** How measurable a text is. Source: S2 第二步, 关键提醒 3. */
export function assessWording(text: string, words: WordLists): WordingAssessment {
  const normalised = normaliseText(text);
  if (NOTHING.test(normalised)) {
    return {
      vague: false,
      quantified: false,
      deliverable: false,
      reasons: [],
      suggestion: null,
      quantities: [],
    };
  }
  const clauses = findClauses(normalised);
  const hits = findWords(normalised, words);
  const quantities = quantitiesInClauses(normalised, clauses);
  const reasons = findReasons(normalised, clauses, hits, quantities);
  const quantified = quantities.length > 0;
  const deliverable = isDeliverable(normalised, clauses, hits);
  const vague = !(quantified || deliverable) || reasons.some(({ kind }) => kind !== 'A1');
  const suggestion = vague ? suggestWording(normalised, hits, reasons, words.suggestions) : null;
  return { vague, quantified, deliverable, reasons, suggestion, quantities };
}
