import type { ColumnDefinition } from '../tables/TableDefinition';
import { columnLook, type ColumnLook } from './columnLook';
import { displayWidth } from './fittedHeight';
import type { LiveColumn, Refer, Words } from './live/LiveColumn';
import type { NewTablePlan } from './NewTablePlan';

/** A column of a sheet: one of the definition, a live one of our own, or one of the definition that computes itself. */
export interface SheetColumn {
  /** Field, or id of a live column. */
  readonly id: string;
  readonly heading: string;
  readonly look: ColumnLook;
  /** The plan says how its numbers look, whatever way they were written. */
  readonly fixedFormat: boolean;
  readonly definition?: ColumnDefinition;
  readonly live?: LiveColumn;
}

/** As they stand from left to right. */
export function sheetColumns(plan: NewTablePlan, words: Words): readonly SheetColumn[] {
  return plan.columns.map((id) => {
    const definition = plan.definition.columns.find(({ field }) => field === id);
    const live = plan.live.find((candidate) => candidate.id === id);
    const heading = definition?.heading ?? live?.heading;
    if (!heading) throw new Error(`no column ${id} in ${plan.definition.kind}`);
    const look = lookOf(plan, id, definition, live);
    const fixedFormat = plan.looks?.[id]?.numberFormat !== undefined;
    return {
      id,
      heading: words(heading),
      look,
      fixedFormat,
      ...(definition && { definition }),
      ...(live && { live }),
    };
  });
}

function lookOf(
  { looks }: NewTablePlan,
  id: string,
  definition: ColumnDefinition | undefined,
  live: LiveColumn | undefined,
): ColumnLook {
  const { width = 12, numberFormat } = live ?? {};
  return {
    ...(definition && columnLook(definition)),
    ...(live && { style: 'live' }),
    ...(live && { width }),
    ...(numberFormat !== undefined && { numberFormat }),
    ...looks?.[id],
  } as ColumnLook;
}

/** References to columns of the same row, by field or live id. */
export function referIn(tableName: string, columns: readonly SheetColumn[]): Refer {
  return (id) => `${tableName}[[#This Row],[${columnInBrackets(columns, id)}]]`;
}

/** References to all records of a column. */
export function referToColumn(tableName: string, columns: readonly SheetColumn[]): Refer {
  return (id) => `${tableName}[${columnInBrackets(columns, id)}]`;
}

/** Brackets, `#` and `'` have a meaning inside a structured reference. */
function columnInBrackets(columns: readonly SheetColumn[], id: string): string {
  const column = columns.find((candidate) => candidate.id === id);
  if (!column) throw new Error(`no column ${id}`);
  return column.heading.replace(/[[\]#']/g, "'$&");
}

/** In characters: as its values need, and its heading broken in two lines beside the filter button. */
export function sheetColumnWidth({ look, heading }: SheetColumn): number {
  return Math.max(look.width, Math.ceil(displayWidth(heading) / 2) + 5);
}
