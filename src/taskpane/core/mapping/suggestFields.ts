import { allTables } from '../../../catalog/tables/allTables';
import { buildHeadingIndex, type KindIndex } from '../../../domain/tables/HeadingIndex';
import { kindChoices } from '../../../domain/tables/mappingChoices';
import { matchHeadings, wordHeadings, type HeadingMatch } from '../../../domain/tables/matchHeadings';
import type { MappableHeading, MappableTable } from './MappableTable';

/** Kinds shown beside the one it was taken for. */
const MOST_KINDS = 4;

/** Kinds that the headings or a title speak for, likeliest first. */
export function likelyKinds({ headings, name, sheet }: MappableTable): string[] {
  const shown = { headings: headings.map(({ heading }) => heading), titles: [name], sheetName: sheet.name };
  return kindChoices(shown, allTables)
    .filter(({ likely }) => likely)
    .slice(0, MOST_KINDS)
    .map(({ kind }) => kind);
}

/** Which field of a kind each column would be, as far as the headings say. */
export function suggestFields(
  kind: string,
  headings: readonly MappableHeading[],
): ReadonlyMap<number, string> {
  const index = buildHeadingIndex(allTables).kinds.find(({ definition }) => definition.kind === kind);
  const matches = index ? matchesOf(index, headings) : [];
  return new Map(matches.map(({ heading, column }) => [heading.column, column.field]));
}

function matchesOf(kind: KindIndex, headings: readonly MappableHeading[]): HeadingMatch[] {
  const index = buildHeadingIndex(allTables);
  const written = headings.map(({ heading, column }) => {
    const parts = heading.split('/');
    const parents = parts.slice(0, -1);
    return { column, right: column, text: parts.at(-1) ?? '', ...(parents.length > 0 && { parents }) };
  });
  return matchHeadings(kind, wordHeadings(written, index), index);
}
