import { ProductError } from '../../../base/ProductError';
import { freeSheetName } from '../../../domain/marks/freeSheetName';
import { buildMemoRow, memoHead, memoSheet, readMemoRows } from '../../../domain/memo/memoSheet';
import { cellAddress } from '../../../domain/snapshot/address';
import { ACTION, bytesOf, drawStrokes, type Stroke } from '../draw/Stroke';
import type { ExcelSession } from '../ExcelSession';
import type { Survey } from '../read/Survey';
import { findMemoRows, type MemoRow, readMemoCells } from './memoRows';

/** Cells written at once. */
const CELLS_A_STROKE = 40;

/** What is kept with the workbook, by key. */
export function readMemo(session: ExcelSession): Promise<ReadonlyMap<string, unknown>> {
  return session.run(async (context) => {
    const { memo } = (await session.survey(context)).own;
    if (!memo) return new Map<string, unknown>();
    const rows = await readMemoCells(context, memo.id, await findMemoRows(context, memo));
    return new Map([...readMemoRows(rows)].map(([key, { value }]) => [key, value]));
  });
}

/** Writes some keys, each into its own row; the sheet comes with the first. */
export function writeMemo(session: ExcelSession, entries: ReadonlyMap<string, unknown>): Promise<void> {
  return session.run(async (context) => {
    const { survey, own } = await session.survey(context);
    const found = own.memo ? await findMemoRows(context, own.memo) : [];
    const name = own.memo?.name ?? freeName(survey);
    const isNew = !own.memo;
    if (isNew && [...entries.values()].every((value) => value === undefined)) return;
    if (isNew && survey.isStructureLocked) throw new ProductError('workbook.structureLocked');
    const sheetOf = () => context.workbook.worksheets.getItem(name);
    let created: Excel.Worksheet | undefined;
    const create: Stroke = {
      weight: 3 * ACTION,
      draw: () => {
        created = context.workbook.worksheets.add(name).load('id');
        created.visibility = 'VeryHidden';
        created.getRange(`A1:${cellAddress(1, memoHead.length)}`).values = [[...memoHead]];
      },
    };
    const strokes = rowsFor(entries, found, (own.memo?.used?.bottom ?? 1) + 1).flatMap((row) =>
      rowStrokes(sheetOf, row),
    );
    await drawStrokes(context, isNew ? [create, ...strokes] : strokes);
    if (created) session.addOwn(created.id);
  });
}

interface WrittenRow {
  readonly row: number;
  /** Texts from column A; none clears the row. */
  readonly cells: readonly string[];
}

/** Keys keep their rows; new ones go below. @param free first row below everything */
function rowsFor(
  entries: ReadonlyMap<string, unknown>,
  found: readonly MemoRow[],
  free: number,
): readonly WrittenRow[] {
  let next = Math.max(memoSheet.firstRow, free);
  return [...entries].flatMap(([key, value]): WrittenRow[] => {
    const known = found.filter((row) => row.key === key).map(({ row }) => row);
    const [row] = known;
    if (value === undefined) return known.map((gone) => ({ row: gone, cells: [] }));
    return [{ row: row ?? next++, cells: buildMemoRow(key, value) }];
  });
}

function rowStrokes(sheetOf: () => Excel.Worksheet, { row, cells }: WrittenRow): readonly Stroke[] {
  const clear: Stroke = {
    weight: ACTION,
    draw: () => sheetOf().getRange(`${row}:${row}`).clear('Contents'),
  };
  const strokes: Stroke[] = [clear];
  for (let start = 0; start < cells.length; start += CELLS_A_STROKE) {
    const values = [cells.slice(start, start + CELLS_A_STROKE)];
    const last = Math.min(cells.length, start + CELLS_A_STROKE);
    strokes.push({
      weight: bytesOf(values) + ACTION,
      draw: () => {
        sheetOf().getRange(`${cellAddress(row, start + 1)}:${cellAddress(row, last)}`).values = values;
      },
    });
  }
  return strokes;
}

function freeName({ sheets }: Survey): string {
  return freeSheetName(memoSheet.name, new Set(sheets.map(({ name }) => name.toLowerCase())));
}
