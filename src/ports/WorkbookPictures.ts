import type { SheetPicture } from '../domain/snapshot/SheetPicture';

/** The pictures of a workbook, read when somebody asks. */
export interface WorkbookPictures {
  /** By sheet, row and column. @throws ProductError when the file is damaged, or holds too many */
  readPictures(): Promise<readonly SheetPicture[]>;
}
