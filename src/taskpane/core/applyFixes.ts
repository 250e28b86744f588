import { ProductError } from '../../base/ProductError';
import type { CellEdit, RowSpan } from '../../ports/LiveWorkbook';
import type { IndexedFinding } from './findings/FindingIndex';
import type { OpenBook } from './OpenBook';
import { placeAddress } from './tableId';
import type { FixOutcome } from './views/FindingsView';

/** What was written, and what takes it back. */
export interface AppliedFixes extends FixOutcome {
  /** Empty when nothing was written. */
  readonly inverse: readonly CellEdit[];
}

/**
 * Puts findings right in one write. A cell that somebody has changed meanwhile is read again and left out; the others
 * are written all the same.
 * @param pick the findings among those there are now
 */
export async function applyFixes(
  book: OpenBook,
  pick: () => readonly IndexedFinding[],
): Promise<AppliedFixes> {
  const wanted = new Set(pick().map(({ finding }) => placeAddress(finding))).size;
  const write = async (): Promise<AppliedFixes> => {
    const edits = editsOf(pick());
    const inverse = edits.length === 0 ? [] : await book.workbook.write(edits);
    await rereadRows(book, edits);
    return { fixed: edits.length, skipped: wanted - edits.length, inverse };
  };
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof ProductError) || error.code !== 'edit.stale') throw error;
    await rereadRows(book, editsOf(pick()));
    return write();
  }
}

/** Reads again the rows that were written to. */
export async function rereadRows(book: OpenBook, edits: readonly CellEdit[]): Promise<void> {
  if (edits.length === 0) return;
  const rows = new Map<string, RowSpan>();
  for (const { sheet, row } of edits) rows.set(`${row} ${sheet}`, { sheet, first: row, last: row });
  await book.readRows([...rows.values()]);
}

/** One edit a cell: two findings may say the same of it. */
function editsOf(findings: readonly IndexedFinding[]): CellEdit[] {
  const edits = new Map<string, CellEdit>();
  for (const { fix } of findings) {
    if (fix) edits.set(`${fix.edit.row} ${fix.edit.column} ${fix.edit.sheet}`, fix.edit);
  }
  return [...edits.values()];
}
