import { columnNumber } from '../../../../domain/snapshot/address';
import { formulaFunctions } from './formulaFunctions';
import { compared, isArray, numberOf, pairwise, textOf, type Result, type Value } from './formulaValues';

export interface FormulaContext {
  /** Value of a cell; row and column from 1, as the formula writes them. */
  cell(row: number, column: number, isFixed: { readonly row: boolean; readonly column: boolean }): Value;
  /** Values of a name: one, or a column of them. */
  name(name: string): Result;
}

/** The part of Excel's formula language that our conditional formats use, after Excel's rules. @throws Error for any other formula */
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
    this.tokens = tokensOf(formula);
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
    const cell = /^(\$?)([A-Z]{1,3})(\$?)(\d+)$/.exec(token);
    if (cell) {
      const [, across = '', letters = '', down = '', row] = cell;
      const isFixed = { row: down !== '', column: across !== '' };
      return this.context.cell(Number(row), columnNumber(letters), isFixed);
    }
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
    const work = formulaFunctions[name];
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

/** The same few formulas hold for thousands of cells. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 500;

function tokensOf(formula: string): readonly string[] {
  const found = known.get(formula);
  if (found) return found;
  const tokens = formula.match(/"(?:[^"]|"")*"|<=|>=|<>|[A-Za-z_$][\w$.]*|\d+|[-+*/&=<>(),]/g) ?? [];
  if (tokens.join('') !== formula) throw new Error(`cannot read ${formula}`);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(formula, tokens);
  return tokens;
}
