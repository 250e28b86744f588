import type { Localized } from '../../base/Language';
import { buildHeadingIndex } from './HeadingIndex';
import { rankKinds } from './judgeTable';
import type { Heading } from './matchHeadings';
import type { TableDefinition } from './TableDefinition';

/** A kind that a table may be said to be. */
export interface KindChoice {
  readonly kind: string;
  readonly name: Localized;
  /** Some of its headings speak for it. */
  readonly likely: boolean;
}

/** A table as the sheet shows it: its headings in their order, and what it is called. */
export interface ShownTable {
  readonly headings: readonly string[];
  /** Native name, title lines. */
  readonly titles?: readonly string[];
  readonly sheetName: string;
}

/** The kinds of table under headings, likeliest first; those nothing speaks for in the order of the definitions. */
export function kindChoices(
  { headings, titles = [], sheetName }: ShownTable,
  definitions: readonly TableDefinition[],
): KindChoice[] {
  const index = buildHeadingIndex(definitions);
  const ranked = rankKinds(headings.map(headingAt), { near: titles, sheetName }, index);
  const likely = ranked.map(({ definition }) => definition);
  const others = definitions.filter(
    (definition) => definition.layout === 'columns' && !likely.includes(definition),
  );
  return [...likely, ...others].map((definition) => ({
    kind: definition.kind,
    name: definition.name,
    likely: likely.includes(definition),
  }));
}

/** Two-row headings as they are shown: joined with `/`. */
function headingAt(shown: string, position: number): Heading {
  const [text = shown, ...parents] = shown.split('/').reverse();
  const column = position + 1;
  const isJoint = parents.length > 0 && [text, ...parents].every((part) => part.trim() !== '');
  return isJoint
    ? { column, right: column, text, parents: parents.reverse() }
    : { column, right: column, text: shown };
}
