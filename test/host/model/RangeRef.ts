import type { Area } from '../../../src/domain/snapshot/Snapshot';
import type { Sheet } from './Sheet';

/** A range as an add-in holds it; while it is tracked it follows inserted and deleted cells. */
export class RangeRef {
  /** Given when the library asks to keep it. */
  id: string | undefined;
  /** Its cells are gone. */
  isLost = false;

  constructor(
    readonly sheet: Sheet,
    public area: Area,
  ) {}
}
