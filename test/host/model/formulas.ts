import { cellAddress, columnNumber, columnLetters } from '../../../src/domain/snapshot/address';
import type { Area } from '../../../src/domain/snapshot/Snapshot';
import { LAST_COLUMN, LAST_ROW } from './areas';

/** A reference inside a formula, with its `$`. */
const REFERENCE =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.$])(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?(?![\p{L}\p{N}_(.!])/giu;

/** The formula with relative references moved, as when it is read from another cell. Texts stay. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(REFERENCE, (match, sheet: string | undefined, first?: string, last?: string) => {
    if (first === undefined) return match;
    const moved = [first, ...(last === undefined ? [] : [last])].map((cell) => moveCell(cell, rows, columns));
    return `${sheet === undefined ? '' : `${sheet}!`}${moved.join(':')}`;
  });
}

/**
 * The formula after cells were inserted or deleted, or a sheet renamed or deleted.
 * @param adjust where an area of a sheet is now; undefined: nowhere. The sheet is undefined for the formula's own
 */
export function adjustReferences(
  formula: string,
  adjust: (sheet: string | undefined, area: Area) => Area | undefined,
): string {
  return formula.replace(REFERENCE, (match, sheet: string | undefined, first?: string, last?: string) => {
    if (first === undefined) return match;
    const [start, end] = [parseCell(first), parseCell(last ?? first)];
    const area = { top: start.row, left: start.column, bottom: end.row, right: end.column };
    const name = sheet?.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
    const now = adjust(name, area);
    if (!now) return '#REF!';
    const cells = [renderCell({ ...start, row: now.top, column: now.left })];
    if (last !== undefined) cells.push(renderCell({ ...end, row: now.bottom, column: now.right }));
    return `${sheet === undefined ? '' : `${sheet}!`}${cells.join(':')}`;
  });
}

interface CellReference {
  readonly row: number;
  readonly column: number;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

function moveCell(text: string, rows: number, columns: number): string {
  const cell = parseCell(text);
  const row = cell.fixedRow ? cell.row : wrap(cell.row + rows, LAST_ROW);
  const column = cell.fixedColumn ? cell.column : wrap(cell.column + columns, LAST_COLUMN);
  return renderCell({ ...cell, row, column });
}

/** References that leave the sheet come back on its other side, as in Excel. */
function wrap(index: number, count: number): number {
  return ((((index - 1) % count) + count) % count) + 1;
}

function parseCell(text: string): CellReference {
  const [, fixedColumn, letters = '', fixedRow, digits = ''] = /^(\$?)([A-Z]+)(\$?)(\d+)$/i.exec(text) ?? [];
  return {
    row: Number(digits),
    column: columnNumber(letters),
    fixedRow: fixedRow === '$',
    fixedColumn: fixedColumn === '$',
  };
}

function renderCell({ row, column, fixedRow, fixedColumn }: CellReference): string {
  if (!fixedRow && !fixedColumn) return cellAddress(row, column);
  return `${fixedColumn ? '$' : ''}${columnLetters(column)}${fixedRow ? '$' : ''}${row}`;
}
