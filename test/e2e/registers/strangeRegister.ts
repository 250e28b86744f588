import { openXlsxWorkbook } from '../../../src/adapters/xlsx/xlsxWorkbook';
import { cellAddress } from '../../../src/domain/snapshot/address';
import type { E2eWorkbook } from '../workbooks';
import type { Register } from './Register';

const LINES = [
  ['啥事', '谁盯着', '弄到啥时候', '弄得咋样了', '经费', '登记的号'],
  ['招商手册定稿印制', '张三', '3月底前', '执行中', 12000, '202407-001'],
  ['展位图纸复核', '王五', '2024年Q3末', '已办结', 800, '２０２４０７－００２'],
  ['会展中心消防验收', '赵六、张三', '2024年8月', '未开始', 3500.5, '202407-003'],
];
/** Between what is there and what is typed below it. */
const GAP = 4;

/** Any workbook, in which the user begins a register below whatever stands on its first sheet. */
export async function strangeRegister(workbook: E2eWorkbook): Promise<Register> {
  const { sheets } = await (await openXlsxWorkbook(workbook.bytes, workbook.fileName)).read();
  const sheet = sheets.find(({ visibility }) => visibility === 'visible');
  if (!sheet) throw new Error('no sheet to be seen');
  const top = (sheet.rows.at(-1)?.number ?? 0) + GAP;
  return {
    ...workbook,
    sheet: sheet.name,
    corner: cellAddress(top, 1),
    begun: LINES.flatMap((line, row) =>
      line.map((value, column) => ({ cell: cellAddress(top + row, column + 1), value })),
    ),
    kind: '督办台账',
    columns: {
      'A 列“啥事”': '督办事项',
      'B 列“谁盯着”': '责任人',
      'C 列“弄到啥时候”': '完成时限',
      'D 列“弄得咋样了”': '办理状态',
      'F 列“登记的号”': '督办编号',
    },
    typed: [
      { cell: cellAddress(top + 1, 3), value: '尽快' },
      { cell: cellAddress(top + 3, 3), value: '有空再说' },
    ],
  };
}
