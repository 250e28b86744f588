import type { Area } from '../snapshot/Snapshot';
import type { OptionsSheet } from './buildOptionsSheet';
import { columnValidations } from './columnValidations';
import { computeRecord, type ComputeContext } from './computeRecord';
import { fittedHeight } from './fittedHeight';
import { HEAD_ROWS, headMerges, headRows } from './headRows';
import { colourFormats } from './live/colourFormats';
import type { Refer, Words } from './live/LiveColumn';
import type { NewTablePlan, SampleRecord, TableSample } from './NewTablePlan';
import { sampleCell } from './sampleCell';
import { referIn, referToColumn, sheetColumns, sheetColumnWidth, type SheetColumn } from './SheetColumn';
import type { NewCell, NewSheet, NewTable } from './WorkbookDescription';

export interface SheetContext extends ComputeContext {
  readonly options: OptionsSheet;
}

type Values = readonly (string | number | null)[];

/** Lists and colours reach so many rows below the table, for programs in which it does not grow by itself. */
const ROWS_BELOW = 200;

/** A sheet with title, native table, live columns, drop-down lists and colours. */
export function buildTableSheet(
  plan: NewTablePlan,
  sample: TableSample | undefined,
  context: SheetContext,
): NewSheet {
  const { words, options } = context;
  const columns = sheetColumns(plan, words);
  const records = sample?.records ?? Array.from({ length: plan.blankRows }, (): SampleRecord => ({}));
  const values = records.map((record) => computeRecord(columns, plan.live, record, context));
  const table = tableOf(words(plan.tableName), columns, records.length, words);
  const body: Area = { ...table.area, top: HEAD_ROWS + 1, bottom: table.area.bottom + ROWS_BELOW };
  const printed = plan.printed ?? columns.length;
  const title = words(plan.definition.name);
  const meta = sample?.meta ?? (plan.meta ? words(plan.meta) : '');
  const summary = summaryCell(plan, table.name, columns, values, words);
  const refer = referIn(table.name, columns);
  const columnWidths = columns.map(sheetColumnWidth);
  return {
    name: words(plan.sheetName),
    columnWidths,
    rows: [
      ...headRows({ title, meta, summary, columns, printed }),
      ...records.map((record, index) => {
        const cells = recordCells(columns, record, values[index] ?? [], refer, words);
        return { cells, fittedHeight: fittedHeight(cells, columnWidths) };
      }),
    ],
    merges: headMerges(printed, summary !== undefined),
    frozenRows: HEAD_ROWS,
    table,
    validations: columnValidations(columns, body, plan.ranges, options, words),
    formats: colourFormats(columns, body, words),
    printedColumns: printed,
    orientation: 'landscape',
    tabColor: '1F4E79',
  };
}

function tableOf(name: string, columns: readonly SheetColumn[], records: number, words: Words): NewTable {
  const refer = referIn(name, columns);
  return {
    name,
    area: { top: HEAD_ROWS, left: 1, bottom: HEAD_ROWS + records, right: columns.length },
    columns: columns.map(({ heading, live }) => ({
      heading,
      ...(live && { formula: live.formula(refer, words) }),
    })),
  };
}

function summaryCell(
  { summary }: NewTablePlan,
  tableName: string,
  columns: readonly SheetColumn[],
  values: readonly Values[],
  words: Words,
): NewCell | undefined {
  if (!summary) return undefined;
  const valuesOf = (id: string) => {
    const index = columns.findIndex((column) => column.id === id);
    return values.map((row) => row[index] ?? null);
  };
  return {
    value: summary.result(valuesOf, words),
    formula: summary.formula(referToColumn(tableName, columns), words),
    style: 'summary',
  };
}

function recordCells(
  columns: readonly SheetColumn[],
  record: SampleRecord,
  values: Values,
  refer: Refer,
  words: Words,
): readonly NewCell[] {
  return columns.map((column, index) => {
    const { live, look } = column;
    const format = writtenFormat(column, record) ?? look.numberFormat;
    return {
      value: values[index] ?? null,
      style: look.style,
      ...(live && { formula: live.formula(refer, words) }),
      ...(format !== undefined && { numberFormat: format }),
    };
  });
}

/** A date keeps the way it was written. */
function writtenFormat(
  { id, definition, fixedFormat }: SheetColumn,
  record: SampleRecord,
): string | undefined {
  const written = record[id];
  return definition && !fixedFormat && written !== undefined
    ? sampleCell(written, definition.type).numberFormat
    : undefined;
}
