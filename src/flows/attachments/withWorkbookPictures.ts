import type { WorkbookCheck } from '../../domain/checks/WorkbookCheck';
import { cellAddress } from '../../domain/snapshot/address';
import { cellText } from '../../domain/snapshot/cellText';
import type { SheetPicture } from '../../domain/snapshot/SheetPicture';
import type { ReportField } from '../../domain/report/ReportDefinition';
import { ProductError } from '../../base/ProductError';
import type { Picture } from '../../word/rich/picture/Picture';
import { pictureOf } from '../../word/rich/picture/pictureOf';
import { withAttachments } from './withAttachments';

/** What every report about a workbook has besides its own fields, when its template uses pictures. */
export const pictureFields: readonly ReportField[] = [
  {
    path: '图片',
    meaning: { 'zh-CN': '工作簿里的图片，用 {{#each 图片}} 逐张列出', en: 'pictures in the workbook' },
  },
  { path: '图片[].图片', meaning: { 'zh-CN': '图片本身，写 {{图片 图片 宽=8}}', en: 'the picture itself' } },
  { path: '图片[].工作表', meaning: { 'zh-CN': '所在工作表', en: 'sheet' } },
  { path: '图片[].单元格', meaning: { 'zh-CN': '左上角所在单元格，如 D5', en: 'cell of its corner: D5' } },
  { path: '图片[].行号', meaning: { 'zh-CN': '所在行', en: 'row' } },
  { path: '图片[].栏目', meaning: { 'zh-CN': '所在栏的表头', en: 'heading of its column' } },
  { path: '图片[].名称', meaning: { 'zh-CN': '在工作簿中的名称', en: 'name in the workbook' } },
];

interface PictureRecord {
  readonly 图片: Picture;
  readonly 工作表: string;
  readonly 单元格: string;
  readonly 行号: number;
  readonly 栏目: string;
  readonly 名称: string;
}

/**
 * A model with the pictures of its workbook: all of them in the list 图片; in rows that know their 行号 under the heading
 * of the column they stand in; and where a cell's text stood for one, in its place. Formats no document holds are left out.
 */
export function withWorkbookPictures(
  model: object,
  pictures: readonly SheetPicture[],
  check: WorkbookCheck,
): object {
  const texts = new Map<string, Picture>();
  const records = pictures.flatMap((one): PictureRecord[] => {
    const picture = readable(one);
    if (!picture) return [];
    if (one.cellText !== undefined) texts.set(one.cellText, picture);
    return [recordOf(one, picture, check)];
  });
  const copy = withAttachments(model, texts, new Map());
  placeInRows(copy, records);
  return '图片' in copy ? copy : { ...copy, 图片: records };
}

function readable({ bytes, name }: SheetPicture): Picture | undefined {
  try {
    return pictureOf(bytes, name);
  } catch (error) {
    if (error instanceof ProductError) return undefined;
    throw error;
  }
}

function recordOf(
  { sheet, row, column, name }: SheetPicture,
  picture: Picture,
  check: WorkbookCheck,
): PictureRecord {
  return {
    图片: picture,
    工作表: sheet,
    单元格: cellAddress(row, column),
    行号: row,
    栏目: headingOf(sheet, row, column, check),
    名称: name,
  };
}

/** What stands in the last row of headings above; '' outside of tables. */
function headingOf(sheetName: string, row: number, column: number, { recognition }: WorkbookCheck): string {
  const table = recognition.tables.find(
    ({ sheet, area, headerRows }) =>
      sheet.name === sheetName && headerRows.length > 0 && row >= area.top && row <= area.bottom,
  );
  const headings = table?.sheet.rows.filter(({ number }) => table.headerRows.includes(number)) ?? [];
  const cells = headings.flatMap(({ cells }) => cells.filter((cell) => cell.column === column));
  return cells.length === 0 ? '' : (cells.map((cell) => cellText(cell).replace(/\s+/g, '')).at(-1) ?? '');
}

/** Rows of the list the report is about, which say where on its sheet they stand; no field of theirs is replaced. */
function placeInRows(model: object, records: readonly PictureRecord[]): void {
  const { 行, 来源 } = model as { readonly 行?: unknown; readonly 来源?: { readonly 工作表?: unknown } };
  for (const row of Array.isArray(行) ? (行 as Record<string, unknown>[]) : []) {
    const own = records.filter((one) => one.工作表 === 来源?.工作表 && one.行号 === row['行号']);
    for (const { 栏目, 图片 } of own)
      for (const field of [栏目, '图片'])
        if (field !== '' && field !== '__proto__' && (!Object.hasOwn(row, field) || row[field] === ''))
          row[field] = 图片;
  }
}
