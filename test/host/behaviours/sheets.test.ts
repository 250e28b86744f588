import { hostInNode } from '../hostInNode';
import { codeOf } from './errorOf';
import { onSheet } from './onSheet';

beforeEach(() => hostInNode());

const add = (name: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });

describe('names of sheets', () => {
  it.each([
    ['x'.repeat(32), 'InvalidArgument'],
    ['', 'InvalidArgument'],
    ['a/b', 'InvalidArgument'],
    ['a[b]', 'InvalidArgument'],
    ["'甲", 'InvalidArgument'],
    ["甲'", 'InvalidArgument'],
    ['History', 'InvalidArgument'],
    ['dATA', 'ItemAlreadyExists'],
  ])('%p is refused', async (name, code) => {
    expect(await codeOf(add(name))).toBe(code);
  });

  it.each(["张三's 表", 'x'.repeat(31), '2024.5'])('%p is taken', async (name) => {
    await add(name);
    const address = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1').load('address');
      await context.sync();
      return range.address;
    }, name);
    expect(address).toContain('A1');
  });
});

describe('sheets come, go, move and hide', () => {
  it('in the order of their tabs', async () => {
    const found = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('乙').visibility = 'Hidden';
      const third = worksheets.add('丙');
      third.position = 0;
      third.tabColor = '#00FF00';
      worksheets.load('name, visibility, position, tabColor');
      await context.sync();
      return worksheets.items.map(({ name, visibility, position }) => [name, visibility, position]);
    });
    expect(found).toEqual([
      ['丙', 'Visible', 0],
      ['Data', 'Visible', 1],
      ['乙', 'Hidden', 2],
    ]);
  });

  it('the last visible one stays', async () => {
    expect(await codeOf(onSheet((sheet) => sheet.delete()))).toBe('InvalidOperation');
  });

  it('a very hidden one is made visible before it is deleted', async () => {
    await add('乙');
    await onSheet((sheet) => (sheet.visibility = 'VeryHidden'), '乙');
    expect(await codeOf(onSheet((sheet) => sheet.delete(), '乙'))).toBe('GeneralException');
  });

  it('a hidden one cannot be activated', async () => {
    await add('乙');
    const run = onSheet((sheet) => {
      sheet.visibility = 'Hidden';
      sheet.activate();
    }, '乙');
    expect(await codeOf(run)).toBe('InvalidArgument');
  });

  it('names and formulas follow a new name, and lose what they lead to with the sheet', async () => {
    const host = hostInNode();
    await add('乙');
    await onSheet((sheet, context) => {
      sheet.getRange('A1').formulas = [['=乙!B2&"乙!"']];
      context.workbook.names.add('目标', context.workbook.worksheets.getItem('乙').getRange('B2:B9'));
    });
    await onSheet((sheet) => (sheet.name = '丙 表'), '乙');
    const formulaOf = () => host.book.sheets[0]?.cell(1, 1).formula;
    expect([formulaOf(), host.book.names[0]?.formula]).toEqual(['=\'丙 表\'!B2&"乙!"', "='丙 表'!$B$2:$B$9"]);
    await onSheet((sheet) => sheet.delete(), '丙 表');
    expect(formulaOf()).toBe('=#REF!&"乙!"');
    expect(host.book.names[0]?.formula).toBe('=#REF!');
  });

  it('nothing of it is done while the structure is protected', async () => {
    hostInNode().book.isStructureProtected = true;
    expect(await codeOf(add('乙'))).toBe('AccessDenied');
    expect(await codeOf(onSheet((sheet) => (sheet.name = '乙')))).toBe('AccessDenied');
  });
});

describe('names', () => {
  const addName = (name: string) =>
    onSheet((sheet, context) => context.workbook.names.add(name, sheet.getRange('A1')));

  it.each([
    ['May2019', 'InvalidArgument'],
    ['R1C1', 'InvalidArgument'],
    ['2甲', 'InvalidArgument'],
    ['甲 乙', 'InvalidArgument'],
  ])('%s is refused', async (name, code) => {
    expect(await codeOf(addName(name))).toBe(code);
  });

  it('a second one of a name is refused', async () => {
    await addName('DUBAN_NOW');
    expect(await codeOf(addName('duban_now'))).toBe('ItemAlreadyExists');
  });

  it('formulas and constants are told by their type', async () => {
    const found = await Excel.run(async (context) => {
      const { names } = context.workbook;
      names.add('现在', '=NOW()');
      names.add('三', 3 as unknown as string);
      names.load('name, formula, type, value');
      await context.sync();
      return names.items.map(({ name, formula, type, value }) => [name, formula, type, value as unknown]);
    });
    expect(found).toEqual([
      ['现在', '=NOW()', 'String', '=NOW()'],
      ['三', '=3', 'Double', 3],
    ]);
  });
});
