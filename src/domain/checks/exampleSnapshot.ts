import type { Cell, Row, Sheet, Snapshot } from '../snapshot/Snapshot';
import type { TableDefinition } from '../tables/TableDefinition';
import type { ExampleTables } from './Rule';

/**
 * The workbook a rule's example stands for: one sheet a table, named as the definition says, with the columns
 * of the printable face and those the rows use. Column tables: title, headings, records; forms: title, 项目 | 内容.
 */
export function exampleSnapshot(tables: ExampleTables, definitions: readonly TableDefinition[]): Snapshot {
  const sheets = Object.entries(tables).map(([kind, rows]) => {
    const definition = definitions.find((candidate) => candidate.kind === kind);
    if (!definition) throw new Error(`no table of kind ${kind}`);
    return sheetOf(definition, rows);
  });
  return { fileName: 'example.xlsx', sheets };
}

type Rows = ExampleTables[string];
type Value = string | number | undefined;

function sheetOf(definition: TableDefinition, rows: Rows): Sheet {
  const name = definition.name['zh-CN'];
  const used = new Set(rows.flatMap((row) => Object.keys(row)));
  const columns = definition.columns.filter(({ field, group }) => !group || used.has(field));
  const headings = columns.map(({ heading }) => heading['zh-CN']);
  const grid: Value[][] =
    definition.layout === 'form'
      ? columns.map(({ field }, index) => [headings[index], rows[0]?.[field]])
      : [headings, ...rows.map((row) => columns.map(({ field }) => row[field]))];
  return {
    name,
    visibility: 'visible',
    rows: [[name], ...grid].map(rowOf).filter(({ cells }) => cells.length > 0),
    merges: [],
    nativeTables: [],
    hiddenColumns: new Set(),
    columnWidths: new Map(),
    defaultColumnWidth: 8.43,
  };
}

const rowOf = (values: readonly Value[], index: number): Row => ({
  number: index + 1,
  hidden: false,
  cells: values.flatMap((value, column) =>
    value === undefined || value === '' ? [] : [cellOf(value, column + 1)],
  ),
});

const cellOf = (value: string | number, column: number): Cell => ({
  column,
  kind: typeof value === 'number' ? 'number' : 'text',
  value,
});
