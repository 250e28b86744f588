import type { WordClass, WordLists } from './WordLists';

/** A listed word where it stands in the text. */
export interface WordHit {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly classes: readonly WordClass[];
}

interface Entry {
  readonly word: string;
  readonly classes: WordClass[];
}

/** Words by the code of their first character, longest first. */
type WordIndex = ReadonlyMap<number, readonly Entry[]>;

const indexes = new WeakMap<WordLists, WordIndex>();

/** Listed words in a normalised text, left to right, the longest at each place, never overlapping. */
export function findWords(text: string, lists: WordLists): readonly WordHit[] {
  const index = indexOf(lists);
  const hits: WordHit[] = [];
  for (let start = 0; start < text.length;) {
    const entry = index.get(text.charCodeAt(start))?.find(({ word }) => text.startsWith(word, start));
    if (!entry) {
      start++;
      continue;
    }
    const end = start + entry.word.length;
    hits.push({ word: entry.word, start, end, classes: entry.classes });
    start = end;
  }
  return hits;
}

function indexOf(lists: WordLists): WordIndex {
  const known = indexes.get(lists);
  if (known) return known;
  const built = buildIndex(lists);
  indexes.set(lists, built);
  return built;
}

function buildIndex({ suggestions: _, ...lists }: WordLists): WordIndex {
  const entries = new Map<string, Entry>();
  for (const [wordClass, words] of Object.entries(lists) as [WordClass, readonly string[]][]) {
    for (const word of words) {
      if (word === '') continue;
      const entry = entries.get(word) ?? { word, classes: [] };
      entry.classes.push(wordClass);
      entries.set(word, entry);
    }
  }
  const index = new Map<number, Entry[]>();
  for (const entry of [...entries.values()].sort((a, b) => b.word.length - a.word.length)) {
    const code = entry.word.charCodeAt(0);
    index.set(code, [...(index.get(code) ?? []), entry]);
  }
  return index;
}
