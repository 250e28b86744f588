import { openXlsxWorkbook } from '../../src/adapters/xlsx/xlsxWorkbook';
import { buildMarkPlan } from '../../src/domain/marks/buildMarkPlan';
import type { MarkPlan } from '../../src/domain/marks/MarkPlan';
import type { Snapshot } from '../../src/domain/snapshot/Snapshot';
import { minuteOfSerial } from '../../src/domain/time/WallMinute';
import { checkWorkbook } from '../../src/flows/checkWorkbook';
import { differences, dumpFile } from '../host/files/dumpFile';
import { syntheticPlan } from '../support/checks/syntheticPlan';
import { tinyRows, tinyWorkbook } from '../support/xlsx/tinyWorkbook';
import { comparable, heardDuring, type OpenLive, sampleBytes, text, usualBytes } from './liveFixtures';
import { buildXlsx } from '../support/xlsx/buildXlsx';

/** A day on which much of the samples is late. */
const NOW = minuteOfSerial(45_620.5);

const realPlan = (snapshot: Snapshot): MarkPlan =>
  buildMarkPlan(checkWorkbook(snapshot, { now: NOW }), 'zh-CN');

async function drawnByFileAdapter(
  bytes: Uint8Array,
  planOf: (snapshot: Snapshot) => MarkPlan,
): Promise<string> {
  const workbook = await openXlsxWorkbook(bytes, '台账.xlsx');
  await workbook.draw(planOf(await workbook.read()));
  return dumpFile(await workbook.save());
}

/** Marks drawn on an open workbook are those the file adapter draws. */
export function describeLiveMarks(adapter: string, open: OpenLive): void {
  const books: readonly [string, () => Promise<Uint8Array>, (snapshot: Snapshot) => MarkPlan][] = [
    ['every kind of cell', () => usualBytes(), syntheticPlan],
    ['the sample of meetings', () => Promise.resolve(sampleBytes('会议执行-示例.xlsx')), realPlan],
    [
      'the sample checklist',
      () => Promise.resolve(sampleBytes('商务洽谈需求及目标对照清单-示例.xlsx')),
      realPlan,
    ],
    [
      'names and sheets like ours that are the user’s',
      () =>
        tinyWorkbook({
          sheets: [{ name: '检查结果', xml: tinyRows([['自己的表'], [1]]) }, { name: 'duban数据' }],
          after: '<definedNames><definedName name="duban_now">检查结果!$A$1</definedName></definedNames>',
        }),
      syntheticPlan,
    ],
  ];

  describe(`${adapter} draws and erases marks`, () => {
    it.each(books)('as the file adapter does: %s', async (_case, bytesOf, planOf) => {
      const bytes = await bytesOf();
      const { workbook, dump } = await open(bytes, '台账.xlsx');
      const before = await workbook.read();
      const clean = await dump();
      await workbook.draw(planOf(before));
      expect(differences(await drawnByFileAdapter(bytes, planOf), await dump())).toEqual([]);
      expect(comparable(await workbook.read())).toEqual(comparable(before));
      expect(await workbook.erase()).toBe(true);
      expect(differences(clean, await dump())).toEqual([]);
    });

    it('again in place of what was drawn before, also from another copy of the product', async () => {
      const bytes = sampleBytes('会议执行-示例.xlsx');
      const { workbook, dump } = await open(bytes, '台账.xlsx');
      const plan = realPlan(await workbook.read());
      const [format] = plan.formats;
      await workbook.draw({ ...plan, formats: format ? [format] : [] });
      await workbook.draw(plan);
      const once = await dump();
      await workbook.draw(plan);
      expect(differences(once, await dump())).toEqual([]);
      expect(differences(await drawnByFileAdapter(bytes, realPlan), once)).toEqual([]);
    });

    it('takes up marks that the file adapter drew', async () => {
      const file = await openXlsxWorkbook(sampleBytes('会议执行-示例.xlsx'), '台账.xlsx');
      const clean = await dumpFile(await file.save());
      await file.draw(realPlan(await file.read()));
      const { workbook, dump } = await open(await file.save(), '台账.xlsx');
      expect(comparable(await workbook.read())).toEqual(comparable(await file.read()));
      expect(await workbook.erase()).toBe(true);
      expect(differences(clean, await dump())).toEqual([]);
    });

    it('has nothing to erase where nothing was drawn', async () => {
      const { workbook } = await open(await usualBytes(), '台账.xlsx');
      expect(await workbook.erase()).toBe(false);
    });

    it('leaves the user’s conditional formats in front', async () => {
      const rule = (priority: number) =>
        `<conditionalFormatting sqref="A1:A9"><cfRule type="expression" priority="${priority}"><formula>$A1=${priority}</formula></cfRule></conditionalFormatting>`;
      const data = `<row r="1">${text('A1', '甲')}</row>`;
      const bytes = await buildXlsx({ sheets: [{ name: '表', data, after: rule(2) + rule(1) }] });
      const { workbook, dump } = await open(bytes, '台账.xlsx');
      await workbook.draw(syntheticPlan(await workbook.read()));
      const formats = (await dump()).split('\n').filter((line) => line.startsWith('表: format'));
      expect(formats.map((line) => /Custom (\S+)/.exec(line)?.[1])).toEqual([
        '=$A1=1',
        '=$A1=2',
        ...Array.from({ length: 3 }, () => '=AND(LEN(A1)>0,DUBAN_NOW>0)'),
      ]);
    });

    it('tells nobody of it', async () => {
      const { workbook } = await open(await usualBytes(), '台账.xlsx');
      const plan = syntheticPlan(await workbook.read());
      const heard = await heardDuring(workbook, async () => {
        await workbook.draw(plan);
        await workbook.draw(plan);
        await workbook.erase();
      });
      expect(heard).toEqual([]);
    });

    it('on a workbook whose structure is locked is refused, and nothing changes', async () => {
      const bytes = await tinyWorkbook({
        sheets: [{ name: '表', xml: tinyRows([['甲']]) }],
        before: '<workbookProtection lockStructure="1"/>',
      });
      const { workbook, dump } = await open(bytes, '台账.xlsx');
      const clean = await dump();
      const plan = syntheticPlan(await workbook.read());
      await expect(workbook.draw(plan)).rejects.toMatchObject({
        code: 'workbook.structureLocked',
        facts: { file: '台账.xlsx' },
      });
      expect(differences(clean, await dump())).toEqual([]);
    });
  });
}
