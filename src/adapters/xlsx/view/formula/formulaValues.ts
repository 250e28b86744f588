/** `null` is an empty cell; an error value is a `FormulaError`. */
export type Value = string | number | boolean | null | FormulaError;
export type Result = Value | readonly Value[];

export class FormulaError {
  constructor(readonly code: string) {}
}

/** Does something with values one by one; what is a list on one side is done for each of it. */
export function pairwise(a: Result, b: Result, work: (a: Value, b: Value) => Value): Result {
  const guarded = (x: Value, y: Value): Value => {
    if (x instanceof FormulaError) return x;
    if (y instanceof FormulaError) return y;
    try {
      return work(x, y);
    } catch (error) {
      if (error instanceof FormulaError) return error;
      throw error;
    }
  };
  if (!isArray(a) && !isArray(b)) return guarded(a, b);
  const length = isArray(a) ? a.length : (b as readonly Value[]).length;
  const [first, second] = [placesOf(a), placesOf(b)];
  return Array.from({ length }, (_, index) => guarded(first(index), second(index)));
}

function placesOf(result: Result): (index: number) => Value {
  return isArray(result) ? (index) => result[index] ?? null : () => result;
}

/** Numbers come before texts, texts before truth values; texts compare without regard to case. */
export function compared(operator: string, a: Value, b: Value): boolean {
  const [x, y] = [comparable(a, b), comparable(b, a)];
  const order = x.rank - y.rank || (x.key < y.key ? -1 : x.key > y.key ? 1 : 0);
  const holds: Record<string, boolean> = {
    '=': order === 0,
    '<>': order !== 0,
    '<': order < 0,
    '>': order > 0,
    '<=': order <= 0,
    '>=': order >= 0,
  };
  return holds[operator] ?? false;
}

function comparable(value: Value, other: Value): { rank: number; key: string | number } {
  const filled = value ?? (typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0);
  if (typeof filled === 'string') return { rank: 1, key: filled.toLowerCase() };
  if (typeof filled === 'boolean') return { rank: 2, key: Number(filled) };
  return { rank: 0, key: filled as number };
}

export function textOf(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : (value as string);
}

export function numberOf(value: Value): number {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return Number(value);
  throw new FormulaError('#VALUE!');
}

export function one(result: Result): Value {
  return isArray(result) ? (result[0] ?? null) : result;
}

export function firstError(values: readonly Result[]): FormulaError | undefined {
  return values.map(one).find((value) => value instanceof FormulaError) as FormulaError | undefined;
}

export function isArray(result: Result): result is readonly Value[] {
  return Array.isArray(result);
}
