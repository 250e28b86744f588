import { ProductError } from '../../../base/ProductError';
import type { CellEdit } from '../../../ports/LiveWorkbook';
import { applyFixes, rereadRows } from '../applyFixes';
import type { CoreContext } from '../CoreContext';
import type { IndexedFinding } from '../findings/FindingIndex';
import type { PaneCore } from '../PaneCore';
import { placeAddress } from '../tableId';
import type { FixOutcome, UndoView } from '../views/FindingsView';
import { getFindings } from './findingsPart';

/** Putting findings right, and the one step back. */
export function fixesPart({
  book,
  watcher,
  alone,
}: CoreContext): Pick<PaneCore, 'fix' | 'fixAll' | 'undoable' | 'undo'> {
  let inverse: readonly CellEdit[] = [];

  const apply = (pick: () => readonly IndexedFinding[]): Promise<FixOutcome> =>
    alone(async () => {
      await watcher.settle();
      const applied = await applyFixes(book, pick);
      if (applied.fixed > 0) inverse = applied.inverse;
      return { fixed: applied.fixed, skipped: applied.skipped };
    });

  return {
    fix: (key) => apply(() => [getFindings(book).find(key)].filter((one) => one !== undefined)),
    fixAll: (rule, filter) =>
      apply(() =>
        getFindings(book)
          .filter(filter)
          .items.filter(({ finding }) => finding.rule === rule),
      ),
    undoable: async () => undoView(inverse),
    undo: () =>
      alone(async () => {
        if (inverse.length === 0) throw new ProductError('pane.nothingToUndo');
        const edits = inverse;
        await watcher.settle();
        // Once only: what cannot be taken back now cannot be later.
        inverse = [];
        await book.workbook.write(edits);
        await rereadRows(book, edits);
        return { fixed: edits.length, skipped: 0 };
      }),
  };
}

/** The first cell is that of the first finding: inverse edits come in whatever order they have to be written. */
function undoView(inverse: readonly CellEdit[]): UndoView | undefined {
  const [first] = [...inverse].sort(
    (a, b) => compare(a.sheet, b.sheet) || a.row - b.row || a.column - b.column,
  );
  if (!first) return undefined;
  const { sheet, row, column } = first;
  return { cells: inverse.length, address: placeAddress(first), place: { sheet, row, column } };
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
