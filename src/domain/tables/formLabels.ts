import type { Cell, Row } from '../snapshot/Snapshot';
import { filledCells, isShortText, oneLine } from './cellWords';
import type { SheetContext } from './Header';
import type { HeadingIndex } from './HeadingIndex';
import { cellAt } from './TableReading';

/** A label of a form, and where its value stands. */
export interface FormLabel {
  readonly text: string;
  readonly row: number;
  readonly labelColumn: number;
  readonly valueColumn: number;
  /** Label and value in one cell: 发起人：张三. */
  readonly inline: boolean;
  /** Last row of the value: where the label is merged downwards, or the value goes on below beside no label. */
  readonly bottom: number;
}

/** Forms stand at the head of a sheet; what lies deeper or farther right is not looked at. */
const MOST_ROWS = 300;
const MOST_COLUMNS = 40;
/** Rows between two labels of one form. */
const WIDEST_GAP = 12;
const COLON = /[:：]/;
const INLINE = /^([^:：]{1,20})[:：]\s*(\S[\s\S]*)?$/;

/** The labels at the head of a sheet, form by form: a new one begins after a gap, or when the first label comes again. */
export function formLabels(context: SheetContext): FormLabel[][] {
  const groups: FormLabel[][] = [];
  let first: FormLabel | undefined;
  let bottom = -Infinity;
  for (const label of labelsOf(context)) {
    const again = first && label.text === first.text && label.labelColumn === first.labelColumn;
    if (label.row > bottom + WIDEST_GAP || again) {
      groups.push([]);
      first = undefined;
    }
    // A title or a section heading is no label that could begin a second form.
    if (!first && isKnownLabel(label.text, context.index)) first = label;
    groups.at(-1)?.push(label);
    bottom = Math.max(bottom, label.bottom);
  }
  return groups;
}

/** Short texts with something, or a place for it, to their right. */
function labelsOf(context: SheetContext): FormLabel[] {
  const { rows } = context;
  return rows.slice(0, MOST_ROWS).flatMap((row, position) => {
    const labels = labelsIn(row, context);
    if (labels.length === 0) return [];
    const below = rows.slice(position + 1, position + 1 + WIDEST_GAP);
    return labels.map((label) => {
      const bottom = bottomOf(label, below);
      return bottom > label.bottom ? { ...label, bottom } : label;
    });
  });
}

/** Rows are read again with every change of the sheet; what one without merges holds does not change. */
const remembered = new WeakMap<HeadingIndex, WeakMap<Row, readonly FormLabel[]>>();

function labelsIn(row: Row, { merges, index }: SheetContext): readonly FormLabel[] {
  if (merges.startingIn(row.number).length > 0) return readLabels(row, merges, index);
  const known = remembered.get(index) ?? new WeakMap<Row, readonly FormLabel[]>();
  remembered.set(index, known);
  const labels = known.get(row) ?? readLabels(row, merges, index);
  known.set(row, labels);
  return labels;
}

function readLabels(row: Row, merges: SheetContext['merges'], index: HeadingIndex): FormLabel[] {
  const cells = filledCells(row).filter(({ column }) => column <= MOST_COLUMNS);
  if (isHeadingRow(cells, index)) return [];
  return cells.flatMap((cell, place) => labelOf(row, cell, cells[place + 1], merges, index) ?? []);
}

/** Three known words side by side head columns. */
function isHeadingRow(cells: readonly Cell[], index: HeadingIndex): boolean {
  let run = 0;
  let before = 0;
  for (const cell of cells) {
    const known = isShortText(cell) && isKnownLabel(String(cell.value), index);
    run = known ? (cell.column === before + 1 ? run + 1 : 1) : 0;
    if (run === 3) return true;
    before = cell.column;
  }
  return false;
}

/** Whether some table knows the words. */
export function isKnownLabel(text: string, index: HeadingIndex): boolean {
  const { full, bare } = index.keysOf(text);
  return index.known.has(full) || index.known.has(bare);
}

function labelOf(
  row: Row,
  cell: Cell,
  next: Cell | undefined,
  merges: SheetContext['merges'],
  index: HeadingIndex,
): FormLabel | undefined {
  if (cell.kind !== 'text') return undefined;
  const text = String(cell.value);
  const merge = merges.at(row.number, cell.column);
  const right = merge?.right ?? cell.column;
  const place = { row: row.number, labelColumn: cell.column, bottom: merge?.bottom ?? row.number };
  const inline = text.length <= 400 && COLON.test(text) ? INLINE.exec(text.trim()) : null;
  if (inline?.[1] && inline[2] !== undefined) {
    return { ...place, text: oneLine(inline[1]), valueColumn: cell.column, inline: true };
  }
  if (!isShortText(cell)) return undefined;
  return { ...place, text: oneLine(text), valueColumn: valueColumnOf(right, next, index), inline: false };
}

/** Beside the label, or farther off when the label runs over empty cells. */
function valueColumnOf(right: number, next: Cell | undefined, index: HeadingIndex): number {
  if (!next || next.column === right + 1 || next.column > right + 4) return right + 1;
  const isLabel = isShortText(next) && isKnownLabel(String(next.value), index);
  return isLabel ? right + 1 : next.column;
}

/** A list goes on in the rows below that have a value but no label. */
function bottomOf({ row, labelColumn, valueColumn, inline }: FormLabel, below: readonly Row[]): number {
  let bottom = row;
  if (inline) return bottom;
  for (const line of below) {
    const goesOn = line.number === bottom + 1 && !cellAt(line, labelColumn) && cellAt(line, valueColumn);
    if (!goesOn) break;
    bottom = line.number;
  }
  return bottom;
}
