import { listNotes } from '../newWorkbook/listNotes';
import { liveHeadings } from '../newWorkbook/live/liveHeadings';
import type { Row, Sheet } from '../snapshot/Snapshot';
import { isFilled } from './cellWords';
import { headingKey } from './headingKeys';
import { cellAt, type UnrecognisedColumn } from './TableReading';

const headings = new Set(
  Object.values(liveHeadings).flatMap((words) => Object.values(words).map(headingKey)),
);
const notes = new Set<unknown>(Object.values(listNotes).flatMap((words) => Object.values(words)));

/** A sheet of a workbook we made that lists and formulas look at, wherever it stands and whatever it is called now. */
export function isOwnListSheet({ rows }: Sheet): boolean {
  return rows[0]?.cells.slice(0, 2).some(({ value }) => notes.has(value)) ?? false;
}

/** A column of a workbook we made that computes itself. One that holds anything typed is the user's own. */
export function isOwnColumn({ heading, column }: UnrecognisedColumn, records: readonly Row[]): boolean {
  if (!headings.has(headingKey(heading))) return false;
  return records.every((row) => {
    const cell = cellAt(row, column);
    return !cell || !isFilled(cell) || cell.formula === true;
  });
}
