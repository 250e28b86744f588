import ExcelJS from 'exceljs';
import { boxed, bytesOf, day, dress, writeRow } from './dress';
import type { Register } from './Register';

const HEADINGS = ['', '啥事', '谁盯着', '搭把手的', '弄到啥时候', '弄得咋样了', '想说的', '经费', '登记的号'];

type Line = readonly [
  string | undefined,
  string,
  string,
  string,
  string | Date,
  string,
  string,
  number,
  string,
];

const LINES: readonly Line[] = [
  [
    '招商',
    '招商手册定稿印制',
    '张三',
    '李四',
    '3月底前',
    '执行中',
    '印刷厂已报价，\n等领导签字',
    12000,
    '202407-001',
  ],
  [undefined, '展位图纸复核', '王五', '', '2024.7.5', '已办结', '', 0, '２０２４０７－００２'],
  [undefined, '外宾接待方案报审', '张三、赵六', '', '下周五', '进行中', '两个版本', 3500.5, '202407-003'],
  ['安全', '会展中心消防验收', '赵六', '王五', day(2024, 7, 15), '未开始', '', 800, '202407-004'],
  [undefined, '应急演练', '李四', '', '2024年Q3末', '进行中', '尽快', 1500, '202407-005'],
];

/**
 * A list as somebody began it in a plain range: a title over all columns, a line of who and when, headings as people
 * talk, matters merged downwards, a sum, signatures below; the fifth column hidden once and forgotten.
 */
export async function spokenRegister(): Promise<Register> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('盯办', { views: [{ state: 'frozen', xSplit: 0, ySplit: 3 }] });
  sheet.mergeCells('A1:I1');
  writeRow(sheet, 1, ['二〇二四年度盯办的事']);
  dress(sheet.getCell('A1'), {
    font: { name: '方正小标宋简体', size: 20, bold: true, color: { argb: 'FFC00000' } },
    alignment: { horizontal: 'center', vertical: 'middle' },
  });
  sheet.getRow(1).height = 36;
  sheet.mergeCells('A2:D2');
  sheet.mergeCells('E2:I2');
  writeRow(sheet, 2, ['单位：综合科', undefined, undefined, undefined, '2024年7月']);
  writeRow(sheet, 3, HEADINGS, {
    ...boxed,
    font: { name: '黑体', size: 11, bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } },
    alignment: { horizontal: 'center', wrapText: true },
  });
  LINES.forEach((values, index) => {
    const row = index + 4;
    writeRow(sheet, row, values, { ...boxed, font: { name: '仿宋', size: 12 } });
    dress(sheet.getCell(row, 5), { numFmt: 'yyyy"年"m"月"d"日"' });
    dress(sheet.getCell(row, 7), { alignment: { wrapText: true, vertical: 'top' } });
    dress(sheet.getCell(row, 8), { numFmt: '#,##0.00' });
  });
  sheet.mergeCells('A4:A6');
  sheet.mergeCells('A7:A8');
  sheet.getCell('G9').value = '合计';
  sheet.getCell('H9').value = { formula: 'SUM(H4:H8)', result: 17800.5 };
  sheet.mergeCells('A11:I11');
  writeRow(sheet, 11, ['制表：张三　　　　　审核：　　　　　　　2024年7月10日']);
  [6, 24, 10, 10, 16, 10, 28, 12, 14].forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  sheet.getColumn(4).hidden = true;
  sheet.addConditionalFormatting({
    ref: 'H4:H8',
    rules: [
      {
        type: 'cellIs',
        operator: 'greaterThan',
        formulae: [10000],
        priority: 1,
        style: { font: { color: { argb: 'FF9C0006' } } },
      },
    ],
  });
  sheet.addConditionalFormatting({
    ref: 'B4:F8',
    rules: [
      {
        type: 'expression',
        formulae: ['$F4="已办结"'],
        priority: 2,
        style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFE2EFDA' } } },
      },
    ],
  });
  for (let row = 4; row <= 8; row += 1)
    sheet.getCell(row, 6).dataValidation = {
      type: 'list',
      allowBlank: true,
      formulae: ['"未开始,进行中,执行中,已办结"'],
    };
  sheet.autoFilter = 'A3:I8';
  sheet.pageSetup = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  const phones = workbook.addWorksheet('值班电话', { properties: { tabColor: { argb: 'FFFFC000' } } });
  phones.getCell('B2').value = '值班室';
  phones.getCell('C2').value = '8888-0001';
  phones.getCell('B4').value = { text: '规定', hyperlink: 'https://example.com/rules' };
  workbook.addWorksheet('旧', { state: 'hidden' }).getCell('A1').value = '2023年的';
  return {
    fileName: '盯办的事.xlsx',
    bytes: await bytesOf(workbook),
    now: '2024-07-12T09:00',
    sheet: '盯办',
    kind: '督办台账',
    columns: {
      'B 列“啥事”': '督办事项',
      'C 列“谁盯着”': '责任人',
      'D 列“搭把手的”': '配合单位',
      'E 列“弄到啥时候”': '完成时限',
      'F 列“弄得咋样了”': '办理状态',
      'I 列“登记的号”': '督办编号',
    },
    typed: [
      { cell: 'E4', value: '有空再说' },
      { cell: 'E7', value: '尽快' },
    ],
  };
}
