import ExcelJS from 'exceljs';
import { boxed, bytesOf, writeRow } from './dress';
import type { Register } from './Register';

const LINES: readonly (readonly string[])[] = [
  ['壹', '資訊系統汰換', '王大明', '113年6月28日', '處理中', '廠商報價中', '緊急'],
  ['貳', '圖書館耐震補強', '李美玲', '113.7.15', '未開始', '', '普通'],
  ['參', '年度盤點', '陳志豪、林淑芬', '7月底前', '進行中', '分兩梯次', '低'],
  ['肆', '雨水下水道清淤', '林淑芬', '113/07/05', '已完成', '', '中'],
];

/** A list kept in an Excel table under a title, with a total row, notes to the right, and a sheet of figures beside it. */
export async function taiwanRegister(): Promise<Register> {
  const workbook = new ExcelJS.Workbook();
  const figures = workbook.addWorksheet('經費');
  writeRow(figures, 1, ['項目', '金額'], boxed);
  writeRow(figures, 2, ['系統', 1200000]);
  writeRow(figures, 3, ['補強', 3500000]);
  figures.getCell('B4').value = { formula: 'SUM(B2:B3)', result: 4700000 };
  const sheet = workbook.addWorksheet('要跑的事', { views: [{ showGridLines: false }] });
  sheet.mergeCells('A1:G1');
  writeRow(sheet, 1, ['總務處　要跑的事'], {
    font: { name: '標楷體', size: 18, bold: true },
    alignment: { horizontal: 'center' },
  });
  writeRow(sheet, 2, ['製表日期：113年7月10日']);
  sheet.addTable({
    name: '表格1',
    ref: 'A4',
    headerRow: true,
    totalsRow: true,
    style: { theme: 'TableStyleLight9', showRowStripes: true },
    columns: [
      { name: '項', totalsRowLabel: '合計', filterButton: true },
      { name: '辦啥', totalsRowFunction: 'count', filterButton: true },
      { name: '誰在跑', filterButton: true },
      { name: '哪時要好', filterButton: true },
      { name: '跑到哪', filterButton: true },
      { name: '順帶一提', filterButton: true },
      { name: '急不急', filterButton: true },
    ],
    rows: LINES.map((line) => [...line]),
  });
  sheet.getCell('I5').value = '＊紅字請先處理';
  sheet.getCell('I5').font = { name: '新細明體', color: { argb: 'FFFF0000' }, italic: true };
  writeRow(sheet, 12, ['承辦人', undefined, '組長', undefined, '主任']);
  [6, 22, 16, 14, 10, 20, 8, 4, 18].forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  for (let row = 5; row <= 8; row += 1)
    sheet.getCell(row, 5).dataValidation = {
      type: 'list',
      formulae: ['"未開始,進行中,已完成"'],
      showErrorMessage: true,
      error: '請從清單選',
    };
  sheet.addConditionalFormatting({
    ref: 'E5:E8',
    rules: [
      {
        type: 'containsText',
        operator: 'containsText',
        text: '未',
        priority: 1,
        style: { font: { bold: true } },
      },
    ],
  });
  return {
    fileName: '要跑的事.xlsx',
    bytes: await bytesOf(workbook),
    now: '2024-07-12T09:00',
    sheet: '要跑的事',
    kind: '执行进度跟踪表',
    columns: {
      'B 列“辦啥”': '任务名称',
      'C 列“誰在跑”': '责任人',
      'D 列“哪時要好”': '计划完成时间',
      'E 列“跑到哪”': '进度状态',
      'G 列“急不急”': '优先级',
    },
    typed: [
      { cell: 'D5', value: '看著辦' },
      { cell: 'D6', value: '盡快' },
    ],
  };
}
