import { isBreak } from '../meeting/isBreak';
import type { CellView } from './CheckedTable';

const UNNEEDED = ['owner', 'place'];

/** Nobody presents a coffee break, and everybody knows where it is: an empty cell is nothing to tell. */
export function mayStayEmpty({ record, column }: CellView): boolean {
  return (
    record.table.kind === 'agenda' &&
    UNNEEDED.includes(column.definition.field) &&
    isBreak(record.text('item'))
  );
}
