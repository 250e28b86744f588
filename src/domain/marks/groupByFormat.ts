import { countsAsDate } from './lampFormulas';
import { spansOf, type MarkedTable, type RowSpan } from './MarkedTable';

/** A column cut into more pieces than so many is given one format throughout. */
const MAX_SPANS = 60;

export interface FormatGroup {
  /** Number format code of the dates; undefined where there are none. */
  readonly code: string | undefined;
  readonly spans: readonly RowSpan[];
}

/**
 * Rows of a column by the number format of their dates, so that a word can be added to each. Rows without a date go
 * with the format most dates have; that group comes first.
 */
export function groupByFormat(table: MarkedTable, column: number, spans: readonly RowSpan[]): FormatGroup[] {
  const others = new Map<string, number[]>();
  for (const { top, bottom } of spans) {
    for (let row = top; row <= bottom; row += 1) {
      const code = dateFormat(table, row, column);
      if (code === undefined) continue;
      const rows = others.get(code);
      if (rows) rows.push(row);
      else others.set(code, [row]);
    }
  }
  const [usual, ...rest] = [...others].sort(([, a], [, b]) => b.length - a.length);
  const apart = rest.map(([code, rows]) => ({ code, spans: spansOf(rows) }));
  const pieces = apart.reduce((sum, group) => sum + group.spans.length, 0);
  if (apart.length === 0 || pieces > MAX_SPANS) return [{ code: usual?.[0], spans }];
  const taken = new Set(rest.flatMap(([, rows]) => rows));
  return [{ code: usual?.[0], spans: without(spans, taken) }, ...apart];
}

function dateFormat(table: MarkedTable, row: number, column: number): string | undefined {
  const cell = table.cell(row, column);
  if (!cell || typeof cell.value !== 'number' || !countsAsDate(cell.value)) return undefined;
  return cell.format ?? 'General';
}

function without(spans: readonly RowSpan[], taken: ReadonlySet<number>): RowSpan[] {
  const rows: number[] = [];
  for (const { top, bottom } of spans) {
    for (let row = top; row <= bottom; row += 1) if (!taken.has(row)) rows.push(row);
  }
  return spansOf(rows);
}
