/**
 * The part of the Handlebars syntax tree that we run, as `@handlebars/parser` really builds it
 * (its own types say neither which statements there are nor what may be absent).
 */
export interface Place {
  /** 1-based. In a part of a document, line n is tag number n. */
  readonly line: number;
  readonly column: number;
}

interface Node {
  readonly loc: { readonly start: Place; readonly end: Place };
}

export interface Program {
  readonly body: readonly Statement[];
  readonly blockParams?: readonly string[];
}

export interface Hash {
  readonly pairs: readonly { readonly key: string; readonly value: Expression }[];
}

/** `name arguments… key=value…`, whether a mustache, a block's opening or a subexpression. */
export interface Call extends Node {
  readonly path: Expression;
  readonly params: readonly Expression[];
  readonly hash?: Hash;
}

export interface MustacheStatement extends Call {
  readonly type: 'MustacheStatement';
  /** False for `{{{x}}}` and `{{&x}}`. */
  readonly escaped: boolean;
}

export interface BlockStatement extends Call {
  readonly type: 'BlockStatement';
  readonly program?: Program;
  readonly inverse?: Program;
}

export interface ContentStatement extends Node {
  readonly type: 'ContentStatement';
  readonly value: string;
}

/** Parsed, and refused with a place when met. */
export interface UnsupportedStatement extends Node {
  readonly type: 'PartialStatement' | 'PartialBlockStatement' | 'Decorator' | 'DecoratorBlock';
}

export interface CommentStatement extends Node {
  readonly type: 'CommentStatement';
}

export type Statement =
  MustacheStatement | BlockStatement | ContentStatement | CommentStatement | UnsupportedStatement;

export interface PathExpression extends Node {
  readonly type: 'PathExpression';
  /** `@index` */
  readonly data: boolean;
  /** How many `../` */
  readonly depth: number;
  readonly parts: readonly (string | SubExpression)[];
  readonly original: string;
}

export interface SubExpression extends Call {
  readonly type: 'SubExpression';
}

export interface Literal extends Node {
  readonly type: 'StringLiteral' | 'NumberLiteral' | 'BooleanLiteral' | 'UndefinedLiteral' | 'NullLiteral';
  readonly value: string | number | boolean | null | undefined;
}

export type Expression = PathExpression | SubExpression | Literal;

/** `name`: neither a path, nor `@data`, nor `./scoped`: may be a helper or a block parameter. */
export function simpleName(expression: Expression): string | undefined {
  if (expression.type === 'SubExpression') return undefined;
  if (expression.type !== 'PathExpression') return String(expression.value);
  const [only, ...rest] = expression.parts;
  const simple = !expression.data && expression.depth === 0 && rest.length === 0 && !isScoped(expression);
  return simple && typeof only === 'string' ? only : undefined;
}

/** `this.x`, `./x`, `.`: looked up in the context only. */
export function isScoped(path: PathExpression): boolean {
  return /^(\.|this\b)/.test(path.original);
}
