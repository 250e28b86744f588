import fc from 'fast-check';
import type { Cell, Snapshot } from '../../../src/domain/snapshot/Snapshot';
import { packSnapshot, unpackSnapshot } from '../../../src/taskpane/core/worker/packSnapshot';
import { workbooks } from '../../support/checks/randomWorkbooks';
import { sheetOf, snapshotOf } from '../../support/snapshot/buildSnapshot';

/** As one thread sends it to another. */
function sent(snapshot: Snapshot): Snapshot {
  const [packed, buffers] = packSnapshot(snapshot);
  return unpackSnapshot(structuredClone(packed, { transfer: buffers }));
}

it('a workbook arrives in another thread as it was', () => {
  fc.assert(
    fc.property(workbooks, (snapshot) => {
      expect(sent(snapshot)).toStrictEqual(structuredClone(snapshot));
    }),
    { numRuns: 50, seed: 20240712 },
  );
});

it('with everything a cell can have', () => {
  const sheet = sheetOf('全', [[]]);
  const cells: readonly Cell[] = [
    { column: 1, kind: 'text', value: '', format: '@' },
    { column: 2, kind: 'number', value: -0.5, format: '0.00%', formula: true },
    { column: 3, kind: 'date', value: 45_000.75, format: 'yyyy-mm-dd hh:mm', link: 'https://例.cn/#甲' },
    { column: 4, kind: 'boolean', value: false, formula: true, link: '#乙!A1' },
    { column: 5, kind: 'error', value: '#N/A', formula: true },
    { column: 16_384, kind: 'text', value: '末列', format: '@' },
  ];
  const rows = [
    { number: 3, hidden: true, cells },
    { number: 1_048_576, hidden: false, cells: cells.slice(1, 3) },
  ];
  const snapshot = snapshotOf({
    ...sheet,
    rows,
    hiddenColumns: new Set([2]),
    columnWidths: new Map([[1, 9.5]]),
  });
  expect(sent(snapshot)).toStrictEqual(snapshot);
});

it('a workbook without anything', () => {
  expect(sent(snapshotOf(sheetOf('空', [])))).toStrictEqual(snapshotOf(sheetOf('空', [])));
});
