import {
  buildMemoRow,
  freeMemoRow,
  isMemoSheet,
  memoHead,
  readMemoRows,
} from '../../../src/domain/memo/memoSheet';
import type { Row } from '../../../src/domain/snapshot/Snapshot';

const rowOf = (number: number, texts: readonly string[]): Row => ({
  number,
  hidden: false,
  cells: texts.map((value, index) => ({ column: index + 1, kind: 'text', value })),
});

const back = (value: unknown) => readMemoRows([rowOf(2, buildMemoRow('键', value))]).get('键')?.value;

describe('what is kept with a workbook', () => {
  it.each([
    ['an object', { language: 'zh-CN', hours: [1, 2], 空: null }],
    ['a text like a formula', '=1+1'],
    ['a number', 5],
    ['null', null],
    ['a long text of characters in two halves', '督😀'.repeat(30_001)],
    ['control characters and half characters', '\u0000\u001f\ud800 _x000A_\n'],
  ])('comes back: %s', (_case, value) => expect(back(value)).toEqual(value));

  it('no cell holds more than Excel takes, and none can be taken for a number or a formula', () => {
    const cells = buildMemoRow('t', '='.repeat(100_000)).slice(1);
    expect(cells).toHaveLength(5);
    for (const cell of cells) {
      expect(cell.length).toBeLessThan(32_767);
      expect(cell).toMatch(/^\|/);
    }
  });

  it('a row somebody changed, or is still writing, is not there', () => {
    const cells = buildMemoRow('t', { a: 1 });
    expect(readMemoRows([rowOf(2, cells.slice(0, -1))]).size).toBe(0);
    expect(readMemoRows([rowOf(2, [...cells, '|x'])]).size).toBe(0);
    expect(readMemoRows([rowOf(2, ['t', '|3', '|{a}'])]).size).toBe(0);
  });

  it('tells the sheet by its first cell, and the head is no entry', () => {
    const rows = [rowOf(1, memoHead), rowOf(3, buildMemoRow('a', 1))];
    expect(isMemoSheet({ rows })).toBe(true);
    expect(isMemoSheet({ rows: [rowOf(2, memoHead)] })).toBe(false);
    expect([...readMemoRows(rows)]).toEqual([['a', { row: 3, value: 1, width: 3 }]]);
    expect(freeMemoRow(rows)).toBe(4);
    expect(freeMemoRow([])).toBe(2);
  });
});
