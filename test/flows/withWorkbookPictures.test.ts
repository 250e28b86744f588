import { checkWorkbook } from '../../src/flows/checkWorkbook';
import { withWorkbookPictures } from '../../src/flows/attachments/withWorkbookPictures';
import { writeReport } from '../../src/flows/writeReport';
import { parseMinute } from '../../src/domain/time/WallMinute';
import type { SheetPicture } from '../../src/domain/snapshot/SheetPicture';
import { buildChecklistReport } from '../../src/domain/report/checklist/buildChecklistReport';
import { Picture } from '../../src/word/rich/picture/Picture';
import { checklistHeadings, checklistRows } from '../domain/report/samples';
import { sheetOf, snapshotOf } from '../support/snapshot/buildSnapshot';
import { jpeg, png } from '../word/rich/picture/samplePictures';
import { p, wordPackage } from '../word/support/wordPackage';

const now = parseMinute('2024-07-12T09:00') ?? 0;
const dispimg = '=DISPIMG("ID_1",1)';
const rows = checklistRows.map((row, index) => [...row.slice(0, 7), index === 1 ? dispimg : '已办']);
const check = checkWorkbook(snapshotOf(sheetOf('清单', [[...checklistHeadings, '整改照片'], ...rows])), {
  now,
});
const pictures: readonly SheetPicture[] = [
  { sheet: '清单', row: 2, column: 9, name: '图片 1', bytes: png(40) },
  { sheet: '清单', row: 3, column: 8, name: '', bytes: jpeg, cellText: dispimg },
  { sheet: '清单', row: 4, column: 9, name: '徽标', bytes: new TextEncoder().encode('EMF') },
  { sheet: '别的', row: 2, column: 9, name: '图片 2', bytes: jpeg },
];

describe('pictures of a workbook in a report about it', () => {
  const model = withWorkbookPictures(buildChecklistReport(check, 'zh-CN'), pictures, check) as {
    readonly 行: readonly Record<string, unknown>[];
    readonly 图片: readonly Record<string, unknown>[];
  };

  it('are a list, with their places; what no document can hold is left out', () => {
    expect(model.图片).toEqual([
      { 图片: expect.any(Picture), 工作表: '清单', 单元格: 'I2', 行号: 2, 栏目: '整改照片', 名称: '图片 1' },
      { 图片: expect.any(Picture), 工作表: '清单', 单元格: 'H3', 行号: 3, 栏目: '备注说明', 名称: '' },
      { 图片: expect.any(Picture), 工作表: '别的', 单元格: 'I2', 行号: 2, 栏目: '', 名称: '图片 2' },
    ]);
  });

  it('stand in their rows under the heading, in place of the text that stood for them', () => {
    const [first, second, third] = model.行;
    expect(first?.['整改照片']).toBe(model.图片[0]?.['图片']);
    expect(first?.['备注说明']).toBe('已办');
    expect(second?.['备注说明']).toBe(model.图片[1]?.['图片']);
    expect(third).not.toHaveProperty('整改照片');
  });

  it.each([
    [p('{{#each 行}}{{序号}}{{图片 整改照片 空="无"}}{{/each}}'), 1],
    [p('{{#each 行}}{{序号}}{{备注说明}}{{/each}}'), 0],
  ])('are read only when the template uses pictures: %#', async (body, times) => {
    const bytes = await wordPackage(body);
    const readPictures = jest.fn(() => Promise.resolve(pictures));
    await writeReport({
      template: '模板.docx',
      shelf: {
        list: () => Promise.resolve([]),
        findOwn: (id) => Promise.resolve({ kind: 'docx', id, bytes }),
      },
      check,
      pictures: { readPictures },
      language: 'zh-CN',
    });
    expect(readPictures).toHaveBeenCalledTimes(times);
  });
});
