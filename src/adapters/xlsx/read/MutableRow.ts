import type { MutableCell } from './MutableCell';

/** A row under construction. */
export interface MutableRow {
  readonly number: number;
  readonly hidden: boolean;
  cells: MutableCell[];
}
