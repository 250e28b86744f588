import type { RenderWorkbook } from '../ports/RenderWorkbook';
import { describeNewWorkbook, type NewWorkbookWish } from './describeNewWorkbook';

/**
 * Makes a new workbook: the bytes of an .xlsx file, the same for the same wish.
 * @throws ProductError `newWorkbook.unknownKind`
 */
export async function createWorkbook(wish: NewWorkbookWish, render: RenderWorkbook): Promise<Uint8Array> {
  return render(describeNewWorkbook(wish));
}
