import { hostInNode } from '../hostInNode';
import { codeOf } from './errorOf';
import { onSheet, written } from './onSheet';

beforeEach(() => hostInNode());

describe('merged cells', () => {
  beforeEach(async () => {
    await written('A1:B2', [
      ['甲', '乙'],
      ['丙', '丁'],
    ]);
    await onSheet((sheet) => sheet.getRange('A1:B2').merge());
  });

  it('keep the value of the top left one; the others read as empty', async () => {
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2').load('values');
      await context.sync();
      return range.values as unknown[][];
    });
    expect(values).toEqual([
      ['甲', ''],
      ['', ''],
    ]);
  });

  it('take nothing that is written to an inner one', async () => {
    expect(
      (
        await written('A1:B2', [
          ['甲', 1],
          [2, 3],
        ])
      ).values,
    ).toEqual([
      ['甲', ''],
      ['', ''],
    ]);
  });

  it('are found by ranges that hold their top left cell', async () => {
    const found = await onSheet(async (sheet, context) => {
      const whole = sheet.getRange('A1:C9').getMergedAreasOrNullObject().load('address');
      const inner = sheet.getRange('B2:C9').getMergedAreasOrNullObject().load('address');
      await context.sync();
      return [whole.address, inner.isNullObject];
    });
    expect(found).toEqual(['Data!A1:B2', true]);
  });
});

describe('protected sheets', () => {
  it('refuse what is written to locked cells and take what is written to the others', async () => {
    await onSheet((sheet) => {
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect();
    });
    const write = (address: string) =>
      onSheet((sheet) => {
        sheet.getRange(address).values = [['甲']];
      });
    expect(await codeOf(write('A1'))).toBe('AccessDenied');
    await write('B2');
    expect(await codeOf(onSheet((sheet) => (sheet.getRange('B2').format.fill.color = 'red')))).toBe(
      'AccessDenied',
    );
  });

  it('refuse to be protected twice, and others to be unprotected', async () => {
    expect(await codeOf(onSheet((sheet) => sheet.protection.unprotect()))).toBe('AccessDenied');
    await onSheet((sheet) => sheet.protection.protect({ allowAutoFilter: true }, '密'));
    expect(await codeOf(onSheet((sheet) => sheet.protection.protect()))).toBe('AccessDenied');
    expect(await codeOf(onSheet((sheet) => sheet.protection.unprotect('错')))).toBe('AccessDenied');
    const options = await onSheet(async (sheet, context) => {
      const { protection } = sheet;
      protection.load('protected, options');
      await context.sync();
      return [protection.protected, protection.options.allowAutoFilter, protection.options.allowSort];
    });
    expect(options).toEqual([true, true, false]);
    await onSheet((sheet) => sheet.protection.unprotect('密'));
  });
});

describe('conditional formats', () => {
  const addOn = (address: string, formula: string, color: string) =>
    onSheet((sheet) => {
      const format = sheet.getRanges(address).conditionalFormats.add('Custom');
      format.custom.rule.formula = formula;
      format.custom.format.fill.color = color;
      format.custom.format.font.bold = true;
      format.stopIfTrue = true;
    });

  it('the newest goes first', async () => {
    const host = hostInNode();
    await addOn('A1:A9', '=A1>1', '#FF0000');
    await addOn('A1:A9,C1:C9', '=A1>2', '#00FF00');
    const formats = host.book.sheets[0]?.formats ?? [];
    expect(formats.map(({ formula, priority, look }) => [formula, priority, look.fill, look.bold])).toEqual([
      ['=A1>2', 1, '00FF00', true],
      ['=A1>1', 2, 'FF0000', true],
    ]);
  });

  it('their formulas are told as seen from the range they were fetched from', async () => {
    await addOn('A1:A9', '=$B1>A$1', '#FF0000');
    const found = await onSheet(async (sheet, context) => {
      const { rule } = sheet.getRange('A3').conditionalFormats.getItemAt(0).custom;
      rule.load('formula');
      await context.sync();
      return rule.formula;
    });
    expect(found).toBe('=$B3>A$1');
  });

  it('have lines, a number format, and a place among the others', async () => {
    const host = hostInNode();
    await addOn('A1:A9', '=A1>1', '#FF0000');
    await onSheet((sheet) => {
      const format = sheet.getRange('A1:A9').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=A1>2';
      format.custom.format.numberFormat = '"逾期 "@' as never;
      format.custom.format.borders.getItem('EdgeTop').style = 'Continuous';
      format.custom.format.borders.getItem('EdgeTop').color = '#00FF00';
      format.priority = 1;
    });
    expect(host.book.sheets[0]?.formats).toMatchObject([
      { formula: '=A1>1', priority: 1 },
      {
        formula: '=A1>2',
        priority: 2,
        look: { numberFormat: '"逾期 "@', borders: { EdgeTop: { style: 'Continuous', color: '00FF00' } } },
      },
    ]);
  });

  it.each([
    { priority: 0, order: ['=A1>3', '=A1>2', '=A1>1'] },
    { priority: 1, order: ['=A1>2', '=A1>3', '=A1>1'] },
    { priority: 99, order: ['=A1>2', '=A1>1', '=A1>3'] },
    { priority: -1, order: ['=A1>2', '=A1>1', '=A1>3'] },
    { priority: -99, order: ['=A1>3', '=A1>2', '=A1>1'] },
  ])('go to place $priority', async ({ priority, order }) => {
    const host = hostInNode();
    for (const limit of [1, 2, 3]) await addOn('A1:A9', `=A1>${limit}`, '#FF0000');
    await onSheet((sheet) => {
      sheet.getRange('A1').conditionalFormats.getItemAt(0).priority = priority;
    });
    expect(host.book.sheets[0]?.formats.map(({ formula }) => formula)).toEqual(order);
  });

  it('go with a part of their range only', async () => {
    const host = hostInNode();
    await addOn('A1:A9', '=A1>1', '#FF0000');
    await onSheet((sheet) => sheet.getRange('A1:A4').conditionalFormats.clearAll());
    expect(host.book.sheets[0]?.formats).toMatchObject([
      { areas: [{ top: 5, bottom: 9, left: 1, right: 1 }], formula: '=A5>1' },
    ]);
  });
});

describe('data validation', () => {
  const setSource = (source: string | Excel.Range) =>
    onSheet((sheet) => {
      sheet.getRange('A2:A9').dataValidation.rule = { list: { inCellDropDown: true, source } };
    });

  it('a list of more than 255 characters is refused', async () => {
    expect(await codeOf(setSource('x'.repeat(256)))).toBe('InvalidArgument');
    await setSource('x'.repeat(255));
  });

  it('a range becomes its address', async () => {
    const found = await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('A2:A9');
      dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('D1:D3') } };
      dataValidation.errorAlert = { message: '请选', showAlert: true, style: 'Warning', title: '不在名单' };
      dataValidation.load('rule, type, errorAlert');
      await context.sync();
      return [dataValidation.rule, dataValidation.type, dataValidation.errorAlert.style];
    });
    expect(found).toEqual([{ list: { inCellDropDown: true, source: '=Data!$D$1:$D$3' } }, 'List', 'Warning']);
  });

  it('what differs is inconsistent', async () => {
    await setSource('甲,乙');
    const type = await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('A1:A9').load('dataValidation/type');
      await context.sync();
      return dataValidation.type;
    });
    expect(type).toBe('Inconsistent');
  });
});

describe('looks', () => {
  it('sizes, borders, alignment, links, panes and pages are kept', async () => {
    const host = hostInNode();
    await onSheet((sheet) => {
      const range = sheet.getRange('A1:B2');
      range.format.columnWidth = 90;
      range.format.rowHeight = 30;
      range.format.horizontalAlignment = 'Center';
      range.format.wrapText = true;
      range.format.borders.getItem('EdgeBottom').style = 'Continuous';
      range.format.borders.getItem('InsideVertical').color = '#BFBFBF';
      sheet.getRange('A1').hyperlink = { documentReference: 'Data!B9', textToDisplay: '到', screenTip: '去' };
      sheet.freezePanes.freezeRows(3);
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.setPrintTitleRows('$1:$3');
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P';
      sheet.showGridlines = false;
    });
    const [sheet] = host.book.sheets;
    expect(sheet?.cell(1, 1)).toEqual({
      value: '到',
      link: { documentReference: 'Data!B9', textToDisplay: '到', screenTip: '去' },
      style: {
        horizontal: 'Center',
        wrapText: true,
        borders: { EdgeRight: { style: 'Continuous', weight: 'Thin', color: 'BFBFBF' } },
        fontColor: '0563C1',
        underline: 'Single',
      },
    });
    expect([sheet?.columns.get(2), sheet?.rows.get(1), sheet?.frozen]).toEqual([
      { size: 90 },
      { size: 30 },
      { rows: 3, columns: 0 },
    ]);
    expect(sheet?.page).toMatchObject({
      orientation: 'Landscape',
      titleRows: { top: 1, bottom: 3 },
      headersFooters: { centerFooter: '&P' },
    });
  });

  it('formats of whole columns hold for their blank cells', async () => {
    await onSheet((sheet) => (sheet.getRange('A:A').numberFormat = [['@']]));
    expect((await written('A5', [['00123']])).values).toEqual([['00123']]);
  });

  it('formats of whole rows are not imitated and say so', async () => {
    expect(await codeOf(onSheet((sheet) => (sheet.getRange('1:1').format.fill.color = 'red')))).toBe(
      'ApiNotFound',
    );
  });
});

describe('properties of many cells in one call', () => {
  it('are set and read', async () => {
    const host = hostInNode();
    const found = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.setCellProperties([
        [{ format: { fill: { color: '#FF0000' }, borders: { top: { style: 'Continuous' } } } }, {}],
      ]);
      range.setColumnProperties([{ columnHidden: true }, { format: { columnWidth: 30 } }]);
      const properties = range.getCellProperties({ address: true, format: { fill: { color: true } } });
      await context.sync();
      return properties.value;
    });
    expect(found).toEqual([
      [
        { address: 'Data!A1', format: { fill: { color: '#FF0000' } } },
        { address: 'Data!B1', format: { fill: { color: '#FFFFFF' } } },
      ],
    ]);
    expect(host.book.sheets[0]?.columns).toEqual(
      new Map([
        [1, { hidden: true }],
        [2, { size: 30 }],
      ]),
    );
  });
});
