import { sampleCell } from '../../../src/domain/newWorkbook/sampleCell';

describe('a written value becomes what a careful person would have typed', () => {
  it.each([
    ['2024年7月10日', 'date', { value: 45483, numberFormat: 'yyyy"年"m"月"d"日"' }],
    ['2024-07-10', 'date', { value: 45483, numberFormat: 'yyyy-mm-dd' }],
    ['2024-03-15 18:00', 'dateTime', { value: 45366.75, numberFormat: 'yyyy-mm-dd hh:mm' }],
    ['13:30', 'dateTime', { value: 0.5625, numberFormat: 'hh:mm' }],
    ['2024年2月30日', 'date', { value: '2024年2月30日' }],
    ['2024-02-30', 'date', { value: '2024-02-30' }],
    ['2024年Q3末', 'date', { value: '2024年Q3末' }],
    ['长期执行', 'date', { value: '长期执行' }],
    ['-', 'dateTime', { value: '-' }],
    ['2024-07-10', 'text', { value: '2024-07-10' }],
    ['09:00-09:30', 'timeRange', { value: '09:00-09:30' }],
    [48, 'decimal', { value: 48 }],
  ] as const)('%s as %s', (written, type, cell) => expect(sampleCell(written, type)).toEqual(cell));
});
