import { bookWithSheet } from '../bookWithSheet';
import { hostInNode } from '../hostInNode';
import { codeOf, errorOf } from './errorOf';
import { onSheet, written } from './onSheet';

describe('texts written to values are read as if typed, by en-US rules', () => {
  beforeEach(() => hostInNode());

  it.each([
    { typed: '2018-12-31', value: 43_465, format: 'm/d/yyyy' },
    { typed: '2024-05', value: 45_413, format: 'mmm-yy' },
    { typed: '1/2', value: 45_293, format: 'd-mmm' },
    { typed: '01-05', value: 45_296, format: 'd-mmm' },
    { typed: '12-03', value: 45_629, format: 'd-mmm' },
    { typed: '2024/5/1', value: 45_413, format: 'm/d/yyyy' },
    { typed: '2024-05-01 10:30', value: 45_413.4375, format: 'm/d/yyyy h:mm' },
    { typed: '3:30', value: 0.145833333333333, format: 'h:mm' },
    { typed: '00123', value: 123, format: 'General' },
    { typed: '10%', value: 0.1, format: '0%' },
    { typed: '1,234', value: 1234, format: '#,##0' },
    { typed: '-5', value: -5, format: 'General' },
    { typed: '123456789012345678', value: 123_456_789_012_346_000, format: 'General' },
    { typed: 'TRUE', value: true, format: 'General' },
    { typed: '#N/A', value: '#N/A', format: 'General' },
    { typed: '2024年5月1日', value: '2024年5月1日', format: 'General' },
    { typed: '13-45', value: '13-45', format: 'General' },
    { typed: '甲', value: '甲', format: 'General' },
  ])('$typed becomes $value', async ({ typed, value, format }) => {
    const { values, numberFormat } = await written('A1', [[typed]]);
    expect([values, numberFormat]).toEqual([[[value]], [[format]]]);
  });

  it('a text format before the write keeps texts as they are', async () => {
    const { values, valueTypes } = await written('A1:C1', [['00123', '2024-05', '=1+1']], '@');
    expect(values).toEqual([['00123', '2024-05', '=1+1']]);
    expect(valueTypes).toEqual([['String', 'String', 'String']]);
  });

  it('a text format after the write is too late', async () => {
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.values = [['00123']];
      range.numberFormat = [['@']];
      range.load('values');
      await context.sync();
      return range.values as unknown[][];
    });
    expect(values).toEqual([[123]]);
  });

  it('an apostrophe keeps a text, is not stored, and is not read back', async () => {
    const { values, formulas } = await written('A1:B1', [["'00123", "'=1+1"]]);
    expect(values).toEqual([['00123', '=1+1']]);
    expect(formulas).toEqual([['00123', '=1+1']]);
  });

  it('writing formulas back as they were read turns a kept text into a formula', async () => {
    await written('A1', [["'=1+1"]]);
    const formulas = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1').load('formulas');
      await context.sync();
      range.formulas = range.formulas as string[][];
      range.load('formulas, valueTypes');
      await context.sync();
      return range.valueTypes;
    });
    expect(formulas).toEqual([['Error']]);
  });

  it.each([
    ['=A2', '=A2'],
    ['-甲', '=-甲'],
    ['+A2', '=A2'],
  ])('%s becomes the formula %s, whose result this host does not work out', async (typed, formula) => {
    const { formulas, values } = await written('A1', [[typed]]);
    expect(formulas).toEqual([[formula]]);
    expect(values).toEqual([['#CALC!']]);
  });

  it('an ISO text of a JavaScript date stays a text', async () => {
    const { values } = await written('A1', [[new Date(0)]]);
    expect(values).toEqual([['1970-01-01T00:00:00.000Z']]);
  });
});

describe('dates are numbers', () => {
  it('a serial is written as it is and shows by its format', async () => {
    hostInNode();
    const { values, text } = await written('A1', [[45_413]], 'yyyy-mm-dd');
    expect(values).toEqual([[45_413]]);
    expect(text).toEqual([['2024-05-01']]);
  });

  it('in a 1904 workbook the same day is 1462 less, and DATE tells', async () => {
    const book = bookWithSheet();
    book.dates1904 = true;
    hostInNode(book);
    const { values } = await written('A1', [['2018-12-31']]);
    expect(values).toEqual([[42_003]]);
    const first = await Excel.run(async (context) => {
      const result = context.workbook.functions.date(1904, 1, 1).load('value');
      await context.sync();
      return result.value;
    });
    expect(first).toBe(0);
  });
});

describe('blanks', () => {
  beforeEach(() => hostInNode());

  it('an empty cell reads as an empty text', async () => {
    expect(await written('A1:B1', [['甲', '']])).toMatchObject({
      values: [['甲', '']],
      valueTypes: [['String', 'Empty']],
    });
  });

  it('null leaves a cell alone, an empty text clears it', async () => {
    await written('A1:B1', [['甲', '乙']]);
    expect((await written('A1:B1', [[null, '']])).values).toEqual([['甲', '']]);
  });

  it('null for the whole property is refused', async () => {
    const run = onSheet((sheet) => {
      sheet.getRange('A1').values = null as unknown as unknown[][];
    });
    expect(await codeOf(run)).toBe('InvalidArgument');
  });
});

describe('shapes', () => {
  beforeEach(() => hostInNode());

  it('one value is for all cells', async () => {
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = '甲' as unknown as unknown[][];
      range.load('values');
      await context.sync();
      return range.values as unknown[][];
    });
    expect(values).toEqual([
      ['甲', '甲'],
      ['甲', '甲'],
    ]);
  });

  it('a wrong shape is refused in Excel’s words, and the statement is told', async () => {
    const run = onSheet((sheet) => {
      sheet.getRange('A1:B2').values = [[1, 2]];
    });
    expect(await errorOf(run)).toEqual({
      code: 'InvalidArgument',
      message:
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      location: 'Range.values',
      statement: 'range.values = ...;',
    });
  });

  it('what was done before the refusal stays done', async () => {
    const host = hostInNode();
    const run = onSheet((sheet) => {
      sheet.getRange('A1').values = [['甲']];
      sheet.getRange('A2').values = [[1, 2]];
      sheet.getRange('A3').values = [['丙']];
    });
    expect(await codeOf(run)).toBe('InvalidArgument');
    const { sheets } = host.book;
    expect([1, 2, 3].map((row) => sheets[0]?.cell(row, 1).value)).toEqual(['甲', '', '']);
  });

  it('cells of whole columns read as null and cannot be written', async () => {
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A:A').load('values, address, isEntireColumn');
      await context.sync();
      return [range.values, range.address, range.isEntireColumn];
    });
    expect(values).toEqual([null, 'Data!A:A', true]);
    const run = onSheet((sheet) => {
      sheet.getRange('A:A').values = '甲' as unknown as unknown[][];
    });
    expect(await codeOf(run)).toBe('InvalidArgument');
  });

  it('the library cuts more than 1,500 cells into blocks of rows: several events for one write', async () => {
    const host = hostInNode();
    await onSheet((sheet) => {
      sheet.getRange('A1:A3001').values = Array.from({ length: 3001 }, (_, row) => [row]);
    });
    expect(host.book.sheets[0]?.cell(3001, 1).value).toBe(3000);
    const [request] = host.requests;
    expect(request?.members).toContain('_ValidateArraySize');
  });

  it('a wrong shape of such a write is refused before any block', async () => {
    const host = hostInNode();
    const run = onSheet((sheet) => {
      sheet.getRange('A1:A3001').values = Array.from({ length: 3000 }, (_, row) => [row]);
    });
    expect(await codeOf(run)).toBe('InvalidArgument');
    expect(host.book.sheets[0]?.cell(1, 1).value).toBe('');
  });
});
