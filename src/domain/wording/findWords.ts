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

/** The words that begin with one character. */
interface Beginning {
  /** By the code of the second character, longest first. */
  readonly longer: ReadonlyMap<number, readonly ListedWord[]>;
  /** The word of that character alone. */
  readonly single: ListedWord | undefined;
}

interface WordIndex {
  /** By the code of a first character: where in `beginnings` its words are. Most characters begin none (0). */
  readonly numbers: Uint16Array;
  readonly beginnings: readonly (Beginning | undefined)[];
}

const indexes = new WeakMap<WordLists, WordIndex>();

/**
 * Listed words in a normalised text, left to right, the longest at each place, never overlapping. Latin words are
 * found whatever their case, and only whole.
 */
export function findWords(normalised: string, lists: WordLists): readonly WordHit[] {
  const { numbers, beginnings } = indexOf(lists);
  const text = lowerCase(normalised);
  const hits: WordHit[] = [];
  for (let start = 0; start < text.length; start++) {
    const number = numbers[text.charCodeAt(start)];
    const beginning = number ? beginnings[number] : undefined;
    const found = beginning && wordAt(text, start, beginning);
    if (!found) continue;
    const { word, classes, kinds } = found;
    const end = start + word.length;
    hits.push({ word, classes, kinds, start, end });
    start = end - 1;
  }
  return hits;
}

function wordAt(text: string, start: number, { longer, single }: Beginning): ListedWord | undefined {
  const listed = longer.get(text.charCodeAt(start + 1));
  if (listed) {
    for (const found of listed) {
      const { word } = found;
      if (text.startsWith(word, start) && isWhole(text, start, start + word.length)) return found;
    }
  }
  return single;
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
  const words = groupBy(listedWords(lists), ({ word }) => word.charCodeAt(0));
  const numbers = new Uint16Array(0x10000);
  [...words.keys()].forEach((code, position) => (numbers[code] = position + 1));
  return { numbers, beginnings: [undefined, ...[...words.values()].map(beginningOf)] };
}

function beginningOf(words: readonly ListedWord[]): Beginning {
  const longer = words.filter(({ word }) => word.length > 1);
  return {
    longer: groupBy(longer, ({ word }) => word.charCodeAt(1)),
    single: words.find(({ word }) => word.length === 1),
  };
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function listedWords(lists: WordLists): ListedWord[] {
  const longestFirst = [...classesByWord(lists)].sort(([a], [b]) => b.length - a.length);
  return longestFirst.map(([word, classes]) => ({ word, classes, kinds: classes.filter(isKind) }));
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
