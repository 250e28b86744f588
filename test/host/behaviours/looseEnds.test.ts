import type { ExcelHost } from '../ExcelHost';
import { hostInNode } from '../hostInNode';
import { HostControls } from '../page/HostControls';
import { codeOf } from './errorOf';
import { onSheet, written } from './onSheet';

let host: ExcelHost;

beforeEach(() => {
  host = hostInNode();
});

describe('collections', () => {
  beforeEach(async () => {
    await written('A1:B2', [
      ['事项', '时限'],
      ['甲', ''],
    ]);
    await onSheet((sheet) => sheet.tables.add('A1:B2', true));
  });

  it('are read with what is inside them in one round trip', async () => {
    host.requests.length = 0;
    const found = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name, items/tables/items/name, items/tables/items/columns/items/name');
      await context.sync();
      return worksheets.items.map(({ name, tables }) => [
        name,
        tables.items.map((table) => [table.name, table.columns.items.map((column) => column.name)]),
      ]);
    });
    expect(found).toEqual([['Data', [['Table1', ['事项', '时限']]]]]);
    expect(host.requests.filter(({ isHousekeeping }) => !isHousekeeping)).toHaveLength(1);
  });

  it('are read in pages', async () => {
    for (const name of ['乙', '丙', '丁']) new HostControls(host).addSheet(name);
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ select: 'name', top: 2, skip: 1 });
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['乙', '丙']);
  });

  it('give their items for later requests', async () => {
    const found = await Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.load('items/name');
      await context.sync();
      const [table] = tables.items;
      const body = table?.getDataBodyRange().load('address');
      const row = table?.rows.load('items/values');
      await context.sync();
      return [body?.address, row?.items[0]?.values];
    });
    expect(found).toEqual(['Data!A2:B2', [['甲', '']]]);
  });

  it('count without being loaded', async () => {
    const count = await Excel.run(async (context) => {
      const result = context.workbook.tables.getCount();
      await context.sync();
      return result.value;
    });
    expect(count).toBe(1);
  });
});

describe('several properties at once', () => {
  it('are set by range.set', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1').set({ values: [['甲']], format: { font: { bold: true }, wrapText: true } });
    });
    expect(host.book.sheets[0]?.cell(1, 1)).toEqual({ value: '甲', style: { bold: true, wrapText: true } });
  });
});

describe('ranges beside ranges', () => {
  it.each([
    ['getOffsetRange(1, 2)', (range: Excel.Range) => range.getOffsetRange(1, 2), 'Data!D3:E4'],
    ['getResizedRange(1, -1)', (range: Excel.Range) => range.getResizedRange(1, -1), 'Data!B2:B4'],
    [
      'getAbsoluteResizedRange(5, 1)',
      (range: Excel.Range) => range.getAbsoluteResizedRange(5, 1),
      'Data!B2:B6',
    ],
    ['getRowsBelow(2)', (range: Excel.Range) => range.getRowsBelow(2), 'Data!B4:C5'],
    ['getRowsAbove()', (range: Excel.Range) => range.getRowsAbove(), 'Data!B1:C1'],
    ['getColumnsAfter()', (range: Excel.Range) => range.getColumnsAfter(), 'Data!D2:D3'],
    ['getEntireRow()', (range: Excel.Range) => range.getEntireRow(), 'Data!2:3'],
    ['getEntireColumn()', (range: Excel.Range) => range.getEntireColumn(), 'Data!B:C'],
    ['getLastCell()', (range: Excel.Range) => range.getLastCell(), 'Data!C3'],
    ['getCell(1, 0)', (range: Excel.Range) => range.getCell(1, 0), 'Data!B3'],
    ['getIntersection(A1:B2)', (range: Excel.Range) => range.getIntersection('A1:B2'), 'Data!B2'],
    ['getBoundingRect(E9)', (range: Excel.Range) => range.getBoundingRect('E9'), 'Data!B2:E9'],
  ])('%s', async (_, derive, address) => {
    const found = await onSheet(async (sheet, context) => {
      const range = derive(sheet.getRange('B2:C3')).load('address');
      await context.sync();
      return range.address;
    });
    expect(found).toBe(address);
  });

  it('beyond the sheet are refused', async () => {
    const run = onSheet((sheet) => {
      sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
    });
    expect(await codeOf(run)).toBe('InvalidArgument');
  });

  it('ranges that do not meet have no intersection', async () => {
    const isNull = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1').getIntersectionOrNullObject('B2').load('address');
      await context.sync();
      return range.isNullObject;
    });
    expect(isNull).toBe(true);
  });
});

describe('addresses', () => {
  it.each([
    ["'张三''s 表'!B2", "'张三''s 表'!B2"],
    ['$B$2:C3', 'Data!B2:C3'],
    ['3:5', 'Data!3:5'],
    ['C3:B2', 'Data!B2:C3'],
    ['目标', 'Data!D4'],
  ])('%s', async (address, expected) => {
    new HostControls(host).addSheet("张三's 表");
    host.book.names.push({ name: '目标', formula: '=Data!$D$4', visible: true, comment: '' });
    const found = await onSheet(async (sheet, context) => {
      const range = sheet.getRange(address).load('address');
      await context.sync();
      return range.address;
    });
    expect(found).toBe(expected);
  });

  it.each(['A0', 'XFE1', 'A1048577', '没有!A1', '甲乙'])('%s is none', async (address) => {
    const run = onSheet((sheet) => {
      sheet.getRange(address).load('address');
    });
    expect(await codeOf(run)).toBe('InvalidArgument');
  });

  it('several of more than 8,192 characters are refused', async () => {
    const address = Array.from({ length: 1500 }, (_, row) => `A${row + 1000}`).join(',');
    const run = onSheet((sheet) => {
      sheet.getRanges(address).load('address');
    });
    expect(await codeOf(run)).toBe('InvalidArgument');
  });
});

describe('the workbook', () => {
  it('has properties, settings and parts of its own', async () => {
    const found = await Excel.run(async (context) => {
      const { properties, settings, customXmlParts } = context.workbook;
      properties.title = '督办台账';
      settings.add('甲', { 数: 1 });
      customXmlParts.add('<甲 xmlns="urn:duban"/>');
      properties.load('title');
      const setting = settings.getItem('甲').load('value');
      const parts = customXmlParts.getByNamespace('urn:duban');
      const count = parts.getCount();
      await context.sync();
      return [properties.title, setting.value as unknown, count.value];
    });
    expect(found).toEqual(['督办台账', { 数: 1 }, 1]);
  });

  it('tells its settings to those who ask the application', async () => {
    const found = await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.suspendScreenUpdatingUntilNextSync();
      application.load('calculationMode, cultureInfo/name, cultureInfo/datetimeFormat/shortDatePattern');
      await context.sync();
      const { calculationMode, cultureInfo } = application;
      return [calculationMode, cultureInfo.name, cultureInfo.datetimeFormat.shortDatePattern];
    });
    expect(found).toEqual(['Automatic', 'zh-CN', 'yyyy/m/d']);
  });
});

describe('inserting and deleting', () => {
  it('everything follows: formulas, names, merges, tables, formats, validation, filters, hidden rows', async () => {
    await written('A1:B3', [
      ['事项', '时限'],
      ['甲', 1],
      ['乙', 2],
    ]);
    await onSheet((sheet, context) => {
      sheet.tables.add('A1:B3', true);
      sheet.getRange('D1').formulas = [['=SUM(B2:B3)+$B$3']];
      sheet.getRange('F5:G5').merge();
      sheet.getRange('B2:B3').conditionalFormats.add('Custom').custom.rule.formula = '=B2>1';
      sheet.getRange('B2:B3').dataValidation.rule = { list: { inCellDropDown: true, source: '1,2' } };
      sheet.getRange('9:9').rowHidden = true;
      context.workbook.names.add('时限', sheet.getRange('B2:B3'));
    });
    new HostControls(host).insertRows('Data', 3, 2);
    const [sheet] = host.book.sheets;
    expect({
      formula: sheet?.cell(1, 4).formula,
      name: host.book.names[0]?.formula,
      merge: sheet?.merges[0]?.top,
      table: sheet?.tables[0]?.area.bottom,
      format: sheet?.formats[0]?.areas[0]?.bottom,
      validation: sheet?.validations[0]?.area.bottom,
      hidden: sheet?.rows.get(11)?.hidden,
    }).toEqual({
      formula: '=SUM(B2:B5)+$B$5',
      name: '=Data!$B$2:$B$5',
      merge: 7,
      table: 5,
      format: 5,
      validation: 5,
      hidden: true,
    });
    new HostControls(host).deleteRows('Data', 3, 2);
    expect([sheet?.cell(1, 4).formula, sheet?.tables[0]?.area.bottom]).toEqual(['=SUM(B2:B3)+$B$3', 3]);
  });

  it('a part of a table is not pushed away from the rest', async () => {
    await written('A1:B2', [
      ['事项', '时限'],
      ['甲', 1],
    ]);
    await onSheet((sheet) => sheet.tables.add('A1:B2', true));
    expect(await codeOf(onSheet((sheet) => sheet.getRange('A1').insert('Down')))).toBe('InvalidArgument');
  });
});
