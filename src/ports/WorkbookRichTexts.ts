import type { SheetRichText } from '../domain/snapshot/SheetRichText';

/** The texts of a workbook that are formatted in part, read when somebody asks. */
export interface WorkbookRichTexts {
  /** By sheet, row and column. @throws ProductError when the file is damaged, or holds too many */
  readRichTexts(): Promise<readonly SheetRichText[]>;
}
