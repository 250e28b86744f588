import type { LiveColumn, LiveRecord, Words } from './live/LiveColumn';
import type { SampleRecord } from './NewTablePlan';
import { sampleCell } from './sampleCell';
import type { SheetColumn } from './SheetColumn';

export interface ComputeContext {
  readonly now: LiveRecord['now'];
  readonly dueOf: LiveRecord['dueOf'];
  readonly words: Words;
}

/** Values of all columns, as they stand; live ones are computed in their own order, each after those it looks at. */
export function computeRecord(
  columns: readonly SheetColumn[],
  live: readonly LiveColumn[],
  record: SampleRecord,
  { now, dueOf, words }: ComputeContext,
): readonly (string | number | null)[] {
  const known = new Map<string, string | number>();
  for (const { id, definition } of columns) {
    const written = record[id];
    if (definition && written !== undefined) known.set(id, sampleCell(written, definition.type).value);
  }
  const view: LiveRecord = { now, dueOf, value: (id) => known.get(id) ?? null };
  for (const column of live) known.set(column.id, column.result(view, words));
  return columns.map(({ id }) => known.get(id) ?? null);
}
