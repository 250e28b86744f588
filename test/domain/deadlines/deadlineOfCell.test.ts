import { deadlineOfCell } from '../../../src/domain/deadlines/deadlineOfCell';
import type { Cell } from '../../../src/domain/snapshot/Snapshot';
import { givenBy, referenceAt } from './references';

const read = (cell: Omit<Cell, 'column'> | undefined) => {
  const deadline = deadlineOfCell(cell && { column: 1, ...cell }, referenceAt());
  return `${givenBy(deadline)} ${deadline.confidence} ${deadline.rule}`;
};

describe('a cell as a deadline', () => {
  it.each<[string, Omit<Cell, 'column'> | undefined, string]>([
    ['no cell', undefined, 'empty high empty'],
    ['blank text', { kind: 'text', value: '  ' }, 'empty high empty'],
    ['a date', { kind: 'date', value: 45483, format: 'yyyy-mm-dd' }, '2024-07-10T24:00 high dateCell'],
    ['a date without format', { kind: 'date', value: 45483 }, '2024-07-10T24:00 high dateCell'],
    [
      'a date with a time',
      { kind: 'date', value: 45483.75, format: 'yyyy/m/d h:mm' },
      '2024-07-10T18:00 high dateCell',
    ],
    [
      'a time that rounds to the minute',
      { kind: 'date', value: 45483.749999999, format: 'yyyy/m/d h:mm' },
      '2024-07-10T18:00 high dateCell',
    ],
    [
      'a second before midnight',
      { kind: 'date', value: 45483.99999, format: 'yyyy/m/d h:mm:ss' },
      '2024-07-10T24:00 high dateCell',
    ],
    [
      'a time that the format hides',
      { kind: 'date', value: 45483.75, format: 'yyyy"年"m"月"d"日"' },
      '2024-07-10T18:00 medium dateCell',
    ],
    [
      'the first of a month shown as a month',
      { kind: 'date', value: 45474, format: 'yyyy"年"m"月";@' },
      '2024-07-31T24:00 medium dateCell',
    ],
    [
      'another day shown as a month',
      { kind: 'date', value: 45483, format: 'mmm-yy' },
      '2024-07-10T24:00 medium dateCell',
    ],
    [
      'the first of a month shown in full',
      { kind: 'date', value: 45474, format: '[$-804]yyyy"年"m"月"d"日";@' },
      '2024-07-01T24:00 high dateCell',
    ],
    [
      'month and day only',
      { kind: 'date', value: 45474, format: 'm"月"d"日"' },
      '2024-07-01T24:00 high dateCell',
    ],
    ['a time of day', { kind: 'date', value: 0.75, format: 'h:mm' }, 'needsAnchor high dateCell'],
    ['zero shown as a date', { kind: 'date', value: 0, format: 'yyyy-mm-dd' }, 'needsAnchor high dateCell'],
    ['a date of 1900', { kind: 'date', value: 5, format: 'yyyy-mm-dd' }, 'unreadable high dateCell'],
    [
      'a date beyond all plans',
      { kind: 'date', value: 2958465, format: 'yyyy-mm-dd' },
      'unreadable high dateCell',
    ],
    ['a negative date', { kind: 'date', value: -3, format: 'yyyy-mm-dd' }, 'unreadable high dateCell'],
    ['no number at all', { kind: 'date', value: NaN, format: 'yyyy-mm-dd' }, 'unreadable high dateCell'],
    ['infinity', { kind: 'date', value: Infinity, format: 'yyyy-mm-dd' }, 'unreadable high dateCell'],
    ['a plain serial', { kind: 'number', value: 45483 }, '2024-07-10T24:00 medium serial'],
    ['a plain serial with a time', { kind: 'number', value: 45483.5 }, '2024-07-10T12:00 medium serial'],
    ['the first serial read', { kind: 'number', value: 30000 }, '1982-02-18T24:00 medium serial'],
    ['the number below', { kind: 'number', value: 29999 }, 'unreadable high number'],
    ['the number above', { kind: 'number', value: 60001 }, 'unreadable high number'],
    ['eight digits', { kind: 'number', value: 20240315 }, '2024-03-15T24:00 high fullDate'],
    ['eight digits that are no date', { kind: 'number', value: 20241315 }, 'impossible high fullDate'],
    ['eight other digits', { kind: 'number', value: 62345678 }, 'unreadable high number'],
    ['a year', { kind: 'number', value: 2024 }, 'unreadable high number'],
    ['year and month as a number', { kind: 'number', value: 202407 }, 'unreadable high number'],
    ['a decimal that looks like a date', { kind: 'number', value: 7.15 }, 'unreadable high number'],
    ['a negative number', { kind: 'number', value: -45483 }, 'unreadable high number'],
    ['text', { kind: 'text', value: '2024年Q3末' }, '2024-09-30T24:00 high quarterEnd'],
    ['an error', { kind: 'error', value: '#N/A' }, 'unreadable high errorCell'],
    ['true', { kind: 'boolean', value: true }, 'unreadable high unreadable'],
  ])('%s', (_case, cell, expected) => expect(read(cell)).toBe(expected));

  it('says which error the cell holds', () => {
    expect(deadlineOfCell({ column: 1, kind: 'error', value: '#REF!' }, referenceAt()).note).toEqual({
      'zh-CN': '单元格是错误值 #REF!',
      en: 'the cell holds the error #REF!',
    });
  });
});
