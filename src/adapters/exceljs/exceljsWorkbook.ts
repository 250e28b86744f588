import ExcelJS from 'exceljs';
import type { Cell, Workbook, Worksheet } from 'exceljs';
import { areaAddress, columnLetters } from '../../domain/snapshot/address';
import type {
  NewCell,
  NewFormat,
  NewSheet,
  NewTable,
  WorkbookDescription,
} from '../../domain/newWorkbook/WorkbookDescription';
import type { RenderWorkbook } from '../../ports/RenderWorkbook';
import { cellStyles } from './cellStyles';
import { finishPackage } from './finishPackage';
import { dataValidation } from './dataValidation';

const MS_PER_MINUTE = 60_000;

/** New workbooks through exceljs; what it cannot write (formulas that fill themselves in) is put in afterwards. */
export const renderWorkbook: RenderWorkbook = async (description) => {
  const workbook = new ExcelJS.Workbook();
  describeFile(workbook, description);
  for (const sheet of description.sheets) addSheet(workbook, sheet, description.footer);
  for (const { name, refersTo } of description.names) workbook.definedNames.add(refersTo, name);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return finishPackage(bytes, description);
};

function describeFile(workbook: Workbook, { title, created }: WorkbookDescription): void {
  workbook.title = title;
  workbook.creator = 'Duban';
  workbook.lastModifiedBy = 'Duban';
  workbook.created = new Date(created * MS_PER_MINUTE);
  workbook.modified = new Date(created * MS_PER_MINUTE);
  // The live columns are computed afresh when the file is opened: its cached results are those of the day it was made.
  workbook.calcProperties.fullCalcOnLoad = true;
}

function addSheet(workbook: Workbook, sheet: NewSheet, footer: string): void {
  const { frozenRows } = sheet;
  const worksheet = workbook.addWorksheet(sheet.name, {
    properties: {
      defaultRowHeight: 18,
      dyDescent: 0.25,
      ...(sheet.tabColor && { tabColor: { argb: `FF${sheet.tabColor}` } }),
    },
    views: [
      frozenRows > 0
        ? { state: 'frozen', ySplit: frozenRows, showGridLines: false }
        : { state: 'normal', showGridLines: false },
    ],
    headerFooter: { oddFooter: `&C${footer}` },
  });
  printSetUp(worksheet, sheet);
  worksheet.columns = sheet.columnWidths.map((width) => ({ width }));
  if (sheet.table) addTable(worksheet, sheet.table);
  addCells(worksheet, sheet);
  for (const { top, left, bottom, right } of sheet.merges) worksheet.mergeCells(top, left, bottom, right);
  for (const validation of sheet.validations) dataValidation(worksheet, validation);
  sheet.formats.forEach((format, index) => addFormat(worksheet, format, index + 1));
}

function printSetUp(worksheet: Worksheet, sheet: NewSheet): void {
  const { orientation, frozenRows, printedColumns, columnWidths } = sheet;
  Object.assign(worksheet.pageSetup, {
    paperSize: 9,
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
    // Whole columns, so that rows added later are printed too.
    ...(printedColumns < columnWidths.length && { printArea: `A:${columnLetters(printedColumns)}` }),
    ...(frozenRows > 0 && { printTitlesRow: `1:${frozenRows}` }),
  });
}

/** The table's frame only; `addCells` writes what stands in it. */
function addTable(worksheet: Worksheet, { name, area, columns }: NewTable): void {
  const records = area.bottom - area.top;
  worksheet.addTable({
    name,
    ref: areaAddress({ ...area, bottom: area.top, right: area.left }),
    headerRow: true,
    style: { theme: 'TableStyleMedium2', showRowStripes: true },
    columns: columns.map(({ heading }) => ({ name: heading, filterButton: true })),
    rows: Array.from({ length: records }, () => columns.map(() => null)),
  });
}

function addCells(worksheet: Worksheet, { rows }: NewSheet): void {
  rows.forEach(({ cells, height, fittedHeight }, rowIndex) => {
    const row = worksheet.getRow(rowIndex + 1);
    const points = height ?? fittedHeight;
    if (points !== undefined) row.height = points;
    cells.forEach((cell, columnIndex) => {
      if (cell) fillCell(row.getCell(columnIndex + 1), cell);
    });
  });
}

function fillCell(target: Cell, { value, formula, style, numberFormat }: NewCell): void {
  target.value = formula === undefined ? value : { formula, result: value ?? '' };
  // Styles are shared objects that exceljs never writes into; a number format gets a copy of its own.
  target.style =
    numberFormat === undefined ? cellStyles[style] : { ...cellStyles[style], numFmt: numberFormat };
}

function addFormat(worksheet: Worksheet, format: NewFormat, priority: number): void {
  const { area, formula, fill, fontColor, bold } = format;
  worksheet.addConditionalFormatting({
    ref: areaAddress(area),
    rules: [
      {
        type: 'expression',
        priority,
        formulae: [formula],
        style: {
          font: { ...(bold && { bold }), ...(fontColor && { color: { argb: `FF${fontColor}` } }) },
          ...(fill && { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: `FF${fill}` } } }),
        },
      },
    ],
  });
}
