import { readNames, type Names } from '../tags/readNames';
import type { Call, Expression, Hash, PathExpression, Placed } from './ast';

/** What a tag says, by itself. */
export interface TagCall extends Call {
  readonly sign: '' | '{' | '&' | '>' | '#' | '#>' | '#*' | '^' | '/' | 'else';
  readonly blockParams?: readonly string[];
}

const WORD = '[^\\s!"#%-,./;->@[-^`{-~]+';
/** `[目标(KPI)]` */
const LITERAL = '\\[[^\\]\\\\]+]';
const SEGMENT = `(?:${WORD}|${LITERAL})`;
const PATH = `(?:\\.\\.?/)*(?:\\.\\.?|${SEGMENT}(?:[./]${SEGMENT})*)`;
const FIXED = '-?\\d+(?:\\.\\d+)?|true|false|null|undefined';
const quoted = (quote: string): string =>
  `${quote}((?:[^${quote}\\\\]|\\\\(?:${quote}|[^${quote}\\\\]))*)${quote}`;

const SIGNED = /^\{\{(?:(\{)(.*)\}|~?(#[>*]?|[/^&>]|\s*else\s|(?!\s*else\b))(.*?)~?)\}\}$/;
const OPENS = /^(?:#\*?|\^|else)$/;
const BLOCK_PARAMS = new RegExp(`\\sas\\s+\\|\\s*(${WORD}(?:\\s+${WORD})*)\\s*\\|\\s*$`);
const VALUE = new RegExp(
  `(\\()|(?!as\\s+\\|)(?:${quoted('"')}|${quoted("'")}|(${FIXED})|(@?)(${PATH}))(?=[\\s)]|$)`,
  'y',
);
const KEY = new RegExp(`(${SEGMENT})=`, 'y');
const BLANKS = /\s*/y;
const CLOSE = /\)(?=[\s)]|$)/y;
const PART = new RegExp(`(^|[./])(\\.\\.?(?=/|$)|${SEGMENT})`, 'g');
const IS_FIXED = new RegExp(`^(?:${FIXED})$`);
/** The parser tells what lies too deep. */
const MOST_LEVELS = 20;

/**
 * A tag as Handlebars' parser reads it. Undefined unless that is certain: the parser, which is large, decides then,
 * and on every mistake.
 */
export function readTagCall(source: string, loc: Placed['loc']): TagCall | undefined {
  const names = readNames(source);
  return names ? callOf(names, loc) : readCall(source, loc);
}

/** Most tags, and quick. */
function callOf({ sign, paths: [first, ...more] }: Names, loc: Placed['loc']): TagCall {
  const pathOf = (original: string): PathExpression => {
    const parts = original.split('.');
    return { type: 'PathExpression', data: false, depth: 0, parts, original, loc };
  };
  return { sign, path: pathOf(first), params: more.map(pathOf), loc };
}

function readCall(source: string, loc: Placed['loc']): TagCall | undefined {
  const [, brace, unescaped, sign = '', escaped = ''] = SIGNED.exec(source) ?? [];
  const inside = unescaped ?? escaped;
  const [after, names] = BLOCK_PARAMS.exec(inside) ?? [];
  const call = new CallReader(after === undefined ? inside : inside.slice(0, -after.length), loc).all();
  if (!call) return undefined;
  const read = { ...call, loc, sign: (brace ?? sign.trim()) as TagCall['sign'] };
  if (names === undefined) return read;
  const blockParams = names.split(/\s+/);
  const isCertain = OPENS.test(read.sign) && !blockParams.some((name) => IS_FIXED.test(name));
  return isCertain ? { ...read, blockParams } : undefined;
}

/** Whatever gives back undefined is not certain. */
class CallReader {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly loc: Placed['loc'],
  ) {}

  all(): Omit<Call, 'loc'> | undefined {
    const call = this.call(MOST_LEVELS);
    return this.at === this.text.length ? call : undefined;
  }

  private call(levels: number): Omit<Call, 'loc'> | undefined {
    const values: Expression[] = [];
    const pairs: Hash['pairs'][number][] = [];
    for (;;) {
      this.take(BLANKS);
      if (this.at === this.text.length || this.text[this.at] === ')') break;
      const key = this.take(KEY)?.[1];
      if (key === undefined && pairs.length > 0) return undefined;
      const value = this.value(levels);
      if (!value) return undefined;
      if (key === undefined) values.push(value);
      else pairs.push({ key: plain(key), value });
    }
    const [path, ...params] = values;
    return path && { path, params, ...(pairs.length > 0 && { hash: { pairs } }) };
  }

  private value(levels: number): Expression | undefined {
    const [all, bracket, double, single, fixed, data, path] = this.take(VALUE) ?? [];
    if (all === undefined) return undefined;
    if (bracket) {
      const call = levels > 0 ? this.call(levels - 1) : undefined;
      return call && this.take(CLOSE) ? { type: 'SubExpression', ...call, loc: this.loc } : undefined;
    }
    if (path !== undefined) return this.path(path, data === '@');
    if (fixed !== undefined) return this.fixed(fixed);
    const value = double?.replace(/\\"/g, '"') ?? single?.replace(/\\'/g, "'");
    return { type: 'StringLiteral', value, loc: this.loc };
  }

  private fixed(word: string): Expression {
    const { loc } = this;
    if (word === 'undefined') return { type: 'UndefinedLiteral', value: undefined, loc };
    if (word === 'null') return { type: 'NullLiteral', value: null, loc };
    if (word === 'true' || word === 'false') return { type: 'BooleanLiteral', value: word === 'true', loc };
    return { type: 'NumberLiteral', value: Number(word), loc };
  }

  private path(written: string, data: boolean): Expression | undefined {
    const parts: string[] = [];
    let original = data ? '@' : '';
    let depth = 0;
    for (const [, sign = '', word = ''] of written.matchAll(PART)) {
      const part = plain(word);
      original += sign + part;
      const isStep = /^(?:\.\.?|this)$/.test(word);
      if ((isStep && parts.length > 0) || IS_FIXED.test(word)) return undefined;
      if (!isStep) parts.push(part);
      else if (word === '..') depth += 1;
    }
    return { type: 'PathExpression', data, depth, parts, original, loc: this.loc };
  }

  private take(what: RegExp): RegExpExecArray | undefined {
    what.lastIndex = this.at;
    const found = what.exec(this.text) ?? undefined;
    if (found) this.at = what.lastIndex;
    return found;
  }
}

/** A name without its brackets. */
const plain = (name: string): string => (name.startsWith('[') ? name.slice(1, -1) : name);
