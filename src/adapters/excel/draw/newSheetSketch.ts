import { newCellFace, newCellLooks } from '../../../domain/newWorkbook/newCellLook';
import type { NewCell, NewSheet } from '../../../domain/newWorkbook/WorkbookDescription';
import { columnLetters } from '../../../domain/snapshot/address';
import type { Area } from '../../../domain/snapshot/Snapshot';
import { plainEntry } from '../plainEntry';
import type { Dress, SheetSketch, SketchCell } from './SheetSketch';

/** A sheet of a description, without what is more than cells. @param footer of each page */
export function newSheetSketch(sheet: NewSheet, footer: string): SheetSketch {
  const { rows, columnWidths, merges, frozenRows, orientation, printedColumns } = sheet;
  const dresses = new Map<string, Dress>();
  const dressFor = (cell: NewCell): Dress => {
    const key = `${cell.style} ${cell.numberFormat ?? ''}`;
    const dress = dresses.get(key) ?? dressOf(cell);
    dresses.set(key, dress);
    return dress;
  };
  return {
    rows: withMergedLooks(
      rows.map(({ cells }) => cells.map((cell) => cell && sketchCell(cell, dressFor(cell)))),
      merges,
    ),
    columnWidths,
    // Rows whose height only fits their text are left to Excel, which goes on fitting them.
    rowHeights: rows.map(({ height }) => height),
    merges,
    frozenRows,
    showsGrid: false,
    page: {
      orientation: orientation === 'landscape' ? 'Landscape' : 'Portrait',
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
      footer,
      isCentred: true,
      ...(printedColumns < columnWidths.length && { columns: `A:${columnLetters(printedColumns)}` }),
      ...(frozenRows > 0 && { titleRows: `$1:$${frozenRows}` }),
    },
  };
}

/** All cells of a merge look like its first: their borders show. */
function withMergedLooks(rows: (SketchCell | undefined)[][], merges: readonly Area[]): SheetSketch['rows'] {
  for (const { top, left, bottom, right } of merges) {
    const dress = rows[top - 1]?.[left - 1]?.dress;
    for (let row = top; dress && row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) {
        const cells = (rows[row - 1] ??= []);
        cells[column - 1] = { entry: null, ...cells[column - 1], dress };
      }
  }
  return rows;
}

function sketchCell({ value, formula, numberFormat }: NewCell, dress: Dress): SketchCell {
  const entry = typeof value === 'string' ? plainEntry(value, numberFormat === '@') : value;
  return { entry: formula === undefined ? entry : `=${formula}`, dress };
}

function dressOf({ style, numberFormat }: NewCell): Dress {
  const { horizontal, vertical, ...look } = newCellLooks[style];
  return {
    fontName: newCellFace,
    ...look,
    horizontal: ({ left: 'Left', center: 'Center', right: 'Right' } as const)[horizontal],
    vertical: vertical === 'top' ? 'Top' : 'Center',
    ...(numberFormat !== undefined && { numberFormat }),
  };
}
