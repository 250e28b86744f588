import type { BlockStatement, Call, Expression, PartialCall, PathExpression, Program } from './ast';
import { inlinePartials, isBare, isScoped, nameOf, simpleName } from './ast';
import type { HelperTable } from './Helper';

/** Where names are looked up: `行[].` or '' at the top; undefined where it cannot be told from the template alone. */
interface Scope {
  readonly prefix: string | undefined;
  readonly outer: Scope | undefined;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly partials: ReadonlyMap<string, { readonly program: Program }>;
}

type Programs = ReadonlyMap<string, { readonly program: Program }>;

/**
 * Fields a template mentions, as `会议名称`, `行[].序号`, in the order of their first mention; those of a partial where it is called.
 * @param partials the registry that `{{> name}}` is looked up in
 */
export function listFields(program: Program, helpers: HelperTable, partials: Programs = new Map()): string[] {
  const fields = new Set<string>();
  /** Partials being visited: one that calls itself is not visited again. */
  const calling = new Set<string>();
  visitProgram(program, { prefix: '', outer: undefined, params: {}, partials });
  return [...fields];

  function visitProgram(body: Program | undefined, around: Scope): void {
    const scope = { ...around, partials: withInline(body, around.partials) };
    for (const node of body?.body ?? []) {
      if (node.type === 'MustacheStatement') visitCall(node, scope);
      else if (node.type === 'BlockStatement') visitBlock(node, scope);
      else if (node.type === 'PartialStatement') visitPartial(node, undefined, scope);
      else if (node.type === 'PartialBlockStatement') visitPartial(node, node.program, scope);
    }
  }

  function visitPartial(call: PartialCall, block: Program | undefined, scope: Scope): void {
    if (call.name.type === 'SubExpression') visitCall(call.name, scope);
    const [context] = call.params;
    if (context) note(context, scope);
    for (const { value } of call.hash?.pairs ?? []) note(value, scope);
    visitProgram(block, scope);
    const name = nameOf(call.name);
    const known = withInline(block, scope.partials);
    const called = known.get(name);
    if (!called || calling.has(name)) return;
    calling.add(name);
    const prefix = context ? pathOf(context, scope) : scope.prefix;
    visitProgram(called.program, { prefix, outer: undefined, params: {}, partials: known });
    calling.delete(name);
  }

  function visitCall(call: Call, scope: Scope): void {
    const name = simpleName(call.path);
    const helper = name === undefined ? undefined : helpers.get(name);
    if (isBare(call) && !(helper?.kind === 'value' && helper.atLeast === 0)) note(call.path, scope);
    visitArguments(call, scope);
  }

  function visitArguments(call: Call, scope: Scope): void {
    for (const param of call.params) note(param, scope);
    for (const { value } of call.hash?.pairs ?? []) note(value, scope);
  }

  function visitBlock(block: BlockStatement, scope: Scope): void {
    const name = simpleName(block.path);
    const helper = name === undefined ? undefined : helpers.get(name);
    if (helper) visitArguments(block, scope);
    else note(block.path, scope);
    const subject = helper ? block.params[0] : block.path;
    const inner = innerScope(
      helper?.names.at(-1) ?? 'field',
      subject,
      block.program?.blockParams ?? [],
      scope,
    );
    visitProgram(block.program, inner);
    visitProgram(block.inverse, scope);
  }

  function innerScope(
    kind: string,
    subject: Expression | undefined,
    names: readonly string[],
    scope: Scope,
  ): Scope {
    if (kind === 'if' || kind === 'unless' || !subject) return scope;
    const path = pathOf(subject, scope);
    const prefix = path === undefined ? undefined : kind === 'with' ? path : `${path}[]`;
    const [item] = names;
    const params = item === undefined ? {} : { [item]: prefix };
    return { ...scope, prefix, outer: scope, params: { ...scope.params, ...params } };
  }

  function note(expression: Expression, scope: Scope): void {
    if (expression.type === 'SubExpression') return visitCall(expression, scope);
    const path = pathOf(expression, scope);
    if (path !== undefined && path !== '' && !path.endsWith('[]')) fields.add(path);
  }
}

function withInline(program: Program | undefined, known: Programs): Programs {
  const inline = inlinePartials(program).flatMap(({ params: [name], program: body }) =>
    name ? [[nameOf(name), { program: body }] as const] : [],
  );
  return inline.length === 0 ? known : new Map([...known, ...inline]);
}

function pathOf(expression: Expression, scope: Scope): string | undefined {
  if (expression.type !== 'PathExpression') return undefined;
  const names = expression.parts.map((part) => (typeof part === 'string' ? part : '?'));
  if (expression.data) return names[0] === 'root' ? join('', names.slice(1)) : undefined;
  const [head = '', ...tail] = names;
  if (isParam(expression, head, scope)) {
    const prefix = scope.params[head];
    return prefix === undefined ? undefined : join(prefix, tail);
  }
  let at: Scope | undefined = scope;
  for (let up = 0; up < expression.depth; up += 1) at = at?.outer;
  return at?.prefix === undefined ? undefined : join(at.prefix, names);
}

function isParam(path: PathExpression, head: string, scope: Scope): boolean {
  return path.depth === 0 && !isScoped(path) && Object.hasOwn(scope.params, head);
}

function join(prefix: string, names: readonly string[]): string {
  return [prefix, ...names].filter((name) => name !== '').join('.');
}
