/** Entries kept; a column that never repeats itself is not worth remembering. */
const CAPACITY = 20_000;

/** Remembers what a function gave for a text: in real columns the same few texts stand again and again. */
export function memoiseByText<Value>(compute: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = compute(text);
    if (known.size >= CAPACITY) known.clear();
    known.set(text, value);
    return value;
  };
}
