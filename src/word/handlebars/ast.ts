/**
 * The part of the Handlebars syntax tree that we run, as `@handlebars/parser` really builds it
 * (its own types say neither which statements there are nor what may be absent).
 */
export interface Place {
  /** 1-based. In a part of a document, line n is tag number n. */
  readonly line: number;
  readonly column: number;
}

/** Anything that stands in a template. */
export interface Placed {
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
export interface Call extends Placed {
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

export interface ContentStatement extends Placed {
  readonly type: 'ContentStatement';
  readonly value: string;
}

/** `{{> name context key=value}}` */
export interface PartialStatement extends PartialCall {
  readonly type: 'PartialStatement';
  /** Blanks before a partial that stands alone on its line; empty in documents. */
  readonly indent: string;
}

/** `{{#> name}}…{{/name}}` */
export interface PartialBlockStatement extends PartialCall {
  readonly type: 'PartialBlockStatement';
  readonly program: Program;
}

export interface PartialCall extends Placed {
  readonly name: Expression;
  readonly params: readonly Expression[];
  readonly hash?: Hash;
}

/** `{{#*inline "name"}}…{{/inline}}`; any other name is refused. */
export interface DecoratorBlock extends Call {
  readonly type: 'DecoratorBlock';
  readonly program: Program;
}

/** `{{* name}}`: parsed, and refused with a place. */
export interface Decorator extends Placed {
  readonly type: 'Decorator';
}

export interface CommentStatement extends Placed {
  readonly type: 'CommentStatement';
}

export type Statement =
  | MustacheStatement
  | BlockStatement
  | ContentStatement
  | CommentStatement
  | PartialStatement
  | PartialBlockStatement
  | DecoratorBlock
  | Decorator;

export interface PathExpression extends Placed {
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

export interface Literal extends Placed {
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
  return /^(?:\.|this(?:[./]|$))/.test(path.original);
}

/** Whether a call is nothing but its name. */
export function isBare(call: Pick<Call, 'params' | 'hash'>): boolean {
  return call.params.length === 0 && !call.hash;
}

/** As in Handlebars, `{{"a b"}}` and `{{12}}` are names of fields where a value or a block is wanted. */
export function literalAsPath(path: Expression): Expression {
  if (path.type === 'PathExpression' || path.type === 'SubExpression') return path;
  const name = String(path.value);
  return { type: 'PathExpression', data: false, depth: 0, parts: [name], original: name, loc: path.loc };
}

/** A name as it was written, to be told to people. */
export function nameOf(path: Expression): string {
  if (path.type === 'PathExpression') return path.original;
  return path.type === 'SubExpression' ? '(…)' : String(path.value);
}

/** The inline partials that a program declares. */
export function inlinePartials(program: Program | undefined): DecoratorBlock[] {
  return (program?.body ?? []).filter((node) => node.type === 'DecoratorBlock');
}
