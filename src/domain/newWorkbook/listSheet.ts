import type { NewCell, NewRow, NewSheet } from './WorkbookDescription';

/** A plain sheet that others look at. */
export function listSheet(name: string, columnWidths: readonly number[], rows: readonly NewRow[]): NewSheet {
  return {
    name,
    columnWidths,
    rows,
    merges: [],
    frozenRows: 0,
    validations: [],
    formats: [],
    printedColumns: columnWidths.length,
    orientation: 'portrait',
    tabColor: 'A6A6A6',
  };
}

/** A column of choices below its heading. */
export function listCells(heading: string, values: readonly string[]): readonly NewCell[] {
  return [
    { value: heading, style: 'heading' },
    ...values.map((value): NewCell => ({ value, style: 'centre' })),
  ];
}

/** Columns of cells as rows. */
export function transpose(columns: readonly (readonly NewCell[])[]): readonly NewRow[] {
  const height = Math.max(0, ...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_, row) => ({ cells: columns.map((cells) => cells[row]) }));
}
