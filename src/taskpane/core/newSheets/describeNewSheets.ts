import { withFreeNames } from '../../../domain/newWorkbook/withFreeNames';
import type { WorkbookDescription } from '../../../domain/newWorkbook/WorkbookDescription';
import type { Snapshot } from '../../../domain/snapshot/Snapshot';
import { describeNewWorkbook, type NewWorkbookWish } from '../../../flows/describeNewWorkbook';

/** Sheets to be added to a workbook, under names it has not given yet. */
export const describeNewSheets = (wish: NewWorkbookWish, { sheets }: Snapshot): WorkbookDescription =>
  withFreeNames(describeNewWorkbook(wish), {
    sheets: sheets.map(({ name }) => name),
    tables: sheets.flatMap(({ nativeTables }) => nativeTables.map(({ name }) => name)),
  });
