import type { WordLists } from '../../domain/wording/WordLists';
import { deliverableWords } from './deliverableWords';
import { suggestionTemplates } from './suggestionTemplates';
import { vagueWords } from './vagueWords';

/** The word lists the product ships with; a workbook changes them in its sheet 词库. */
export const defaultWordLists: WordLists = {
  ...vagueWords,
  ...deliverableWords,
  suggestions: suggestionTemplates,
};
