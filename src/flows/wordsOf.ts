import { defaultWordLists } from '../catalog/words/defaultWordLists';
import { workbookWords } from '../domain/checks/workbookWords';
import type { Snapshot } from '../domain/snapshot/Snapshot';
import { changeWordLists } from '../domain/wording/changeWordLists';
import type { WordLists } from '../domain/wording/WordLists';

/** The word lists with the workbook's own 词库 on top, and the owners it says are one. */
export function wordsOf(snapshot: Snapshot): { words: WordLists; meansOne: ReadonlySet<string> } {
  const { changes, meansOne } = workbookWords(snapshot);
  return { words: changeWordLists(defaultWordLists, changes), meansOne };
}
