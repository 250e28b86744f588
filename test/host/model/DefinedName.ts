import type { Sheet } from './Sheet';

/** A name of the workbook or of one sheet. */
export interface DefinedName {
  name: string;
  /** With its `=`. */
  formula: string;
  visible: boolean;
  comment: string;
  readonly sheet?: Sheet;
}
