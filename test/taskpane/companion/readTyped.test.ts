import { readTyped } from '../../../src/taskpane/companion/readTyped';
import { shownForEdit } from '../../../src/taskpane/companion/shownForEdit';

describe('what somebody means who types', () => {
  it.each([
    ['', undefined, { value: null }],
    ['甲方', undefined, { value: '甲方' }],
    ['1,200.5', undefined, { value: 1200.5 }],
    ['-3', undefined, { value: -3 }],
    ['12.5%', undefined, { value: 0.125, format: '0%' }],
    ['7%', '0.0%', { value: 0.07 }],
    ['2024-7-10', undefined, { value: 45483, format: 'yyyy-mm-dd' }],
    ['2024/7/10', 'yyyy"年"m"月"d"日"', { value: 45483 }],
    ['2024年7月10日', undefined, { value: 45483, format: 'yyyy-mm-dd' }],
    ['2024-7-10 18:00', undefined, { value: 45483.75, format: 'yyyy-mm-dd hh:mm' }],
    ['18:00', undefined, { value: 0.75, format: 'h:mm' }],
    ['25:00', undefined, { value: '25:00' }],
    ['2024-02-30', undefined, { value: '2024-02-30' }],
    ['2024年Q3末', undefined, { value: '2024年Q3末' }],
    ["'007", undefined, { value: '007' }],
    ['007', '@', { value: '007' }],
    ['=1+1', '@', { value: '=1+1' }],
    ['TRUE', undefined, { value: true }],
    ['1,2', undefined, { value: '1,2' }],
    ['.', undefined, { value: '.' }],
  ])('%s in a cell with the format %s', (text, format, meant) => {
    expect(readTyped(text, format)).toEqual(meant);
  });

  it('is no formula', () => {
    expect(() => readTyped('=A1', undefined)).toThrow(
      expect.objectContaining({ code: 'edit.typedFormula', facts: { text: '=A1' } }),
    );
  });

  it.each([
    [{ column: 1, kind: 'number', value: 0.07, format: '0.0%' } as const, '7%'],
    [{ column: 1, kind: 'number', value: 1200.5, format: '#,##0' } as const, '1200.5'],
    [{ column: 1, kind: 'date', value: 45483, format: 'yyyy/m/d' } as const, '2024-07-10'],
    [{ column: 1, kind: 'date', value: 45483.75, format: 'yyyy/m/d h:mm' } as const, '2024-07-10 18:00'],
    [{ column: 1, kind: 'boolean', value: true } as const, 'TRUE'],
  ])('as it stands means what it was: %j', (cell, text) => {
    expect(shownForEdit(cell)).toBe(text);
    expect(readTyped(text, 'format' in cell ? cell.format : undefined).value).toBe(cell.value);
  });
});
