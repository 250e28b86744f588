import { addSheets } from './draw/addSheets';
import type { LiveWorkbook } from '../../ports/LiveWorkbook';
import { drawMarks, eraseMarks } from './draw/drawMarks';
import { ExcelSession } from './ExcelSession';
import { readMemo, writeMemo } from './memo/workbookMemo';
import { readRows } from './read/readRows';
import { readSheets } from './read/readSheets';
import { type Patience, usualPatience } from './runExcel';
import { showCell } from './showCell';
import { watchChanges } from './watchChanges';
import { writeEdits } from './writeEdits';

/** The workbook that is open in Excel, through Office.js. Everything that keeps Excel from doing it is a ProductError. */
export function excelWorkbook(patience: Patience = usualPatience): LiveWorkbook {
  const session = new ExcelSession(patience);
  return {
    get fileName() {
      return session.fileName;
    },
    read: () =>
      session.run(async (context) => {
        const { survey, own } = await session.survey(context);
        const theirs = survey.sheets.filter((sheet) => !own.sheets.includes(sheet) && sheet !== own.memo);
        return {
          fileName: survey.fileName,
          ...(survey.dates1904 && { dates1904: true }),
          sheets: await readSheets(context, theirs, survey, own.formats),
        };
      }),
    readRows: (spans) =>
      session.run(async (context) => readRows(context, spans, await session.terms(context))),
    show: (place) => session.run((context) => showCell(context, place)),
    write: (edits) =>
      session.run(async (context) => writeEdits(context, edits, await session.terms(context))),
    watch: (listener) => session.run((context) => watchChanges(context, session, listener)),
    draw: (plan) => drawMarks(session, plan),
    erase: () => eraseMarks(session),
    addSheets: (description) => addSheets(session, description),
    readMemo: () => readMemo(session),
    writeMemo: (entries) => writeMemo(session, entries),
  };
}
