import { headingKey, headingKeys, type HeadingKeys } from './headingKeys';
import type { ColumnDefinition, TableDefinition } from './TableDefinition';

/** A field that a heading may stand for. */
export interface Claim {
  readonly column: ColumnDefinition;
  /** Position of the field in its definition. */
  readonly order: number;
  /** 1 for the table's own heading, a little less for each later synonym, less when two fields of the table claim the word. */
  readonly strength: number;
}

/** One kind of table, prepared for looking headings up. */
export interface KindIndex {
  readonly definition: TableDefinition;
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  /** Keys of the words that speak for the kind in a title. */
  readonly titles: readonly string[];
}

/** All kinds. */
export interface HeadingIndex {
  readonly kinds: readonly KindIndex[];
  /** In how many kinds each key stands. */
  readonly known: ReadonlyMap<string, number>;
  /** The words as the definitions write them: a cheap first look at rows deep inside a table. */
  readonly written: ReadonlySet<string>;
  /** Remembers what it has seen: headings repeat. */
  keysOf(text: string): HeadingKeys;
}

const AMBIGUOUS = 0.9;
const REST = 0.8;

/** The words of the definitions are prepared once, however many workbooks are read. */
const prepared = new WeakMap<readonly TableDefinition[], Omit<HeadingIndex, 'keysOf'>>();

export function buildHeadingIndex(definitions: readonly TableDefinition[]): HeadingIndex {
  const words = prepared.get(definitions) ?? indexWords(definitions);
  prepared.set(definitions, words);
  const seen = new Map<string, HeadingKeys>();
  const keysOf = (text: string): HeadingKeys => {
    const found = seen.get(text);
    if (found) return found;
    const keys = headingKeys(text);
    seen.set(text, keys);
    return keys;
  };
  return { ...words, keysOf };
}

function indexWords(definitions: readonly TableDefinition[]): Omit<HeadingIndex, 'keysOf'> {
  const keys = new Map<string, string>();
  // Tables share most of their words.
  const keyOf = (word: string): string => {
    const key = keys.get(word) ?? headingKey(word);
    keys.set(word, key);
    return key;
  };
  const kinds = definitions.map((definition) => indexKind(definition, keyOf));
  const known = new Map<string, number>();
  for (const { claims } of kinds) for (const key of claims.keys()) known.set(key, (known.get(key) ?? 0) + 1);
  const written = new Set(definitions.flatMap(({ columns }) => columns.flatMap(wordsOf)));
  return { kinds, known, written };
}

function indexKind(definition: TableDefinition, keyOf: (word: string) => string): KindIndex {
  const claims = new Map<string, Claim[]>();
  definition.columns.forEach((column, order) => {
    const keys = new Set(wordsOf(column).map(keyOf));
    let rank = 0;
    for (const key of keys) {
      const claim = { column, order, strength: 1 - Math.min(rank++, 900) / 20000 };
      const claimed = claims.get(key);
      if (claimed) claimed.push(claim);
      else claims.set(key, [claim]);
    }
  });
  for (const [key, claimed] of claims) claims.set(key, weighed(claimed));
  const { name, titles } = definition;
  const titleKeys = [name['zh-CN'], name.en, ...titles].map(keyOf);
  return { definition, claims, titles: [...new Set(titleKeys)] };
}

/** Fields that claim the same word are equals, but for those that only take what is left. */
function weighed(claimed: readonly Claim[]): Claim[] {
  const rivals = claimed.filter(({ column }) => !column.takesRest).length;
  return claimed.map((claim) => {
    if (claim.column.takesRest) return { ...claim, strength: REST * claim.strength };
    return rivals > 1 ? { ...claim, strength: AMBIGUOUS } : claim;
  });
}

function wordsOf({ heading, synonyms }: ColumnDefinition): string[] {
  return [heading['zh-CN'], heading.en, ...synonyms];
}
