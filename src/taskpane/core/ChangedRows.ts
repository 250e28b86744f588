import type { Area, Snapshot } from '../../domain/snapshot/Snapshot';
import type { RowSpan, WorkbookChange } from '../../ports/LiveWorkbook';

/** With more rows than this, everything is read again: a paste of a whole sheet, a fill down. */
const MOST_ROWS = 5_000;

/** Rows that wait to be read again; `all` when only reading everything tells. */
export type Changed =
  { readonly kind: 'rows'; readonly spans: readonly RowSpan[] } | { readonly kind: 'all' };

/** What has changed since, together with one more change. */
export function addChange(changed: Changed, change: WorkbookChange, snapshot: Snapshot): Changed {
  if (changed.kind === 'all' || change.kind === 'structure') return { kind: 'all' };
  const { sheet, area } = change;
  if (reshapes(snapshot, sheet, area)) return { kind: 'all' };
  const spans = merged([...changed.spans, { sheet, first: area.top, last: area.bottom }]);
  const rows = spans.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  return rows > MOST_ROWS ? { kind: 'all' } : { kind: 'rows', spans };
}

export const NOTHING: Changed = { kind: 'rows', spans: [] };

/** A sheet we have not seen; a row right below a native table, which then grows. */
function reshapes(snapshot: Snapshot, name: string, changed: Area): boolean {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  if (!sheet) return true;
  return sheet.nativeTables.some(
    ({ area }) =>
      changed.top <= area.bottom + 1 &&
      changed.bottom >= area.bottom + 1 &&
      changed.left <= area.right &&
      changed.right >= area.left,
  );
}

/** Spans that touch or overlap become one. */
function merged(spans: readonly RowSpan[]): RowSpan[] {
  const sorted = [...spans].sort((a, b) =>
    a.sheet === b.sheet ? a.first - b.first : a.sheet < b.sheet ? -1 : 1,
  );
  const result: RowSpan[] = [];
  for (const span of sorted) {
    const last = result.at(-1);
    if (last && last.sheet === span.sheet && span.first <= last.last + 1)
      result[result.length - 1] = { ...last, last: Math.max(last.last, span.last) };
    else result.push(span);
  }
  return result;
}
