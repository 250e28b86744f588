import { comparableOf, compareComparables, type Comparable } from '../values/compareValues';
import { fieldOf } from '../values/listOf';

export interface SortField {
  /** Undefined: the items themselves. */
  readonly field: string | undefined;
  readonly descending: boolean;
}

/** `金额 倒序` */
export function readSortField(written: string): SortField {
  const match = /^(.*\S)\s+(?:倒序|降序|desc)$/i.exec(written);
  return { field: match?.[1] ?? written, descending: match !== null };
}

/** A sorted copy: numbers, then dates, then texts; items without a value last in either direction, equals as they stood. */
export function sortItems(
  list: readonly unknown[],
  fields: readonly SortField[],
  byText: (a: string, b: string) => number,
): unknown[] {
  const keyed = list.map((item) => ({
    item,
    keys: fields.map(({ field }) => comparableOf(fieldOf(item, field))),
  }));
  const order = (a: readonly Comparable[], b: readonly Comparable[]): number => {
    for (const [index, { descending }] of fields.entries()) {
      const [left, right] = [a[index], b[index]];
      if (!left || !right) continue;
      const difference = compareComparables(left, right, byText);
      if (difference === 0) continue;
      const lastAnyway = left.rank === 3 || right.rank === 3;
      return descending && !lastAnyway ? -difference : difference;
    }
    return 0;
  };
  return keyed.sort((a, b) => order(a.keys, b.keys)).map(({ item }) => item);
}
