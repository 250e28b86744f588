import { readFileSync } from 'node:fs';
import { liveXlsxWorkbook } from '../../../src/adapters/xlsx/liveXlsxWorkbook';
import { cellAddress } from '../../../src/domain/snapshot/address';
import { buildMarkPlan } from '../../../src/domain/marks/buildMarkPlan';
import { parseMinute } from '../../../src/domain/time/WallMinute';
import { checkWorkbook } from '../../../src/flows/checkWorkbook';
import { fillOn, wordOn } from '../../support/formulas/shownMarks';

const NOW = '2024-07-12T09:00';
const now = parseMinute(NOW) as number;

async function drawn(file: string) {
  const workbook = await liveXlsxWorkbook(new Uint8Array(readFileSync(`assets/${file}`)), file);
  const snapshot = await workbook.read();
  const plan = buildMarkPlan(checkWorkbook(snapshot, { now }), 'zh-CN');
  await workbook.draw(plan);
  return { workbook, snapshot, plan };
}

describe('our marks in the grid', () => {
  it.each([['商务洽谈需求及目标对照清单-示例.xlsx'], ['会议执行-示例.xlsx']])(
    'are those the plan means: %s',
    async (file) => {
      const { workbook, snapshot, plan } = await drawn(file);
      let marks = 0;
      for (const sheet of snapshot.sheets) {
        const { rows } = await workbook.page(sheet.name, 1, 400, now);
        for (const { number, cells } of rows) {
          for (const { column, text, look } of cells) {
            const address = cellAddress(number, column);
            const [fill, word] = [fillOn(plan, sheet, address, NOW), wordOn(plan, sheet, address, NOW)];
            if (fill !== '') expect([address, look?.fill]).toEqual([address, fill]);
            if (word !== '' && text !== '')
              expect([address, text]).toEqual([address, expect.stringContaining(word)]);
            if (fill !== '' || word !== '') marks += 1;
          }
        }
      }
      expect(marks).toBeGreaterThan(2);
    },
  );

  it('go with the cell that is put right, and are gone after erasing', async () => {
    const { workbook } = await drawn('商务洽谈需求及目标对照清单-示例.xlsx');
    const shown = async () => {
      const cells = (await workbook.page('对照清单', 5, 5, now)).rows[0]?.cells ?? [];
      const words = cells.flatMap(({ text }) => /^(逾期|待识别) /.exec(text)?.[1] ?? []);
      return { words, fill: cells.find(({ column }) => column === 7)?.look?.fill };
    };
    const before = await shown();
    expect(before).toEqual({ words: ['逾期'], fill: 'FF9999' });
    const place = { sheet: '对照清单', row: 5, column: 7 };
    await workbook.write([{ ...place, expected: 45483, value: '不久以后' }]);
    expect(await shown()).toEqual({ words: ['待识别'], fill: 'E7E6E6' });
    await workbook.erase();
    expect(await shown()).toEqual({ words: [], fill: undefined });
  });
});
