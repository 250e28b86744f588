/** Entries kept; a column that never repeats itself is not worth remembering. */
const CAPACITY = 10_000;

/** Longer texts do not repeat, and would be kept alive. */
const LONGEST = 200;

/** Answers found again for every one computed, below which remembering costs more than it saves. */
const WORTH_WHILE = 0.05;

/** Calls answered without remembering before it is tried again. */
const REST = 5 * CAPACITY;

/**
 * Remembers what a function gave for a text or number: in real columns the same few stand again and again. Where
 * nearly nothing repeats it rests: twenty thousand answers kept alive for nothing are work for the collector.
 */
export function memoise<Key extends string | number, Value>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const known = new Map<Key, Value>();
  let hits = 0;
  let resting = 0;
  return (key) => {
    if (resting > 0) {
      resting--;
      return compute(key);
    }
    if (typeof key === 'string' && key.length > LONGEST) return compute(key);
    const found = known.get(key);
    if (found !== undefined) {
      hits++;
      return found;
    }
    const value = compute(key);
    if (known.size >= CAPACITY) {
      if (hits < CAPACITY * WORTH_WHILE) resting = REST;
      known.clear();
      hits = 0;
    }
    known.set(key, value);
    return value;
  };
}
