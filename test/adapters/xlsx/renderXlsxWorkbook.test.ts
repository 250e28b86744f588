import { renderWorkbook } from '../../../src/adapters/exceljs/exceljsWorkbook';
import { readXlsx } from '../../../src/adapters/xlsx/read/readXlsx';
import { renderXlsxWorkbook } from '../../../src/adapters/xlsx/renderXlsxWorkbook';
import { newWorkbookPlans } from '../../../src/catalog/samples/newWorkbookPlans';
import type { Snapshot } from '../../../src/domain/snapshot/Snapshot';
import { parseMinute } from '../../../src/domain/time/WallMinute';
import { createWorkbook } from '../../../src/flows/createWorkbook';
import { openPackage } from '../../../src/opc/openPackage';
import type { RenderWorkbook } from '../../../src/ports/RenderWorkbook';

const now = parseMinute('2024-07-12T09:00')!;
const everything = newWorkbookPlans.map(({ kind }) => kind);

const make = (kinds: readonly string[], sample: boolean, render: RenderWorkbook) =>
  createWorkbook({ kinds, sample, now, language: 'zh-CN' }, render);

/** exceljs leaves out a width of 9, which it takes for the usual one. */
const withoutUsualWidths = ({ sheets, ...book }: Snapshot): Snapshot => ({
  ...book,
  sheets: sheets.map((sheet) => ({
    ...sheet,
    columnWidths: new Map([...sheet.columnWidths].filter(([, width]) => width !== 9)),
  })),
});

describe('a new workbook made by the xlsx adapter', () => {
  it.each([
    ...everything.map((kind) => [kind, true] as const),
    ['followUp', false] as const,
    ['checklist', false] as const,
  ])('reads as the one exceljs makes: %s, samples: %s', async (kind, sample) => {
    const [ours, theirs] = await Promise.all(
      [renderXlsxWorkbook, renderWorkbook].map(async (render) =>
        readXlsx(await make([kind], sample, render), '新.xlsx'),
      ),
    );
    expect(ours?.sheets.length).toBeGreaterThan(1);
    expect(withoutUsualWidths(ours!)).toEqual(withoutUsualWidths(theirs!));
  });

  it('gives the same bytes for the same wish', async () => {
    const [once, again] = await Promise.all([1, 2].map(() => make(['meeting'], true, renderXlsxWorkbook)));
    expect(Buffer.compare(Buffer.from(once!), Buffer.from(again!))).toBe(0);
  });

  it('says what it is, who made it and when', async () => {
    const source = await openPackage(await make(['followUp'], false, renderXlsxWorkbook));
    const core = await source.readText('docProps/core.xml');
    expect(core).toContain('<dc:title>督办台账</dc:title><dc:creator>Duban</dc:creator>');
    expect(core).toContain('>2024-07-12T09:00:00.000Z</dcterms:created>');
  });
});
