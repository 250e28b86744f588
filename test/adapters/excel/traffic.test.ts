import { openXlsxWorkbook } from '../../../src/adapters/xlsx/xlsxWorkbook';
import { buildMarkPlan } from '../../../src/domain/marks/buildMarkPlan';
import { minuteOfSerial } from '../../../src/domain/time/WallMinute';
import { checkWorkbook } from '../../../src/flows/checkWorkbook';
import { comparable, sampleBytes, text, usualBytes } from '../../contract/liveFixtures';
import { bigWorkbook } from '../../support/bigWorkbook';
import { syntheticPlan } from '../../support/checks/syntheticPlan';
import { buildXlsx } from '../../support/xlsx/buildXlsx';
import { type InHost, openInHost } from './openInHost';

const NOW = minuteOfSerial(45_620.5);

async function costs({ host }: InHost, work: () => Promise<unknown>) {
  host.forgetRequests();
  await work();
  return host.traffic;
}

const samples = ['会议执行-示例.xlsx', '商务洽谈需求及目标对照清单-示例.xlsx'] as const;

describe('round trips', () => {
  it.each(samples)('%s: checking takes two, marking two, taking marks away two', async (name) => {
    const fixture = await openInHost(sampleBytes(name));
    const { workbook } = fixture;
    expect((await costs(fixture, () => workbook.read())).requests).toBe(2);
    const plan = buildMarkPlan(checkWorkbook(await workbook.read(), { now: NOW }), 'zh-CN');
    expect((await costs(fixture, () => workbook.draw(plan))).requests).toBe(2);
    // Now there is something to be taken away first.
    expect((await costs(fixture, () => workbook.draw(plan))).requests).toBe(2);
    expect((await costs(fixture, () => workbook.read())).requests).toBe(2);
    expect((await costs(fixture, () => workbook.erase())).requests).toBe(2);
  });

  it('bytes: some 30 kB to ask, and what the cells hold', async () => {
    const fixture = await openInHost(sampleBytes(samples[0]));
    await fixture.workbook.read();
    const { requestBytes, responseBytes } = await costs(fixture, () => fixture.workbook.read());
    expect(requestBytes).toBeLessThan(120_000);
    expect(responseBytes).toBeLessThan(400_000);
  });

  it('one edited cell costs two small ones, and what it changed two more', async () => {
    const fixture = await openInHost(await usualBytes());
    await fixture.workbook.read();
    const edit = { sheet: '督办台账', row: 4, column: 1, expected: 1, value: 2 };
    const writing = await costs(fixture, () => fixture.workbook.write([edit]));
    const span = { sheet: '督办台账', first: 4, last: 4 };
    const reading = await costs(fixture, () => fixture.workbook.readRows([span]));
    for (const { requests, requestBytes, responseBytes } of [writing, reading]) {
      expect(requests).toBe(2);
      expect(requestBytes).toBeLessThan(10_000);
      expect(responseBytes).toBeLessThan(4_000);
    }
  });

  it('are as many for marks on many cells as on few', async () => {
    const fixture = await openInHost(await bigWorkbook(2_000));
    const plan = buildMarkPlan(checkWorkbook(await fixture.workbook.read(), { now: NOW }), 'zh-CN');
    expect(plan.sheets[0]?.rows.length).toBeGreaterThan(1_000);
    expect((await costs(fixture, () => fixture.workbook.draw(plan))).requests).toBe(2);
  });

  it('sheets beyond 32 take one more request, once', async () => {
    const sheets = Array.from({ length: 70 }, (_, index) => ({
      name: `表${index}`,
      data: `<row r="1">${text('A1', `第${index}张`)}</row>`,
    }));
    const fixture = await openInHost(await buildXlsx({ sheets }));
    expect((await costs(fixture, () => fixture.workbook.read())).requests).toBe(4);
    expect((await costs(fixture, () => fixture.workbook.read())).requests).toBe(2);
    expect((await fixture.workbook.read()).sheets).toHaveLength(70);
  });
});

describe('what is too large for one answer', () => {
  it('comes in pieces, each below the limit, and is the same', async () => {
    const bytes = await bigWorkbook(10_000);
    const fixture = await openInHost(bytes);
    const snapshot = await fixture.workbook.read();
    const file = await openXlsxWorkbook(bytes, '台账.xlsx');
    expect(comparable(snapshot)).toEqual(comparable(await file.read()));
    expect(fixture.host.traffic.requests).toBeLessThanOrEqual(4);
    expect(fixture.host.requests.filter(({ error }) => error !== undefined)).toEqual([]);
    for (const { responseBytes } of fixture.host.requests) expect(responseBytes).toBeLessThan(5_000_000);
  });

  it('one cell at the far end of a sheet costs a few requests, not the sheet', async () => {
    const table = Array.from(
      { length: 50 },
      (_, index) => `<row r="${index + 1}">${text(`C${index + 1}`, '甲')}</row>`,
    );
    const far = `<row r="1048576">${text('XFD1048576', '远')}</row>`;
    const bytes = await buildXlsx({ sheets: [{ name: '表', data: table.join('') + far }] });
    const fixture = await openInHost(bytes);
    const { requests } = await costs(fixture, async () => {
      const [sheet] = (await fixture.workbook.read()).sheets;
      expect(sheet?.rows.map(({ number }) => number)).toEqual([
        ...Array.from({ length: 50 }, (_, index) => index + 1),
        1_048_576,
      ]);
    });
    expect(requests).toBe(3);
  });

  it('whole rows are asked for in two pieces: Excel tells nothing of them otherwise', async () => {
    const row = `<row r="1">${text('A1', '甲')}${text('XFD1', '末')}</row><row r="2">${text('B2', '乙')}</row>`;
    const fixture = await openInHost(await buildXlsx({ sheets: [{ name: '表', data: row }] }));
    const [sheet] = (await fixture.workbook.read()).sheets;
    expect(sheet?.rows.map(({ cells }) => cells.map(({ column, value }) => [column, value]))).toEqual([
      [
        [1, '甲'],
        [16_384, '末'],
      ],
      [[2, '乙']],
    ]);
  });

  it('is asked for in halves when Excel refuses', async () => {
    const bytes = await bigWorkbook(1_000);
    const fixture = await openInHost(bytes);
    fixture.host.setFaults({ payloadLimit: 120_000 });
    const snapshot = await fixture.workbook.read();
    fixture.host.setFaults({});
    expect(comparable(snapshot)).toEqual(comparable(await fixture.workbook.read()));
    const refused = fixture.host.requests.filter(({ error }) => error !== undefined);
    expect(refused.length).toBeGreaterThan(0);
  });

  it('is told to the user when it cannot be less', async () => {
    const data = `<row r="1">${text('A1', '长'.repeat(30_000))}</row>`;
    const fixture = await openInHost(await buildXlsx({ sheets: [{ name: '表', data }] }));
    await fixture.workbook.readMemo();
    fixture.host.setFaults({ payloadLimit: 20_000 });
    await expect(fixture.workbook.read()).rejects.toMatchObject({ code: 'excel.tooLarge' });
  });

  it('goes out in several requests, and can still be taken back', async () => {
    const fixture = await openInHost(await usualBytes());
    const snapshot = await fixture.workbook.read();
    const before = fixture.host.dump();
    const plan = syntheticPlan(snapshot);
    const [results, ...others] = plan.sheets;
    if (!results) throw new Error('no sheet');
    const line = (index: number) => [
      { value: index },
      { value: '很长的说明'.repeat(400), style: 'wrap' as const },
    ];
    const rows = [...results.rows, ...Array.from({ length: 2_000 }, (_, index) => line(index))];
    const long = { ...plan, sheets: [{ ...results, rows }, ...others] };
    const { requests } = await costs(fixture, () => fixture.workbook.draw(long));
    expect(requests).toBeGreaterThan(2);
    expect(fixture.host.requests.filter(({ error }) => error !== undefined)).toEqual([]);
    for (const { requestBytes } of fixture.host.requests) expect(requestBytes).toBeLessThan(5_000_000);
    expect(fixture.host.read('检查结果', 'A2004').values).toEqual([[1_999]]);
    await fixture.workbook.erase();
    expect(fixture.host.dump()).toBe(before);
  });
});

describe('many edits', () => {
  it('go out a thousand at a time, and come back the same way', async () => {
    const data = Array.from({ length: 2_500 }, (_, index) => {
      const row = index + 1;
      return `<row r="${row}">${text(`A${row}`, `事项${row}`)}</row>`;
    });
    const fixture = await openInHost(await buildXlsx({ sheets: [{ name: '表', data: data.join('') }] }));
    await fixture.workbook.read();
    const before = fixture.host.dump();
    const edits = data.map((_line, index) => ({
      sheet: '表',
      row: index + 1,
      column: 1,
      expected: `事项${index + 1}`,
      value: `2024-${index + 1}`,
    }));
    let inverse = edits as Awaited<ReturnType<typeof fixture.workbook.write>>;
    const { requests } = await costs(fixture, async () => (inverse = await fixture.workbook.write(edits)));
    expect(requests).toBe(6);
    for (const { requestBytes } of fixture.host.requests) expect(requestBytes).toBeLessThan(5_000_000);
    expect(fixture.host.read('表', 'A2500').values).toEqual([['2024-2500']]);
    await fixture.workbook.write(inverse);
    expect(fixture.host.dump()).toBe(before);
  });
});
