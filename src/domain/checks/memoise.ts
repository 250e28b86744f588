/** Entries kept; a column that never repeats itself is not worth remembering. */
const CAPACITY = 20_000;

/** Longer texts do not repeat, and would be kept alive. */
const LONGEST = 200;

/** Remembers what a function gave for a text or number: in real columns the same few stand again and again. */
export function memoise<Key extends string | number, Value>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    if (typeof key === 'string' && key.length > LONGEST) return compute(key);
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    if (known.size >= CAPACITY) known.clear();
    known.set(key, value);
    return value;
  };
}
