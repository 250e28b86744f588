import type { WorkbookDescription } from '../domain/newWorkbook/WorkbookDescription';

/** Draws a described workbook as the bytes of an .xlsx file; the same description gives the same bytes. */
export type RenderWorkbook = (description: WorkbookDescription) => Promise<Uint8Array>;
