import fc from 'fast-check';
import { allTables } from '../../../src/catalog/tables/allTables';
import { areaAddress } from '../../../src/domain/snapshot/address';
import type { Sheet } from '../../../src/domain/snapshot/Snapshot';
import { recogniseTables } from '../../../src/domain/tables/recogniseTables';
import {
  dateCell,
  errorCell,
  sheetOf,
  snapshotOf,
  type CellInput,
} from '../../support/snapshot/buildSnapshot';

const words = allTables.flatMap(({ columns }) =>
  columns.flatMap(({ heading, synonyms }) => [heading['zh-CN'], ...synonyms]),
);
const cell: fc.Arbitrary<CellInput> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 4, arbitrary: fc.constant('') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '合计',
      '注：见附件',
      '会议名称：甲',
      '张三',
      '（1）',
      '2024年7月10日',
      ' ',
      '\ud800',
      '例',
      '单位：万元',
    ),
  },
  { weight: 2, arbitrary: fc.integer({ min: -1, max: 50000 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom<CellInput>(dateCell('2024-07-10'), errorCell('#REF!'), true) },
);
const area = fc
  .tuple(fc.nat(14), fc.nat(7), fc.nat(3), fc.nat(3))
  .map(([top, left, height, width]) =>
    areaAddress({ top: top + 1, left: left + 1, bottom: top + 1 + height, right: left + 1 + width }),
  );
const sheet: fc.Arbitrary<Sheet> = fc
  .tuple(
    fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 15 }),
    fc.array(area, { maxLength: 6 }),
    fc.array(fc.record({ name: fc.constant('表1'), area, headerRows: fc.nat(1), totalsRows: fc.nat(1) }), {
      maxLength: 1,
    }),
  )
  .map(([lines, merges, nativeTables]) => sheetOf('随便', lines, { merges, nativeTables }));

describe('whatever a sheet holds', () => {
  it('tables lie on the sheet, fields have columns of their own, records stand in order below the headings', () => {
    fc.assert(
      fc.property(sheet, (one) => {
        for (const table of recogniseTables(snapshotOf(one), allTables).tables) {
          const { area: place, headerRows, columns, records } = table;
          expect(place.top).toBeLessThanOrEqual(place.bottom);
          expect(place.left).toBeLessThanOrEqual(place.right);
          const places = [...columns.values()].map(({ column, row }) => `${row ?? ''}:${column}`);
          expect(new Set(places).size).toBe(places.length);
          const numbers = records.map(({ number }) => number);
          expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
          if (headerRows.length === 0) continue;
          expect(numbers.every((number) => number > Math.max(...headerRows) && number <= place.bottom)).toBe(
            true,
          );
          for (const { column } of columns.values()) {
            expect(column).toBeGreaterThanOrEqual(place.left);
            expect(column).toBeLessThanOrEqual(place.right);
          }
        }
      }),
      { numRuns: 300, seed: 20240712 },
    );
  });

  it('the same sheet is read the same way twice', () => {
    fc.assert(
      fc.property(sheet, (one) => {
        expect(recogniseTables(snapshotOf(one), allTables)).toEqual(
          recogniseTables(snapshotOf(one), allTables),
        );
      }),
      { numRuns: 50, seed: 20240712 },
    );
  });
});
