import type { Claim, HeadingIndex, KindIndex } from './HeadingIndex';
import { weightOfHeading } from './commonHeadings';
import type { HeadingKeys } from './headingKeys';
import type { ColumnDefinition } from './TableDefinition';

/** A heading on the sheet. */
export interface Heading {
  /** First column it covers: that of the values. */
  readonly column: number;
  /** Last column it covers. */
  readonly right: number;
  /** The lowest heading of the column, as written. */
  readonly text: string;
  /** The headings above it in a header of two or three rows, topmost first. */
  readonly parents?: readonly string[];
}

/** A heading as it is reported: two rows joined with `/`. */
export function shownHeading({ parents = [], text }: Heading): string {
  return [...parents, text].join('/');
}

export interface HeadingMatch {
  readonly heading: Heading;
  readonly column: ColumnDefinition;
  /** 0–1: how surely the heading names the field. */
  readonly quality: number;
  /** How much the heading says about the kind of table; see `weightOfHeading`. */
  readonly weight: number;
  /** In how many kinds the word stands. */
  readonly kinds: number;
  /** No word says so: see `guessSubject`. */
  readonly guessed?: true;
}

interface Candidate extends HeadingMatch {
  readonly order: number;
  readonly position: number;
}

/** A child heading that only says what kind of value its parent holds: 责任领导 / 姓名. */
const BARE_CHILD = new Set([
  '姓名',
  '名称',
  '内容',
  '时间',
  '日期',
  '具体内容',
  '单位',
  '部门',
  'name',
  'date',
  'description',
]);
const PARENT_ENDING = /(?:时间|日期|情况|信息|安排|单位|部门)$/;

/** A heading with the words under which some kind of table knows it, surest first. */
export interface WordedHeading {
  readonly heading: Heading;
  readonly wordings: readonly Wording[];
}

interface Wording {
  readonly key: string;
  readonly quality: number;
}

/** Looks headings up once for all kinds. */
export function wordHeadings(headings: readonly Heading[], index: HeadingIndex): WordedHeading[] {
  return headings.map((heading) => ({
    heading,
    wordings: [...wordings(heading, index)].filter(({ key }) => index.known.has(key)),
  }));
}

/** Gives each field the heading that names it best; no heading serves two fields and no field two headings. */
export function matchHeadings(
  kind: KindIndex,
  headings: readonly WordedHeading[],
  index: HeadingIndex,
): HeadingMatch[] {
  const candidates = headings.flatMap((heading, position) =>
    candidatesOf(kind, heading, index).map((match) => ({ ...match, position })),
  );
  if (candidates.length === 0) return [];
  candidates.sort((a, b) => b.quality - a.quality || a.order - b.order || a.position - b.position);
  const taken = new Set<number>();
  const found = new Map<ColumnDefinition, HeadingMatch>();
  for (const candidate of candidates) {
    if (taken.has(candidate.position) || found.has(candidate.column)) continue;
    taken.add(candidate.position);
    found.set(candidate.column, candidate);
  }
  return kind.definition.columns.flatMap((column) => found.get(column) ?? []);
}

function candidatesOf(
  { claims }: KindIndex,
  { heading, wordings: words }: WordedHeading,
  index: HeadingIndex,
): Omit<Candidate, 'position'>[] {
  const word = words.find(({ key }) => claims.has(key));
  if (!word) return [];
  const claimed = claims.get(word.key) ?? [];
  return claimed.map((claim) => claimedBy(heading, claim, word.key, word.quality, index));
}

function claimedBy(heading: Heading, claim: Claim, key: string, quality: number, index: HeadingIndex) {
  return {
    heading,
    column: claim.column,
    order: claim.order,
    quality: quality * claim.strength,
    weight: weightOfHeading(key),
    kinds: index.known.get(key) ?? 1,
  };
}

/** Under what words to look a heading up, surest first. */
function* wordings({ text, parents = [] }: Heading, index: HeadingIndex): Generator<Wording> {
  const keys = index.keysOf(text);
  for (const parent of parents.toReversed()) yield* jointWordings(index.keysOf(parent), keys);
  const below = parents.length === 0 ? 1 : 0.92;
  yield { key: keys.full, quality: below };
  yield { key: keys.bare, quality: 0.95 * below };
  for (const key of keys.scripts) yield { key, quality: 0.95 * below };
  for (const key of keys.parts) yield { key, quality: 0.75 * below };
  for (const key of keys.tails) yield { key, quality: 0.6 * below };
}

function* jointWordings(parent: HeadingKeys, child: HeadingKeys): Generator<Wording> {
  const stem = parent.bare.replace(PARENT_ENDING, '');
  yield { key: parent.bare + child.bare, quality: 1 };
  yield { key: child.bare + parent.bare, quality: 0.98 };
  if (stem && stem !== parent.bare) {
    yield { key: stem + child.bare, quality: 0.96 };
    yield { key: child.bare + stem, quality: 0.95 };
  }
  if (BARE_CHILD.has(child.bare)) yield { key: parent.bare, quality: 0.85 };
  // A heading in two languages, one below the other.
  if (child.bare && !/[\u3400-\u9fff]/.test(child.bare)) yield { key: parent.bare, quality: 0.95 };
}
