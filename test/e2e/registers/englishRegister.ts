import ExcelJS from 'exceljs';
import { boxed, bytesOf, day, writeRow } from './dress';
import type { Register } from './Register';

type Line = readonly [string, string, string, string | Date, string, string, number, string];

const LINES: readonly Line[] = [
  [
    '202407-001',
    'Send the signed lease back',
    'Ann',
    day(2024, 7, 1),
    'Pending',
    'landlord called twice',
    2,
    'Urgent',
  ],
  ['202407–002', 'Renew the fire certificate', 'Bob', '2024-07-15', 'In progress', '', 1, 'Low'],
  ['202407-003', 'Replace the printer', 'Cem / Ann', 'end of March', 'Done', 'HP or Canon?', 3, 'Low'],
  ['202407-004', 'Plan the move', 'Bob', 'next Friday', 'To Do', '=ask Cem', 5, 'Normal'],
];

/** A list in English, one of its numbers with the dash a word processor puts, with a bar of colour over it, a column of hours that is summed, and a note to everybody below. */
export async function englishRegister(): Promise<Register> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Ann's list", { properties: { defaultRowHeight: 18 } });
  sheet.mergeCells('B2:I2');
  sheet.getCell('B2').value = 'Things we chase';
  sheet.getCell('B2').font = { name: 'Georgia', size: 16, bold: true, color: { argb: 'FFFFFFFF' } };
  sheet.getCell('B2').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F4E78' } };
  writeRow(sheet, 4, [
    undefined,
    'Tag',
    'Chore',
    'Chased by',
    'Wanted',
    'Where it is',
    'Scribbles',
    'Hrs',
    'Rush',
  ]);
  LINES.forEach((values, index) => {
    writeRow(sheet, index + 5, [undefined, ...values], { font: { name: 'Calibri', size: 10 } });
    sheet.getCell(index + 5, 5).numFmt = 'd-mmm-yy';
    sheet.getCell(index + 5, 8).numFmt = '0.0';
  });
  for (let column = 2; column <= 9; column += 1) {
    const cell = sheet.getCell(4, column);
    Object.assign(cell, boxed);
    cell.font = { bold: true, underline: true };
  }
  sheet.getCell('G9').value = 'Total';
  sheet.getCell('H9').value = { formula: 'SUBTOTAL(109,H5:H8)', result: 11 };
  sheet.mergeCells('B11:I12');
  sheet.getCell('B11').value = 'Please keep this list up to date.\nSigned: ____________   Date: ________';
  sheet.getCell('B11').alignment = { wrapText: true, vertical: 'top' };
  [3, 8, 30, 12, 14, 14, 24, 8, 8].forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  sheet.getColumn(2).hidden = true;
  sheet.getRow(7).hidden = true;
  sheet.autoFilter = 'B4:I8';
  for (let row = 5; row <= 8; row += 1)
    sheet.getCell(row, 8).dataValidation = {
      type: 'decimal',
      operator: 'between',
      formulae: [0, 40],
      allowBlank: true,
    };
  sheet.addConditionalFormatting({
    ref: 'H5:H8',
    rules: [
      {
        type: 'cellIs',
        operator: 'greaterThan',
        formulae: [4],
        priority: 1,
        style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFC7CE' } } },
      },
    ],
  });
  const log = workbook.addWorksheet('Calls');
  log.getCell('A1').value = day(2024, 7, 3);
  log.getCell('A1').numFmt = 'dd/mm/yyyy hh:mm';
  log.getCell('B1').value = { richText: [{ text: 'land' }, { font: { bold: true }, text: 'lord' }] };
  return {
    fileName: 'Things we chase.xlsx',
    bytes: await bytesOf(workbook),
    now: '2024-07-12T09:00',
    sheet: "Ann's list",
    kind: '执行进度跟踪表',
    columns: {
      'B 列“Tag”': '任务编号',
      'C 列“Chore”': '任务名称',
      'D 列“Chased by”': '责任人',
      'E 列“Wanted”': '计划完成时间',
      'F 列“Where it is”': '进度状态',
      'I 列“Rush”': '优先级',
    },
    typed: [
      { cell: 'E6', value: 'some day' },
      { cell: 'E5', value: 'ASAP' },
    ],
  };
}
