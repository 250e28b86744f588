import { hostInNode } from '../hostInNode';
import { codeOf, errorOf } from './errorOf';
import { onSheet, written } from './onSheet';

beforeEach(() => hostInNode());

describe('used ranges', () => {
  it('an empty sheet uses A1, or nothing for those who ask so', async () => {
    const found = await onSheet(async (sheet, context) => {
      const used = sheet.getUsedRange().load('address');
      const orNull = sheet.getUsedRangeOrNullObject().load('address');
      await context.sync();
      return [used.address, orNull.isNullObject];
    });
    expect(found).toEqual(['Data!A1', true]);
  });

  it('a blank range has none', async () => {
    const run = onSheet((sheet) => {
      sheet.getRange('A1:B2').getUsedRange().load('address');
    });
    expect(await errorOf(run)).toMatchObject({ code: 'ItemNotFound', location: 'Range.getUsedRange' });
  });

  it('looks count as used unless only values do', async () => {
    const found = await onSheet(async (sheet, context) => {
      sheet.getRange('B2').values = [['甲']];
      sheet.getRange('D9').format.fill.color = '#FF0000';
      const used = sheet.getUsedRange().load('address');
      const values = sheet.getUsedRange(true).load('address');
      await context.sync();
      return [used.address, values.address];
    });
    expect(found).toEqual(['Data!B2:D9', 'Data!B2']);
  });
});

describe('loading', () => {
  it('a load that names nothing gives all scalars, whatever they weigh', async () => {
    await written('A1', [['甲']]);
    const found = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1').load();
      await context.sync();
      return [range.values, range.address, range.rowIndex, range.hidden, range.top];
    });
    expect(found).toEqual([[['甲']], 'Data!A1', 0, false, 0]);
  });

  it('an array of paths with items/ loads nothing', async () => {
    const run = Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load(['items/name'] as unknown as string);
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });
    expect(await codeOf(run)).toBe('PropertyNotLoaded');
  });

  it('a text of paths does, with and without items/', async () => {
    const names = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name, items/visibility');
      await context.sync();
      return sheets.items.map(({ name, visibility }) => [name, visibility]);
    });
    expect(names).toEqual([['Data', 'Visible']]);
  });

  it('what differs among cells reads as null', async () => {
    const found = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:A2');
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').format.fill.color = 'yellow';
      range.load('format/font/bold, format/fill/color, format/font/italic');
      await context.sync();
      const { font, fill } = range.format;
      return [font.bold, fill.color, font.italic];
    });
    expect(found).toEqual([null, null, false]);
  });

  it('nobody gets an object that was not asked to be null-safe', async () => {
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('没有').load('name');
      await context.sync();
    });
    expect(await errorOf(run)).toMatchObject({
      code: 'ItemNotFound',
      message: "The requested resource doesn't exist.",
      location: 'WorksheetCollection.getItem',
    });
  });

  it('a null object gives null objects in turn', async () => {
    const found = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('没有');
      const range = sheet.getRange('A1').load('values');
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    });
    expect(found).toEqual([true, true]);
  });

  it('too many cells are refused', async () => {
    const run = onSheet((sheet) => {
      sheet.getRange('A1:F1000000').load('values');
    });
    expect(await codeOf(run)).toBe('RangeExceedsLimit');
  });

  it('what this host does not imitate says so', async () => {
    const run = onSheet((sheet) => {
      sheet.charts.load('items/name');
    });
    expect(await errorOf(run)).toMatchObject({
      code: 'ApiNotFound',
      message: 'The simulated Excel does not imitate Worksheet.charts.',
    });
  });
});

describe('proxies', () => {
  it('end with their run', async () => {
    const range = await onSheet((sheet) => sheet.getRange('A1'));
    const run = Excel.run(range, async (context) => {
      range.load('values');
      await context.sync();
    });
    expect(await codeOf(run)).toBe('InvalidObjectPath');
  });

  it('follow inserted rows while they are held', async () => {
    const found = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('B2');
      range.values = [['甲']];
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      range.load('address, values');
      await context.sync();
      return [range.address, range.values];
    });
    expect(found).toEqual(['Data!B3', [['甲']]]);
  });

  it('are lost with their cells', async () => {
    const run = onSheet(async (sheet, context) => {
      const range = sheet.getRange('B2').load('address');
      await context.sync();
      sheet.getRange('1:3').delete('Up');
      await context.sync();
      range.load('address');
      await context.sync();
    });
    expect(await codeOf(run)).toBe('InvalidReference');
  });

  it('are given back when the run ends', async () => {
    const host = hostInNode();
    await onSheet((sheet) => {
      sheet.getRange('A1').load('values');
    });
    await new Promise((done) => setTimeout(done, 20));
    expect(host.session.referenceCount).toBe(0);
    expect(host.requests.map(({ isHousekeeping }) => isHousekeeping)).toEqual([false, true]);
  });
});
