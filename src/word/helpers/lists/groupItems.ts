import { textOf } from '../textOf';
import { fieldOf } from '../values/listOf';

/** One group of a list, under the names templates use; it inherits nothing. */
export interface Group {
  readonly 键: string;
  readonly 项: readonly unknown[];
  readonly 数: number;
  readonly key: string;
  readonly items: readonly unknown[];
  readonly count: number;
}

/**
 * The items by the value of a field, groups in the order of their first items.
 * @param without Key of the items that have no value.
 */
export function groupItems(list: readonly unknown[], field: string, without: string): Group[] {
  const groups = new Map<string, unknown[]>();
  for (const item of list) {
    const key = textOf(fieldOf(item, field)).trim() || without;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups].map(([key, items]) =>
    Object.assign(Object.create(null) as object, {
      键: key,
      项: items,
      数: items.length,
      key,
      items,
      count: items.length,
    }),
  );
}
