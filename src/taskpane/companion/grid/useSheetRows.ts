import { useCallback, useEffect, useRef, useState } from 'react';
import type { MergedCell, SheetPage, ShownRow } from '../../../adapters/xlsx/view/SheetPage';

export type ReadPage = (first: number, last: number) => Promise<SheetPage>;

/** Rows asked for at once. */
const PAGE_ROWS = 64;

/** Pages kept; the ones longest out of sight go. */
const MOST_PAGES = 60;

export interface SheetRows {
  row(number: number): ShownRow | undefined;
  /** Merged cells that touch the rows known so far. */
  readonly merges: readonly MergedCell[];
}

interface Page {
  readonly version: number;
  readonly rows: ReadonlyMap<number, ShownRow>;
  readonly merges: readonly MergedCell[];
}

/**
 * The rows in sight, read as they come into view. What is known stays in sight until newer rows have come.
 * @param version changes when there is something else to be seen
 * @param withTop the first rows are in sight, too: they are frozen
 */
export function useSheetRows(
  readPage: ReadPage,
  version: number,
  first: number,
  last: number,
  withTop: boolean,
): SheetRows {
  const pages = useRef(new Map<number, Page>());
  const asked = useRef(new Map<number, number>());
  const [, redraw] = useState(0);
  const from = Math.floor((first - 1) / PAGE_ROWS);
  const to = Math.floor((last - 1) / PAGE_ROWS);

  useEffect(() => {
    let isOver = false;
    for (const number of wantedPages(from, to, withTop)) {
      if (pages.current.get(number)?.version === version || asked.current.get(number) === version) continue;
      asked.current.set(number, version);
      const wanted = number;
      readPage(wanted * PAGE_ROWS + 1, (wanted + 1) * PAGE_ROWS).then(
        ({ rows, merges }) => {
          pages.current.delete(wanted);
          pages.current.set(wanted, { version, rows: new Map(rows.map((row) => [row.number, row])), merges });
          dropOldest(pages.current);
          if (!isOver) redraw((count) => count + 1);
        },
        () => asked.current.delete(wanted),
      );
    }
    return () => {
      isOver = true;
      asked.current.clear();
    };
  }, [readPage, version, from, to, withTop]);

  const row = useCallback(
    (number: number) => pages.current.get(Math.floor((number - 1) / PAGE_ROWS))?.rows.get(number),
    [],
  );
  const merges: MergedCell[] = [];
  const seen = new Set<string>();
  for (const number of wantedPages(from, to, withTop)) {
    for (const merge of pages.current.get(number)?.merges ?? []) {
      const key = `${merge.area.top} ${merge.area.left}`;
      if (!seen.has(key)) merges.push(merge);
      seen.add(key);
    }
  }
  return { row, merges };
}

function dropOldest(pages: Map<number, Page>): void {
  for (const number of pages.keys()) {
    if (pages.size <= MOST_PAGES) return;
    // The first may be frozen, and nobody would ask for it again.
    if (number !== 0) pages.delete(number);
  }
}

function wantedPages(from: number, to: number, withTop: boolean): number[] {
  const pages = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return withTop && from > 0 ? [0, ...pages] : pages;
}
