import type { ColumnDefinition } from '../tables/TableDefinition';
import type { SheetContext } from './buildTableSheet';
import { cellValidation } from './columnValidations';
import { columnLook } from './columnLook';
import { fittedHeight } from './fittedHeight';
import type { NewTablePlan, TableSample } from './NewTablePlan';
import { sampleCell } from './sampleCell';
import type { NewCell, NewRow, NewSheet } from './WorkbookDescription';

const LABEL_WIDTH = 22;
const VALUE_WIDTH = 70;
const HEAD_ROWS = 2;
/** In points, at least: room to write in by hand. */
const ROW_HEIGHT = 32;

/** A sheet with 项目 on the left and 内容 on the right, one record. */
export function buildFormSheet(
  plan: NewTablePlan,
  sample: TableSample | undefined,
  { words, options }: SheetContext,
): NewSheet {
  const fields = plan.columns.map((field) => getColumn(plan, field));
  const record = sample?.records[0] ?? {};
  const validations = fields.flatMap((definition, index) => {
    const row = HEAD_ROWS + 1 + index;
    const area = { top: row, bottom: row, left: 2, right: 2 };
    return cellValidation(definition, words(definition.heading), area, options, words) ?? [];
  });
  return {
    name: words(plan.sheetName),
    columnWidths: [LABEL_WIDTH, VALUE_WIDTH],
    rows: [
      { cells: [{ value: words(plan.definition.name), style: 'title' }], height: 34 },
      {
        cells: headings.map((heading): NewCell => ({ value: words(heading), style: 'heading' })),
        height: 24,
      },
      ...fields.map((definition) =>
        fieldRow(definition, words(definition.heading), record[definition.field]),
      ),
    ],
    merges: [{ top: 1, bottom: 1, left: 1, right: 2 }],
    frozenRows: HEAD_ROWS,
    validations,
    formats: [],
    printedColumns: 2,
    orientation: 'portrait',
    tabColor: '1F4E79',
  };
}

const headings = [
  { 'zh-CN': '项目', en: 'Item' },
  { 'zh-CN': '内容', en: 'Content' },
];

function getColumn({ definition }: NewTablePlan, field: string): ColumnDefinition {
  const column = definition.columns.find((candidate) => candidate.field === field);
  if (!column) throw new Error(`no item ${field} in ${definition.kind}`);
  return column;
}

function fieldRow(definition: ColumnDefinition, label: string, written: string | number | undefined): NewRow {
  const look = columnLook(definition);
  const cell = written === undefined ? undefined : sampleCell(written, definition.type);
  const numberFormat = cell?.numberFormat ?? look.numberFormat;
  const cells: readonly NewCell[] = [
    { value: label, style: 'label' },
    { value: cell?.value ?? null, style: 'text', ...(numberFormat !== undefined && { numberFormat }) },
  ];
  return { cells, fittedHeight: Math.max(ROW_HEIGHT, fittedHeight(cells, [LABEL_WIDTH, VALUE_WIDTH]) + 8) };
}
