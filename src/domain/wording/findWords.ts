import type { ReasonKind, WordClass, WordLists } from './WordLists';

/** A listed word and what it is taken for. */
export interface ListedWord {
  readonly word: string;
  readonly classes: readonly WordClass[];
  /** Those of `classes` that are reasons by themselves. */
  readonly kinds: readonly Exclude<ReasonKind, 'V1'>[];
}

/** A listed word where it stands in the text. */
export interface WordHit extends ListedWord {
  readonly start: number;
  readonly end: number;
}

/** Words by their first two characters (`pairKey`), longest first; words of one character by that. */
type WordIndex = ReadonlyMap<number, readonly ListedWord[]>;

const indexes = new WeakMap<WordLists, WordIndex>();

/** Listed words in a normalised text, left to right, the longest at each place, never overlapping. */
export function findWords(text: string, lists: WordLists): readonly WordHit[] {
  const index = indexOf(lists);
  const hits: WordHit[] = [];
  for (let start = 0; start < text.length;) {
    const found = wordAt(text, start, index);
    if (!found) {
      start++;
      continue;
    }
    const end = start + found.word.length;
    hits.push({ word: found.word, classes: found.classes, kinds: found.kinds, start, end });
    start = end;
  }
  return hits;
}

const pairKey = (first: number, second: number): number => first * 0x10000 + second;

function wordAt(text: string, start: number, index: WordIndex): ListedWord | undefined {
  const code = text.charCodeAt(start);
  const longer = start + 1 < text.length ? index.get(pairKey(code, text.charCodeAt(start + 1))) : undefined;
  if (longer) for (const listed of longer) if (text.startsWith(listed.word, start)) return listed;
  return index.get(pairKey(code, 0))?.[0];
}

function indexOf(lists: WordLists): WordIndex {
  const known = indexes.get(lists);
  if (known) return known;
  const built = buildIndex(lists);
  indexes.set(lists, built);
  return built;
}

function buildIndex(lists: WordLists): WordIndex {
  const index = new Map<number, ListedWord[]>();
  const longestFirst = [...classesByWord(lists)].sort(([a], [b]) => b.length - a.length);
  for (const [word, classes] of longestFirst) {
    const key = pairKey(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0);
    const listed = { word, classes, kinds: classes.filter(isKind) };
    index.set(key, [...(index.get(key) ?? []), listed]);
  }
  return index;
}

function classesByWord({ suggestions: _, ...lists }: WordLists): Map<string, WordClass[]> {
  const classes = new Map<string, WordClass[]>();
  for (const [wordClass, words] of Object.entries(lists) as [WordClass, readonly string[]][]) {
    for (const word of new Set(words)) {
      if (word !== '') classes.set(word, [...(classes.get(word) ?? []), wordClass]);
    }
  }
  return classes;
}

function isKind(wordClass: WordClass): wordClass is Exclude<ReasonKind, 'V1'> {
  return /^[VA]\d$/.test(wordClass);
}
