import { hostInNode } from '../hostInNode';
import type { ExcelHost } from '../ExcelHost';
import { renderArea } from '../model/areas';
import { codeOf } from './errorOf';
import { onSheet, written } from './onSheet';

let host: ExcelHost;

beforeEach(async () => {
  host = hostInNode();
  await written('A1:C3', [
    ['序号', '事项', '时限'],
    [1, '甲', ''],
    [2, '乙', ''],
  ]);
  await onSheet((sheet) => {
    sheet.tables.add('A1:C3', true).name = '台账';
  });
});

const areaOf = () => renderArea(host.book.tables[0]?.area ?? { top: 0, left: 0, bottom: 0, right: 0 });
const cell = (row: number, column: number) => host.book.sheets[0]?.cell(row, column).value;

describe('names of tables', () => {
  it.each(['May2019', 'A1', 'R', '甲 乙', '1甲', ''])('%p is refused', async (name) => {
    const run = Excel.run(async (context) => {
      context.workbook.tables.getItem('台账').name = name;
      await context.sync();
    });
    expect(await codeOf(run)).toBe('InvalidArgument');
  });

  it('one name is for one table of the workbook, and not for a defined name', async () => {
    const run = onSheet((sheet, context) => {
      context.workbook.names.add('名单', sheet.getRange('A1'));
      context.workbook.tables.getItem('台账').name = '名单';
    });
    expect(await codeOf(run)).toBe('InvalidArgument');
  });
});

describe('tables.add', () => {
  it('overlapping another is refused', async () => {
    expect(await codeOf(onSheet((sheet) => sheet.tables.add('C3:D9', true)))).toBe('InvalidArgument');
  });

  it('over a merge is refused', async () => {
    await onSheet((sheet) => {
      sheet.getRange('F1:G1').merge();
    });
    expect(await codeOf(onSheet((sheet) => sheet.tables.add('F1:G5', true)))).toBe('MergedRangeConflict');
  });

  it('without headings a row of them pushes the cells down', async () => {
    await written('F1:F2', [['甲'], ['乙']]);
    await onSheet((sheet) => sheet.tables.add('F1:F2', false));
    expect([1, 2, 3].map((row) => cell(row, 6))).toEqual(['Column1', '甲', '乙']);
  });

  it('headings become texts, each once', async () => {
    await written('F1:H1', [[2024, '甲', '甲']]);
    const names = await onSheet(async (sheet, context) => {
      const { columns } = sheet.tables.add('F1:H2', true);
      columns.load('items/name');
      await context.sync();
      return columns.items.map(({ name }) => name);
    });
    expect(names).toEqual(['2024', '甲', '甲2']);
    expect(cell(1, 6)).toBe('2024');
  });
});

describe('growing', () => {
  it('takes in what is written directly below', async () => {
    await written('A4:C4', [[3, '丙', '']]);
    expect(areaOf()).toBe('A1:C4');
  });

  it('does not take in what is written further down', async () => {
    await written('A5:C5', [[3, '丙', '']]);
    expect(areaOf()).toBe('A1:C3');
  });

  it('leaves empty rows at the end of what is written outside', async () => {
    await written('A4:C6', [
      [3, '丙', ''],
      ['', '', ''],
      ['', '', ''],
    ]);
    expect(areaOf()).toBe('A1:C4');
  });

  it('decides for each block of 1,500 cells: a block of blanks stops it', async () => {
    const rows = Array.from({ length: 1100 }, (_, row) => [row, row >= 500 && row < 1000 ? '' : '丙', '']);
    const blank = rows.map((row, index) => (index >= 500 && index < 1000 ? ['', '', ''] : row));
    await onSheet((sheet) => {
      sheet.getRange('A4:C1103').values = blank;
    });
    expect(areaOf()).toBe('A1:C503');
  });

  it('does not happen on a protected sheet', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A4:C4').format.protection.locked = false;
      sheet.protection.protect();
    });
    await written('A4:C4', [[3, '丙', '']]).catch(() => undefined);
    await onSheet((sheet) => {
      sheet.getRange('A4:C4').values = [[3, '丙', '']];
    });
    expect(areaOf()).toBe('A1:C3');
  });

  it('does not happen below totals', async () => {
    await onSheet((sheet) => {
      sheet.tables.getItem('台账').showTotals = true;
    });
    await written('A5:C5', [[3, '丙', '']]);
    expect(areaOf()).toBe('A1:C4');
  });

  it('fills in columns that have a formula', async () => {
    const [table] = host.book.tables;
    if (table?.columns[2]) table.columns[2].formula = '=A2*2';
    await written('A4:B4', [[3, '丙']]);
    expect(host.book.sheets[0]?.cell(4, 3).formula).toBe('=A4*2');
  });
});

describe('calculated columns', () => {
  it('are those whose records all have one formula', async () => {
    await onSheet((sheet) => {
      sheet.getRange('C2:C3').formulas = [['=A2*2'], ['=A3*2']];
    });
    expect(host.book.tables[0]?.columns.map(({ formula }) => formula)).toEqual([
      undefined,
      undefined,
      '=A2*2',
    ]);
    await written('A4:B4', [[3, '丙']]);
    expect(host.book.sheets[0]?.cell(4, 3).formula).toBe('=A4*2');
  });

  it('are not those with different ones', async () => {
    await onSheet((sheet) => {
      sheet.getRange('C2:C3').formulas = [['=A2*2'], ['=A3*3']];
    });
    expect(host.book.tables[0]?.columns[2]?.formula).toBeUndefined();
  });
});

describe('rows', () => {
  it('are added at the end and before others, and push what stands below down', async () => {
    await written('A5', [['注']]);
    await onSheet((sheet) => {
      const { rows } = sheet.tables.getItem('台账');
      rows.add(undefined, [[3, '丙', '']]);
      rows.add(0, [[0, '零', '']]);
    });
    expect([2, 3, 4, 5, 6, 7].map((row) => cell(row, 1))).toEqual([0, 1, 2, 3, '', '注']);
    expect(areaOf()).toBe('A1:C5');
  });

  it('a formula in a column of blanks becomes the formula of the column', async () => {
    await onSheet((sheet) => {
      sheet.tables.getItem('台账').rows.add(undefined, [[3, '丙', '=A4*2']]);
    });
    expect([2, 3, 4].map((row) => host.book.sheets[0]?.cell(row, 3).formula)).toEqual([
      '=A2*2',
      '=A3*2',
      '=A4*2',
    ]);
  });

  it('of the wrong width are refused', async () => {
    const run = onSheet((sheet) => sheet.tables.getItem('台账').rows.add(undefined, [[3]]));
    expect(await codeOf(run)).toBe('InvalidArgument');
  });
});

describe('resizing', () => {
  it('keeps the headings where they are', async () => {
    await onSheet((sheet) => {
      sheet.tables.getItem('台账').resize('A1:D9');
    });
    expect(areaOf()).toBe('A1:D9');
    expect(await codeOf(onSheet((sheet) => sheet.tables.getItem('台账').resize('A2:C9')))).toBe(
      'InvalidArgument',
    );
  });
});

describe('filters', () => {
  const filter = () =>
    onSheet((sheet) => {
      sheet.tables.getItem('台账').columns.getItem('事项').filter.applyValuesFilter(['乙']);
    });

  it('hide rows, whose values are read all the same', async () => {
    await filter();
    const found = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('B2:B3').load('values, rowHidden');
      const visible = range.getVisibleView().load('values');
      await context.sync();
      return [range.values, range.rowHidden, visible.values];
    });
    expect(found).toEqual([[['甲'], ['乙']], null, [['乙']]]);
  });

  it('misplace a block that is written across hidden rows, and leave single rows alone', async () => {
    await filter();
    await written('C2:C3', [['甲的'], ['乙的']]);
    expect([cell(2, 3), cell(3, 3)]).toEqual(['', '甲的']);
    await written('C2', [['甲的']]);
    await written('C3', [['乙的']]);
    expect([cell(2, 3), cell(3, 3)]).toEqual(['甲的', '乙的']);
  });

  it('keep table rows from being deleted, without a word', async () => {
    await filter();
    await onSheet((sheet) => sheet.tables.getItem('台账').rows.getItemAt(0).delete());
    expect([cell(2, 1), cell(3, 1)]).toEqual([1, 2]);
  });

  it('are told by their criteria and can be cleared', async () => {
    await filter();
    const found = await onSheet(async (sheet, context) => {
      const { autoFilter } = sheet.tables.getItem('台账');
      autoFilter.load('isDataFiltered, criteria');
      await context.sync();
      const before = [autoFilter.isDataFiltered, autoFilter.criteria[1]];
      sheet.tables.getItem('台账').clearFilters();
      const range = sheet.getRange('B2:B3').load('rowHidden');
      await context.sync();
      return [...before, range.rowHidden];
    });
    expect(found).toEqual([true, { filterOn: 'Values', values: ['乙'] }, false]);
  });
});
