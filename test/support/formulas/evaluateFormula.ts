import { columnNumber } from '../../../src/domain/snapshot/address';

/** `null` is an empty cell; an error value is a `FormulaError`. */
export type Value = string | number | boolean | null | FormulaError;
type Result = Value | readonly Value[];

export class FormulaError {
  constructor(readonly code: string) {}
}

export interface FormulaContext {
  /** Value of a cell; row and column from 1. */
  cell(row: number, column: number): Value;
  /** Values of a name: one, or a column of them. */
  name(name: string): Result;
}

/** The part of Excel's formula language that our conditional formats use, after Excel's rules, for tests. */
export function evaluateFormula(formula: string, context: FormulaContext): Value {
  const parser = new Parser(formula, context);
  const result = parser.comparison();
  parser.expectEnd();
  return isArray(result) ? (result[0] ?? null) : result;
}

class Parser {
  private position = 0;
  private readonly tokens: readonly string[];

  constructor(
    formula: string,
    private readonly context: FormulaContext,
  ) {
    this.tokens = formula.match(/"(?:[^"]|"")*"|<=|>=|<>|[A-Za-z_$][\w$.]*|\d+|[-+*/&=<>(),]/g) ?? [];
    if (this.tokens.join('') !== formula) throw new Error(`cannot read ${formula}`);
  }

  comparison(): Result {
    let left = this.joined();
    for (
      let sign = this.take('=', '<', '>', '<=', '>=', '<>');
      sign;
      sign = this.take('=', '<', '>', '<=', '>=', '<>')
    ) {
      const operator = sign;
      left = pairwise(left, this.joined(), (a, b) => compared(operator, a, b));
    }
    return left;
  }

  expectEnd(): void {
    if (this.position < this.tokens.length)
      throw new Error(`left over: ${this.tokens.slice(this.position).join('')}`);
  }

  private joined(): Result {
    let left = this.sum();
    while (this.take('&')) left = pairwise(left, this.sum(), (a, b) => textOf(a) + textOf(b));
    return left;
  }

  private sum(): Result {
    let left = this.product();
    for (let sign = this.take('+', '-'); sign; sign = this.take('+', '-')) {
      const factor = sign === '+' ? 1 : -1;
      left = pairwise(left, this.product(), (a, b) => numberOf(a) + factor * numberOf(b));
    }
    return left;
  }

  private product(): Result {
    let left = this.unary();
    for (let sign = this.take('*', '/'); sign; sign = this.take('*', '/')) {
      const divide = sign === '/';
      left = pairwise(left, this.unary(), (a, b) =>
        divide ? numberOf(a) / numberOf(b) : numberOf(a) * numberOf(b),
      );
    }
    return left;
  }

  private unary(): Result {
    return this.take('-') ? pairwise(this.unary(), 0, (a) => -numberOf(a)) : this.primary();
  }

  private primary(): Result {
    const token = this.tokens[this.position++] ?? '';
    if (token === '(') return this.closing(this.comparison());
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(token)) return Number(token);
    if (this.take('(')) return this.call(token);
    const cell = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(token);
    if (cell) return this.context.cell(Number(cell[2]), columnNumber(cell[1]!));
    if (token === 'TRUE' || token === 'FALSE') return token === 'TRUE';
    return this.context.name(token);
  }

  private call(name: string): Result {
    const args: Result[] = [];
    if (!this.take(')')) {
      do args.push(this.comparison());
      while (this.take(','));
      this.closing(null);
    }
    const work = functions[name];
    if (!work) throw new Error(`no function ${name}`);
    return work(args);
  }

  private closing(result: Result): Result {
    if (!this.take(')')) throw new Error(`expected ) before ${this.tokens.slice(this.position).join('')}`);
    return result;
  }

  private take(...wanted: readonly string[]): string | undefined {
    const token = this.tokens[this.position];
    if (token === undefined || !wanted.includes(token)) return undefined;
    this.position += 1;
    return token;
  }
}

const functions: Readonly<Record<string, (args: readonly Result[]) => Result>> = {
  AND: (args) => firstError(args) ?? args.every((arg) => numberOf(one(arg)) !== 0),
  IF: ([test = null, yes = null, no = false]) => firstError([test]) ?? (numberOf(one(test)) !== 0 ? yes : no),
  IFERROR: ([value = null, other = null]) => (one(value) instanceof FormulaError ? other : value),
  ISERROR: ([value = null]) => one(value) instanceof FormulaError,
  ISNUMBER: ([value = null]) =>
    isArray(value) ? value.map((item) => typeof item === 'number') : typeof value === 'number',
  ISTEXT: ([value = null]) => typeof one(value) === 'string',
  INT: ([value = null]) => pairwise(value, 0, (a) => Math.floor(numberOf(a))),
  LEN: ([value = null]) => pairwise(value, 0, (a) => textOf(a).length),
  LEFT: ([value = null, count = 1]) => pairwise(value, count, (a, b) => textOf(a).slice(0, numberOf(b))),
  TRIM: ([value = null]) => pairwise(value, 0, (a) => textOf(a).replace(/ +/g, ' ').replace(/^ | $/g, '')),
  SUBSTITUTE: ([value = null, from = null, to = null]) =>
    pairwise(value, 0, (a) => textOf(a).replaceAll(textOf(one(from)), textOf(one(to)))),
  LOWER: ([value = null]) => pairwise(value, 0, (a) => textOf(a).toLowerCase()),
  FIND: ([wanted = null, within = null]) =>
    pairwise(wanted, within, (a, b) => {
      const index = textOf(b).indexOf(textOf(a));
      return index < 0 ? new FormulaError('#VALUE!') : index + 1;
    }),
  ABS: ([value = null]) => pairwise(value, 0, (a) => Math.abs(numberOf(a))),
  MOD: ([value = null, by = 1]) =>
    pairwise(value, by, (a, b) => numberOf(a) - numberOf(b) * Math.floor(numberOf(a) / numberOf(b))),
  NOT: ([value = null]) => pairwise(value, 0, (a) => numberOf(a) === 0),
  N: ([value = null]) => pairwise(value, 0, (a) => (typeof a === 'string' ? 0 : numberOf(a))),
  VALUE: ([value = null]) => pairwise(value, 0, (a) => valueOf(a)),
  COUNTIF: ([value = null, pattern = null]) => {
    const cell = one(value);
    return typeof cell === 'string' && new RegExp(`^${wildcards(textOf(one(pattern)))}$`, 'is').test(cell)
      ? 1
      : 0;
  },
  SUMPRODUCT: ([values = null]) => {
    const list = isArray(values) ? values : [values];
    return (
      firstError(list) ??
      list.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0)
    );
  },
  MATCH: ([wanted = null, list = null]) => {
    const sought = one(wanted);
    if (sought instanceof FormulaError) return sought;
    const text = textOf(sought);
    if (text.length > 255) return new FormulaError('#VALUE!');
    const pattern = new RegExp(`^${wildcards(text)}$`, 'is');
    const index = (isArray(list) ? list : [list]).findIndex(
      (value) => typeof value === 'string' && pattern.test(value),
    );
    return index < 0 ? new FormulaError('#N/A') : index + 1;
  },
};

/** As VALUE in a Chinese Excel: numbers, percentages, dates. */
function valueOf(value: Value): Value {
  if (typeof value === 'boolean') throw new FormulaError('#VALUE!');
  if (typeof value !== 'string') return numberOf(value);
  const text = value.trim();
  if (/^-?[\d,]*\.?\d+%?$/.test(text)) {
    const number = Number(text.replace(/[,%]/g, ''));
    return text.endsWith('%') ? number / 100 : number;
  }
  const date = /^(?:(\d{4})[年/-])?(\d{1,2})[月/-](\d{1,2})日?(?: \d{1,2}:\d{2})?$/.exec(text);
  if (!date || Number(date[2]) > 12 || Number(date[3]) > 31) throw new FormulaError('#VALUE!');
  return Date.UTC(Number(date[1] ?? 2024), Number(date[2]) - 1, Number(date[3])) / 86_400_000 + 25569;
}

function wildcards(text: string): string {
  return text
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/~([*?~])|[*?]/g, (whole, literal?: string) =>
      literal ? `\\${literal}` : whole === '*' ? '.*' : '.',
    );
}

function pairwise(a: Result, b: Result, work: (a: Value, b: Value) => Value): Result {
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
  const at = (list: Result, index: number): Value => (isArray(list) ? (list[index] ?? null) : list);
  return Array.from({ length }, (_, index) => guarded(at(a, index), at(b, index)));
}

/** Numbers come before texts, texts before truth values; texts compare without regard to case. */
function compared(operator: string, a: Value, b: Value): boolean {
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

function textOf(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : (value as string);
}

function numberOf(value: Value): number {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return Number(value);
  throw new FormulaError('#VALUE!');
}

function one(result: Result): Value {
  return isArray(result) ? (result[0] ?? null) : result;
}

function firstError(values: readonly Result[]): FormulaError | undefined {
  return values.map(one).find((value) => value instanceof FormulaError) as FormulaError | undefined;
}

function isArray(result: Result): result is readonly Value[] {
  return Array.isArray(result);
}
