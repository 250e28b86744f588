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

/**
 * Listed words in a normalised text, left to right, the longest at each place, never overlapping. Latin words are
 * found whatever their case, and only whole.
 */
export function findWords(normalised: string, lists: WordLists): readonly WordHit[] {
  const index = indexOf(lists);
  const text = lowerCase(normalised);
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
  for (const listed of longer ?? []) {
    if (text.startsWith(listed.word, start) && isWhole(text, start, start + listed.word.length))
      return listed;
  }
  return index.get(pairKey(code, 0))?.[0];
}

/** Of ASCII letters only: positions stay valid. */
function lowerCase(text: string): string {
  return /[A-Z]/.test(text) ? text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : text;
}

function isWhole(text: string, start: number, end: number): boolean {
  if (isLetter(text.charCodeAt(start)) && isLetter(text.charCodeAt(start - 1))) return false;
  return !(isLetter(text.charCodeAt(end - 1)) && isLetter(text.charCodeAt(end)));
}

const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;

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
      const key = lowerCase(word);
      const known = classes.get(key) ?? [];
      if (word !== '' && !known.includes(wordClass)) classes.set(key, [...known, wordClass]);
    }
  }
  return classes;
}

function isKind(wordClass: WordClass): wordClass is Exclude<ReasonKind, 'V1'> {
  return /^[VA]\d$/.test(wordClass);
}
