/** The keys that more than one item has. */
export function repeatedKeys<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
): string[] {
  const keys = items.flatMap((item) => keyOf(item) ?? []);
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}
