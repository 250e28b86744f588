import { filledCells, isShortText } from '../../../domain/tables/cellWords';
import type { Area, Sheet } from '../../../domain/snapshot/Snapshot';

/** Headings stand near the top. */
const DEEPEST = 15;
/** Two columns are a list already: what, and until when. */
const FEWEST = 2;

export interface GuessedTable {
  readonly area: Area;
  readonly headerRows: readonly number[];
}

/**
 * Where the headings of a sheet may stand in which nothing looks like a table: the first of the rows with the most short
 * texts, with something below it. The user says whether it is one.
 */
export function guessTable({ rows }: Sheet): GuessedTable | undefined {
  const last = rows.at(-1);
  let best: { readonly at: number; readonly count: number } | undefined;
  for (const [at, row] of rows.slice(0, DEEPEST).entries()) {
    const count = filledCells(row).filter(isShortText).length;
    const isAbove = rows[at + 1]?.number === row.number + 1;
    if (isAbove && count >= FEWEST && count > (best?.count ?? 0)) best = { at, count };
  }
  const header = best && rows[best.at];
  const cells = header ? filledCells(header) : [];
  const [first] = cells;
  if (!header || !first || !last) return undefined;
  return {
    area: {
      top: header.number,
      left: first.column,
      bottom: last.number,
      right: cells.at(-1)?.column ?? first.column,
    },
    headerRows: [header.number],
  };
}
