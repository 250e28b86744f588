import { normaliseText } from '../text/normaliseText';
import type { WordClass, WordLists } from './WordLists';

export interface WordListChanges {
  readonly add?: readonly { readonly word: string; readonly wordClass: WordClass }[];
  /** Words to take out of every list they stand in. */
  readonly remove?: readonly string[];
}

/** The word lists with the user's own words (sheet 词库) added and removed. Adding wins over removing. */
export function changeWordLists(lists: WordLists, { add = [], remove = [] }: WordListChanges): WordLists {
  const removed = new Set(remove.map(normaliseText));
  const { suggestions, ...words } = lists;
  const changed = Object.entries(words).map(([wordClass, listed]) => {
    const added = add.filter((entry) => entry.wordClass === wordClass).map(({ word }) => normaliseText(word));
    return [wordClass, [...listed.filter((word) => !removed.has(word)), ...added]];
  });
  return { ...(Object.fromEntries(changed) as Record<WordClass, string[]>), suggestions };
}
