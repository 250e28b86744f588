import type { AcceptedMapping, UnfitMapping } from './AcceptedMapping';
import type { Header } from './Header';
import type { HeadingIndex, KindIndex } from './HeadingIndex';
import type { Judgement } from './judgeTable';
import { matchHeadings, shownHeading, wordHeadings, type Heading, type HeadingMatch } from './matchHeadings';

/** A row of headings, or several read as one, that a mapping may be about. */
export type HeadingPlace = Pick<Header, 'position' | 'depth' | 'headings'> & {
  /** Row number of the lowest headings. */
  readonly row: number;
};

/** Where a mapping holds, or why it does not. */
export type FollowedMapping =
  | { readonly fits: true; readonly place: HeadingPlace; readonly found: readonly FoundHeading[] }
  | { readonly fits: false; readonly unfit: UnfitMapping };

/** A heading of the mapping where it stands now. */
export interface FoundHeading {
  readonly heading: Heading;
  readonly field: string | null;
}

/**
 * Finds the headings of a mapping: in the row where they were, else wherever all of them are, for rows come and go above.
 * Headings that mean nothing to us need not be there any more, unless the whole table is none of ours.
 */
export function followMapping(
  mapping: AcceptedMapping,
  places: readonly HeadingPlace[],
  kinds: readonly KindIndex[],
): FollowedMapping {
  const unfit = (reason: UnfitMapping['reason'], missing: readonly string[] = []): FollowedMapping => ({
    fits: false,
    unfit: { mapping, reason, missing },
  });
  if (mapping.kind !== null && !isPossible(mapping, kinds)) return unfit('kind');
  const tries = places
    .map((place) => ({ place, ...foundAt(mapping, place) }))
    .sort((one, other) => one.missing.length - other.missing.length || farness(one) - farness(other));
  function farness({ place }: { readonly place: HeadingPlace }): number {
    return typeof mapping.place === 'number' ? Math.abs(place.row - mapping.place) : 0;
  }
  const [best] = tries;
  if (!best || best.found.length === 0) return unfit('table');
  return best.missing.length > 0
    ? unfit('headings', best.missing)
    : { fits: true, place: best.place, found: best.found };
}

/** Whether there is such a kind of table, under headings, with all these fields. */
function isPossible({ kind, columns }: AcceptedMapping, kinds: readonly KindIndex[]): boolean {
  const definition = kinds.find((candidate) => candidate.definition.kind === kind)?.definition;
  return (
    definition?.layout === 'columns' &&
    columns.every(
      ({ field }) => field === null || definition.columns.some((column) => column.field === field),
    )
  );
}

/** Of several headings that read alike the first is the first of the mapping. */
function foundAt(
  { kind, columns }: AcceptedMapping,
  { headings }: HeadingPlace,
): { readonly found: readonly FoundHeading[]; readonly missing: readonly string[] } {
  const free = [...headings];
  const found: FoundHeading[] = [];
  const missing: string[] = [];
  for (const { heading, field } of columns) {
    const at = free.findIndex((candidate) => shownHeading(candidate) === heading);
    const [there] = at < 0 ? [] : free.splice(at, 1);
    if (there) found.push({ heading: there, field });
    else if (field !== null || kind === null) missing.push(heading);
  }
  return { found, missing };
}

/** What an accepted mapping makes of a header; headings it does not name are taken as words say. */
export function judgeAsAccepted(
  kind: KindIndex,
  found: readonly FoundHeading[],
  headings: readonly Heading[],
  index: HeadingIndex,
): Judgement {
  const { definition } = kind;
  const named = new Set(found.map(({ heading }) => heading));
  const accepted = found.flatMap(({ heading, field }): HeadingMatch[] => {
    const column = definition.columns.find((candidate) => candidate.field === field);
    return column ? [{ heading, column, quality: 1, weight: 1, kinds: 1 }] : [];
  });
  const taken = new Set(accepted.map(({ column }) => column));
  const added = matchHeadings(
    kind,
    wordHeadings(
      headings.filter((heading) => !named.has(heading)),
      index,
    ),
    index,
  ).filter(({ column }) => !taken.has(column));
  const all = [...accepted, ...added];
  return {
    definition,
    matches: definition.columns.flatMap((column) => all.find((match) => match.column === column) ?? []),
    confidence: 'high',
    score: Infinity,
  };
}

/** Its sheet or its native table is not there. */
export function withoutTable(mapping: AcceptedMapping): UnfitMapping {
  return { mapping, reason: 'table', missing: [] };
}
