import { renderWorkbook } from '../../src/adapters/exceljs/exceljsWorkbook';
import { openXlsxWorkbook } from '../../src/adapters/xlsx/xlsxWorkbook';
import { minuteOfSerial } from '../../src/domain/time/WallMinute';
import { describeNewWorkbook } from '../../src/flows/describeNewWorkbook';
import type { CellEdit } from '../../src/ports/LiveWorkbook';
import { buildMemoRow, memoHead } from '../../src/domain/memo/memoSheet';
import { cellAddress } from '../../src/domain/snapshot/address';
import { syntheticPlan } from '../support/checks/syntheticPlan';
import { buildXlsx } from '../support/xlsx/buildXlsx';
import { differences, dumpFile } from '../host/files/dumpFile';
import {
  comparable,
  text,
  heardDuring,
  type LiveFixture,
  type OpenLive,
  sampleBytes,
  usualBytes,
  usualSheet,
} from './liveFixtures';

const DESCRIBED = minuteOfSerial(45_485.375);

/** The promises of `ports/LiveWorkbook`, for any adapter. */
export function describeLiveWorkbook(adapter: string, open: OpenLive): void {
  const usual = async (more: Parameters<typeof usualBytes>[0] = {}) =>
    open(await usualBytes(more), '台账.xlsx');
  const sample = () => open(sampleBytes('会议执行-示例.xlsx'), '示例.xlsx');

  describe(`${adapter} reads an open workbook`, () => {
    it.each([
      ['every kind of cell', () => usualBytes()],
      ['days counted from 1904', () => usualBytes({ date1904: true })],
      ['the sample of meetings', () => Promise.resolve(sampleBytes('会议执行-示例.xlsx'))],
      ['the sample checklist', () => Promise.resolve(sampleBytes('商务洽谈需求及目标对照清单-示例.xlsx'))],
    ])('as the file says: %s', async (_case, bytesOf) => {
      const bytes = await bytesOf();
      const { workbook } = await open(bytes, '台账.xlsx');
      const file = await openXlsxWorkbook(bytes, '台账.xlsx');
      expect(comparable(await workbook.read())).toEqual(comparable(await file.read()));
      expect(workbook.fileName).toBe('台账.xlsx');
    });

    it('and changes nothing', async () => {
      const { workbook, dump } = await sample();
      const before = await dump();
      await workbook.read();
      expect(differences(before, await dump())).toEqual([]);
    });

    it('some rows, as it reads all', async () => {
      const { workbook } = await usual();
      const { sheets } = await workbook.read();
      const [first, second] = sheets;
      const spans = [
        { sheet: usualSheet, first: 4, last: 6 },
        { sheet: usualSheet, first: 8, last: 20 },
        { sheet: "张三's 表", first: 1, last: 2 },
      ];
      expect(await workbook.readRows(spans)).toEqual([
        { ...spans[0], rows: first?.rows.filter(({ number }) => number >= 4 && number <= 6) },
        { ...spans[1], rows: [] },
        { ...spans[2], rows: second?.rows },
      ]);
    });

    it('refuses rows of a sheet that is not there', async () => {
      const { workbook } = await usual();
      const rows = workbook.readRows([{ sheet: '旧表', first: 1, last: 2 }]);
      await expect(rows).rejects.toMatchObject({ code: 'workbook.sheetGone', facts: { sheet: '旧表' } });
    });
  });

  describe(`${adapter} writes cells`, () => {
    const at = (row: number, column: number, rest: Omit<CellEdit, 'sheet' | 'row' | 'column'>): CellEdit => ({
      sheet: usualSheet,
      row,
      column,
      ...rest,
    });
    const cellOf = async ({ workbook }: LiveFixture, row: number, column: number) => {
      const [read] = await workbook.readRows([{ sheet: usualSheet, first: row, last: row }]);
      return read?.rows[0]?.cells.find((cell) => cell.column === column);
    };

    it.each([
      ['2024-05'],
      ['1/2'],
      ['00123'],
      ['110101199003071234'],
      ['=1+1'],
      ['+86 10 1234'],
      ['-无'],
      ["'引号"],
      ['@张三'],
      ['10%'],
      ['TRUE'],
      ['#N/A'],
      ['2024年7月10日'],
      ['甲\n乙'],
      [' 前后空格 '],
      ['_x000A_'],
    ])('a text stays what it is: %s', async (value) => {
      const fixture = await usual();
      await fixture.workbook.write([at(8, 2, { expected: undefined, value })]);
      expect(await cellOf(fixture, 8, 2)).toEqual({ column: 2, kind: 'text', value });
      // In a cell for texts too.
      await fixture.workbook.write([at(4, 4, { expected: '2024-05', value })]);
      expect(await cellOf(fixture, 4, 4)).toMatchObject({ kind: 'text', value, format: '@' });
    });

    it.each([[false], [true]])(
      'numbers, dates, truth values, nothing; days from 1904: %s',
      async (date1904) => {
        const fixture = await usual({ date1904 });
        const days = date1904 ? 1462 : 0;
        const inverse = await fixture.workbook.write([
          at(4, 1, { expected: 1, value: 7 }),
          at(4, 3, { expected: 45485 + days, value: 45500, format: 'yyyy-mm-dd' }),
          at(5, 3, { expected: '长期', value: 45500.5, format: 'yyyy-mm-dd hh:mm' }),
          at(6, 1, { expected: true, value: false }),
          at(6, 4, { expected: '#N/A', value: null }),
        ]);
        expect(await cellOf(fixture, 4, 1)).toEqual({ column: 1, kind: 'number', value: 7 });
        expect(await cellOf(fixture, 4, 3)).toMatchObject({
          kind: 'date',
          value: 45500,
          format: 'yyyy-mm-dd',
        });
        expect(await cellOf(fixture, 5, 3)).toMatchObject({ kind: 'date', value: 45500.5 });
        expect(await cellOf(fixture, 6, 1)).toEqual({ column: 1, kind: 'boolean', value: false });
        expect(await cellOf(fixture, 6, 4)).toBeUndefined();
        expect(inverse).toHaveLength(5);
      },
    );

    it('gives back what takes it back, and touches nothing else', async () => {
      const fixture = await usual();
      const before = await fixture.dump();
      const inverse = await fixture.workbook.write([
        at(4, 2, { expected: '=1+1', value: '核对' }),
        at(4, 3, { expected: 45485, value: '2024年8月' }),
        at(5, 3, { expected: '长期', value: 45500, format: 'yyyy-mm-dd' }),
        at(8, 1, { expected: undefined, value: 3 }),
      ]);
      const changed = differences(before, await fixture.dump());
      const cells = new Set(changed.map((line) => /^[+-] 督办台账: (\w+) /.exec(line)?.[1]));
      expect([...cells].sort()).toEqual(['A8', 'B4', 'C4', 'C5']);
      const again = await fixture.workbook.write(inverse);
      expect(differences(before, await fixture.dump())).toEqual([]);
      await fixture.workbook.write(again);
      expect(await cellOf(fixture, 4, 2)).toMatchObject({ value: '核对' });
    });

    it('all or none: a cell that changed meanwhile is named, and nothing is written', async () => {
      const fixture = await usual();
      const before = await fixture.dump();
      const edits = [
        at(4, 1, { expected: 1, value: 7 }),
        at(5, 3, { expected: '短期', value: '长期' }),
        at(9, 1, { expected: 4, value: 5 }),
      ];
      await expect(fixture.workbook.write(edits)).rejects.toMatchObject({
        code: 'edit.stale',
        facts: { places: '督办台账!C5、督办台账!A9' },
      });
      expect(differences(before, await fixture.dump())).toEqual([]);
    });

    it('leaves formulas alone', async () => {
      const fixture = await usual();
      const edit = at(5, 1, { expected: 2, value: 3 });
      await expect(fixture.workbook.write([edit])).rejects.toMatchObject({
        code: 'edit.formula',
        facts: { places: '督办台账!A5' },
      });
    });

    it('refuses a sheet that is not there', async () => {
      const { workbook } = await usual();
      const edit = { sheet: '旧表', row: 1, column: 1, expected: undefined, value: 'x' };
      await expect(workbook.write([edit])).rejects.toMatchObject({ code: 'workbook.sheetGone' });
    });
  });

  describe(`${adapter} tells of changes`, () => {
    it('not of its own', async () => {
      const { workbook } = await usual();
      await workbook.read();
      const heard = await heardDuring(workbook, () =>
        workbook.write([{ sheet: usualSheet, row: 4, column: 1, expected: 1, value: 9 }]),
      );
      expect(heard).toEqual([]);
    });

    it('by the user and by co-authors, in order', async () => {
      const { workbook, people } = await usual();
      if (!people) return;
      await workbook.read();
      const heard = await heardDuring(workbook, () => {
        people.write(usualSheet, 'B4', '改', 'user');
        people.write("张三's 表", 'A1:B2', 'x', 'remote');
        people.insertRows(usualSheet, 5, 1, 'user');
      });
      expect(heard).toEqual([
        { kind: 'cells', sheet: usualSheet, area: { top: 4, left: 2, bottom: 4, right: 2 }, remote: false },
        { kind: 'cells', sheet: "张三's 表", area: { top: 1, left: 1, bottom: 2, right: 2 }, remote: true },
        { kind: 'structure', remote: false },
      ]);
    });

    it('of sheets that come, go and are renamed; afterwards by their new names', async () => {
      const { workbook, people } = await usual();
      if (!people) return;
      await workbook.read();
      const heard = await heardDuring(workbook, async () => {
        people.addSheet('新表', 'user');
        people.renameSheet('空表', '不空', 'remote');
        people.deleteSheet('隐藏', 'user');
        await new Promise((done) => setTimeout(done, 30));
        people.write('不空', 'A1', 1, 'user');
      });
      const structure = (remote: boolean) => ({ kind: 'structure', remote });
      const area = { top: 1, left: 1, bottom: 1, right: 1 };
      expect(heard).toEqual([
        structure(false),
        structure(true),
        structure(false),
        { kind: 'cells', sheet: '不空', area, remote: false },
      ]);
    });
  });

  describe(`${adapter} shows a cell`, () => {
    it('on its sheet', async () => {
      const { workbook, selection } = await usual();
      await workbook.show({ sheet: "张三's 表", row: 2, column: 2 });
      if (selection) expect(selection()).toBe("张三's 表!B2");
    });

    it.each([
      ['隐藏', 'workbook.sheetHidden'],
      ['旧表', 'workbook.sheetGone'],
    ])('but not where it cannot be seen: %s', async (sheet, code) => {
      const { workbook } = await usual();
      await expect(workbook.show({ sheet, row: 1, column: 1 })).rejects.toMatchObject({
        code,
        facts: { sheet },
      });
    });
  });

  describe(`${adapter} keeps a memo in the workbook`, () => {
    const template = 'UEsDBBQ督'.repeat(40_000);

    it('by key, hidden from the user and from reading', async () => {
      const { workbook, dump } = await usual();
      const before = await workbook.read();
      expect([...(await workbook.readMemo())]).toEqual([]);
      await workbook.writeMemo(
        new Map<string, unknown>([
          ['settings', { language: 'zh-CN' }],
          ['templates', template],
        ]),
      );
      await workbook.writeMemo(
        new Map<string, unknown>([
          ['firstRunDone', true],
          ['settings', { hours: [9, 18] }],
        ]),
      );
      expect(await workbook.readMemo()).toEqual(
        new Map<string, unknown>([
          ['settings', { hours: [9, 18] }],
          ['templates', template],
          ['firstRunDone', true],
        ]),
      );
      expect(comparable(await workbook.read())).toEqual(comparable(before));
      expect(await dump()).toMatch(/^sheet Duban记录 VeryHidden$/m);
    });

    it('of which keys can be removed, and shortened', async () => {
      const { workbook } = await usual();
      await workbook.writeMemo(
        new Map<string, unknown>([
          ['a', template],
          ['b', 1],
          ['c', 2],
        ]),
      );
      await workbook.writeMemo(
        new Map<string, unknown>([
          ['a', 'kurz'],
          ['b', undefined],
          ['x', undefined],
        ]),
      );
      expect(await workbook.readMemo()).toEqual(
        new Map<string, unknown>([
          ['a', 'kurz'],
          ['c', 2],
        ]),
      );
      await workbook.writeMemo(new Map<string, unknown>([['d', 3]]));
      expect([...(await workbook.readMemo()).keys()].sort()).toEqual(['a', 'c', 'd']);
    });

    it('that costs nothing while there is nothing to keep', async () => {
      const { workbook, dump } = await usual();
      const before = await dump();
      await workbook.writeMemo(new Map([['a', undefined]]));
      expect(differences(before, await dump())).toEqual([]);
    });

    it('that survives the erasing of marks', async () => {
      const { workbook } = await usual();
      await workbook.writeMemo(new Map([['a', 1]]));
      await workbook.draw(syntheticPlan(await workbook.read()));
      await workbook.writeMemo(new Map([['b', 2]]));
      expect(await workbook.erase()).toBe(true);
      expect([...(await workbook.readMemo())]).toEqual([
        ['a', 1],
        ['b', 2],
      ]);
      expect(await workbook.erase()).toBe(false);
    });

    it('is taken up from the file, whoever wrote it', async () => {
      const data = [memoHead, buildMemoRow('settings', { a: '督办' })]
        .map((cells, row) =>
          cells.map((cell, column) => text(cellAddress(row + 1, column + 1), cell)).join(''),
        )
        .map((cells, row) => `<row r="${row + 1}">${cells}</row>`)
        .join('');
      const bytes = await buildXlsx({
        sheets: [
          { name: '表' },
          { name: 'Duban记录', state: 'veryHidden', data: data.replaceAll('"督', '&quot;督') },
        ],
      });
      const { workbook } = await open(bytes, '台账.xlsx');
      expect([...(await workbook.readMemo())]).toEqual([['settings', { a: '督办' }]]);
      expect((await workbook.read()).sheets.map(({ name }) => name)).toEqual(['表']);
    });

    it('of which nobody is told', async () => {
      const { workbook } = await usual();
      const heard = await heardDuring(workbook, async () => {
        await workbook.writeMemo(new Map([['a', 1]]));
        await workbook.writeMemo(new Map([['a', 2]]));
      });
      expect(heard).toEqual([]);
    });
  });

  describe(`${adapter} adds sheets of a description`, () => {
    const described = (kinds: readonly string[]) =>
      describeNewWorkbook({ kinds, sample: true, now: DESCRIBED, language: 'zh-CN' });

    it.each([[['checklist']], [['meeting']], [['checklist', 'changeLog']]])(
      'as a new workbook has them: %j',
      async (kinds) => {
        const description = described(kinds);
        const { workbook, dump } = await usual();
        const before = await dump();
        await workbook.addSheets(description);
        const wanted = await dumpFile(await renderWorkbook(description));
        const lines = differences(before + blanksIgnored(wanted), await dump());
        // Both dumps end in a line of their own.
        expect(lines.filter((line) => line !== '- ')).toEqual([]);
      },
    );

    it('not where a sheet has the name', async () => {
      const { workbook, dump } = await usual();
      const description = described(['checklist']);
      await workbook.addSheets(description);
      const before = await dump();
      await expect(workbook.addSheets(description)).rejects.toMatchObject({
        code: 'workbook.sheetNameTaken',
        facts: { sheet: description.sheets[0]?.name },
      });
      expect(differences(before, await dump())).toEqual([]);
    });

    it('of which nobody is told', async () => {
      const { workbook } = await usual();
      expect(await heardDuring(workbook, () => workbook.addSheets(described(['checklist'])))).toEqual([]);
    });
  });
}

/** Where anything may be typed, it does not matter whether nothing may. */
function blanksIgnored(dump: string): string {
  return dump.replaceAll(/"ignoreBlanks":false(,"prompt".*"rule":\{\}\})/g, '"ignoreBlanks":true$1');
}
