import type { RangeRef } from './RangeRef';

/** Several ranges of one sheet, as `getRanges` gives them. */
export class AreasRef {
  id: string | undefined;

  constructor(readonly ranges: readonly RangeRef[]) {}
}
