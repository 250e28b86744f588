import { liveXlsxWorkbook, type LiveXlsxWorkbook } from '../../../src/adapters/xlsx/liveXlsxWorkbook';
import { openPackage } from '../../../src/opc/openPackage';
import type { CellEdit } from '../../../src/ports/LiveWorkbook';
import { buildSheet } from '../../support/xlsx/buildXlsx';

const COLUMNS = '<cols><col min="2" max="3" style="1"/></cols>';
const rowOf = async (workbook: LiveXlsxWorkbook, row: number) =>
  new RegExp(`<row r="${row}".*?(?:</row>|/>)`).exec(
    await (await openPackage(await workbook.save())).readText('xl/worksheets/sheet1.xml'),
  )?.[0];
const edit = (row: number, column: number, value: CellEdit['value']): CellEdit => ({
  sheet: '表',
  row,
  column,
  expected: undefined,
  value,
});

describe('a cell nobody has written yet', () => {
  const open = async (data: string, more: Parameters<typeof buildSheet>[1] = {}) => {
    const bytes = await buildSheet(data, { before: COLUMNS, formats: ['yyyy-mm-dd', '0.00'], ...more });
    return { bytes, workbook: await liveXlsxWorkbook(bytes, '台账.xlsx') };
  };

  it.each([
    ['its column', '', 5, 3, '<row r="5"><c r="C5" s="1"><v>45500</v></c></row>'],
    [
      'its row before its column',
      '<row r="5" s="2" customFormat="1"/>',
      5,
      3,
      '<row r="5" s="2" customFormat="1"><c r="C5" s="2"><v>45500</v></c></row>',
    ],
    ['nobody', '', 5, 4, '<row r="5"><c r="D5"><v>45500</v></c></row>'],
  ])('looks as %s says, and is gone when that is taken back', async (_case, data, row, column, expected) => {
    const { bytes, workbook } = await open(data);
    const inverse = await workbook.write([edit(row, column, 45500)]);
    expect(await rowOf(workbook, row)).toBe(expected);
    await workbook.write(inverse);
    expect(await workbook.save()).toEqual(bytes);
  });

  it('does not look as its column says once it is written without a style', async () => {
    const { workbook } = await open('<row r="5"><c r="C5"/></row>');
    await workbook.write([edit(5, 3, 45500)]);
    expect(await rowOf(workbook, 5)).toBe('<row r="5"><c r="C5"><v>45500</v></c></row>');
  });

  it('has the number format of its column before anything is typed', async () => {
    const { workbook } = await open('');
    expect(await workbook.cellAt({ sheet: '表', row: 5, column: 2 })).toEqual({ format: 'yyyy-mm-dd' });
  });

  it('is written to on a protected sheet when its column is not locked', async () => {
    const styles =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf/><xf><protection locked="0"/></xf></cellXfs></styleSheet>';
    const { workbook } = await open('', {
      after: '<sheetProtection sheet="1"/>',
      parts: { 'xl/styles.xml': styles },
    });
    await expect(workbook.write([edit(5, 4, 1)])).rejects.toMatchObject({ code: 'edit.protected' });
    await expect(workbook.write([edit(5, 3, 1)])).resolves.toHaveLength(1);
  });
});
