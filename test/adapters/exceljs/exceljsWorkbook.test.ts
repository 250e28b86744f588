import ExcelJS from 'exceljs';
import { renderWorkbook } from '../../../src/adapters/exceljs/exceljsWorkbook';
import { readXlsx } from '../../../src/adapters/xlsx/read/readXlsx';
import { newWorkbookPlans } from '../../../src/catalog/samples/newWorkbookPlans';
import { allTables } from '../../../src/catalog/tables/allTables';
import { parseMinute } from '../../../src/domain/time/WallMinute';
import { recogniseTables } from '../../../src/domain/tables/recogniseTables';
import { createWorkbook } from '../../../src/flows/createWorkbook';
import { openPackage } from '../../../src/opc/openPackage';

const now = parseMinute('2024-07-12T09:00')!;

const make = (kinds: readonly string[], sample = true, language: 'zh-CN' | 'en' = 'zh-CN') =>
  createWorkbook({ kinds, sample, now, language }, renderWorkbook);

async function readBack(bytes: Uint8Array) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as never);
  return workbook;
}

/** What a cell shows, for comparing readers: exceljs gives dates as Date and formulas as objects. */
function plain(value: ExcelJS.CellValue): string | number | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return Math.round((value.getTime() / 86_400_000 + 25569) * 1e6) / 1e6;
  if (typeof value === 'object' && 'result' in value) return plain(value.result as ExcelJS.CellValue);
  if (typeof value === 'object' && 'formula' in value) return null;
  return typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : String(value);
}

describe('a created workbook', () => {
  it.each(['checklist', 'meeting'])(
    '%s reads the same through exceljs and through our reader',
    async (kind) => {
      const bytes = await make([kind]);
      const [theirs, ours] = await Promise.all([readBack(bytes), readXlsx(bytes, '新.xlsx')]);
      expect(ours.sheets.map(({ name }) => name)).toEqual(theirs.worksheets.map(({ name }) => name));
      let compared = 0;
      for (const sheet of ours.sheets) {
        const worksheet = theirs.getWorksheet(sheet.name)!;
        for (const row of sheet.rows) {
          for (const cell of row.cells) {
            // exceljs loses a formula's text where the format is a date's, and a formula's 0.
            if (cell.formula && cell.value === 0) continue;
            if (cell.formula && cell.kind === 'text' && /y/.test(cell.format ?? '')) continue;
            const value =
              typeof cell.value === 'number' ? Math.round(cell.value * 1e6) / 1e6 : String(cell.value);
            expect([
              sheet.name,
              row.number,
              cell.column,
              plain(worksheet.getCell(row.number, cell.column).value),
            ]).toEqual([
              sheet.name,
              row.number,
              cell.column,
              cell.kind === 'text' && value === '' ? null : value,
            ]);
            compared += 1;
          }
        }
      }
      expect(compared).toBeGreaterThan(200);
    },
  );

  it('gives the same bytes for the same wish', async () => {
    const [once, again] = [await make(['meeting']), await make(['meeting'])];
    expect(Buffer.compare(Buffer.from(once), Buffer.from(again))).toBe(0);
  });

  it('has the result of every formula in the file', async () => {
    const { sheets } = await readXlsx(await make(['checklist']), '新.xlsx');
    const row = sheets[0]!.rows.find(({ number }) => number === 5)!;
    const live = row.cells.filter(({ formula }) => formula);
    expect(live.map(({ column, value }) => [column, value])).toEqual([
      [9, '逾期'],
      [10, 2],
      [14, 45483],
    ]);
  });

  it('lets live columns fill themselves in when the table grows', async () => {
    const source = await openPackage(await make(['checklist']));
    const table = await source.readText('xl/tables/table1.xml');
    expect([...table.matchAll(/name="([^"]*)"><calculatedColumnFormula>/g)].map(([, name]) => name)).toEqual([
      '时效',
      '逾期天数',
      '换算日期',
    ]);
    expect(table).toContain('<autoFilter ref="A3:N8"/>');
    expect(table).not.toContain('totalsRowLabel');
  });

  it('prints on landscape pages as wide as the sheet, with the headings on each', async () => {
    const worksheet = (await readBack(await make(['checklist']))).worksheets[0]!;
    expect(worksheet.pageSetup).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:3',
    });
    expect(worksheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 });
  });

  it('has heights that fit the text and go on fitting it', async () => {
    const source = await openPackage(await make(['checklist']));
    const sheet = await source.readText('xl/worksheets/sheet1.xml');
    const rows = [...sheet.matchAll(/<row r="(\d+)" ht="([\d.]+)"( customHeight="1")?/g)];
    expect(rows.slice(0, 4).map(([, row, , fixed]) => [row, fixed !== undefined])).toEqual([
      ['1', true],
      ['2', true],
      ['3', true],
      ['4', false],
    ]);
  });

  it.each([
    ...newWorkbookPlans.map(({ kind }) => [kind, 'zh-CN'] as const),
    ['checklist', 'en'] as const,
    ['meeting', 'en'] as const,
  ])('%s (%s) is recognised as its own kind', async (kind, language) => {
    const plan = newWorkbookPlans.find((candidate) => candidate.kind === kind)!;
    const wanted = plan.tables.map(({ plan: { definition } }) => definition.kind);
    const { tables } = recogniseTables(
      await readXlsx(await make([kind], true, language), '新.xlsx'),
      allTables,
    );
    // Two everyday headings are not enough to be sure that they are holidays.
    expect(tables.map(({ definition, confidence }) => [definition.kind, confidence])).toEqual(
      wanted.map((one) => [one, one === 'holidays' ? 'medium' : 'high']),
    );
  });

  it('has no records while it is empty', async () => {
    const { tables } = recogniseTables(await readXlsx(await make(['followUp'], false), '新.xlsx'), allTables);
    expect(tables.map(({ definition, records }) => [definition.kind, records.length])).toEqual([
      ['followUp', 0],
    ]);
  });

  it('of an unknown kind is refused with the kinds there are', async () => {
    await expect(make(['台账'])).rejects.toMatchObject({
      code: 'newWorkbook.unknownKind',
      facts: { given: '台账', known: expect.stringContaining('checklist（商务洽谈需求及目标对照清单）') },
    });
  });
});

describe('the meeting that ships as a sample', () => {
  it('agrees with the figures of the source', async () => {
    const { sheets } = await readXlsx(await make(['meeting']), '会议执行-示例.xlsx');
    const { tables } = recogniseTables({ fileName: '会议执行-示例.xlsx', sheets }, allTables);
    const records = (kind: string) => tables.find(({ definition }) => definition.kind === kind)!;
    expect(records('signIn').records).toHaveLength(178);
    const values = (kind: string, field: string) => {
      const table = records(kind);
      const column = table.columns.get(field)!.column;
      return table.records.map(({ cells }) => cells.find((cell) => cell.column === column)?.value);
    };
    const mean = (numbers: readonly unknown[]) =>
      (numbers as number[]).reduce((a, b) => a + b, 0) / numbers.length;
    expect(mean(values('feedback', 'score'))).toBeCloseTo(4.6, 10);
    expect(mean(values('feedback', 'cateringScore'))).toBeCloseTo(4.2, 10);
    expect(values('targets', 'rate')).toEqual([0.96, 1.05]);
    expect(values('agenda', 'deviation')).toEqual([0, 0, 0, 0, 0, 15, 0, 0, 0]);
    expect(new Set(values('signIn', 'contact')).size).toBe(178);
  });
});
