import type { TrackedDeadline } from '../followup/TrackedDeadline';
import type { MarkedTable } from './MarkedTable';

/** Which cells may show the word of a lamp, now or later: a second word there would be hidden by it. */
export class LampWords {
  readonly columns = new Set<number>();
  private readonly cells = new Set<string>();

  constructor(private readonly table: MarkedTable) {}

  /** @param wordsGoTo where words stand that have no place on the deadline itself */
  add(column: number, tracked: readonly TrackedDeadline[], wordsGoTo: number | undefined): void {
    this.columns.add(column);
    if (wordsGoTo !== undefined) this.columns.add(wordsGoTo);
    for (const { row, deadline } of tracked) {
      if (deadline.kind !== 'at') continue;
      this.cells.add(`${row} ${column}`);
      const showsOwn = this.table.cell(row, column)?.kind === 'text' && !this.table.isFormatted(column);
      if (wordsGoTo !== undefined && !showsOwn) this.cells.add(`${row} ${wordsGoTo}`);
    }
  }

  on(row: number, column: number): boolean {
    return this.cells.has(`${row} ${column}`);
  }
}
