import type { BlockStatement, Call, Expression, PartialCall, Program } from './ast';
import { inlinePartials, isBare, literalAsPath, nameOf, simpleName } from './ast';
import {
  groupOf,
  itemOf,
  pathTarget,
  ROOT,
  type KnownProgram,
  type Programs,
  type Scope,
  type Target,
} from './fieldTargets';
import type { HelperTable } from './Helper';

/** A field as a tag uses it. */
export interface FieldUse {
  /** `会议名称`, `行[].序号`; in a group that 分组 makes `行[组].部门`. */
  readonly path: string;
  /** Number of the tag in its part or, in a partial, of the line. */
  readonly tag: number;
  /** The partial of the registry the tag stands in, when it stands in one. */
  readonly partial?: string;
  /** What the tag does with it: prints it, goes through it, or anything else. */
  readonly as: 'value' | 'list' | 'other';
}

/**
 * Every field with the tags that use it, in the order of the template; those of a partial where it is called.
 * @param partials the registry that `{{> name}}` is looked up in
 */
export function readFields(
  program: Program,
  helpers: HelperTable,
  partials: ReadonlyMap<string, { readonly program: Program }> = new Map(),
): FieldUse[] {
  const reader = new FieldReader(helpers);
  const registry = new Map(
    [...partials].map(([name, source]) => [name, { program: source.program, partial: name }]),
  );
  const scope = { target: ROOT, outer: undefined, params: {}, partials: registry, partial: undefined };
  reader.program(program, scope);
  return reader.uses;
}

/** How a helper uses its first argument and the others. */
type ArgumentUse = readonly [first: FieldUse['as'], others: FieldUse['as']];
const LISTS: ArgumentUse = ['list', 'other'];
const OTHERS: ArgumentUse = ['other', 'other'];
const TEXTS: Readonly<Record<'first' | 'all', ArgumentUse>> = {
  first: ['value', 'other'],
  all: ['value', 'value'],
};

/** Partials that call each other many times over are not followed for ever. */
const MOST_VISITED = 200_000;

class FieldReader {
  readonly uses: FieldUse[] = [];
  private visited = 0;
  /** Partials being visited: one that calls itself is not visited again. */
  private readonly calling = new Set<string>();

  constructor(private readonly helpers: HelperTable) {}

  program(body: Program | undefined, around: Scope): void {
    const scope = { ...around, partials: withInline(body, around) };
    for (const node of body?.body ?? []) {
      if ((this.visited += 1) > MOST_VISITED) return;
      if (node.type === 'MustacheStatement') this.call(node, scope, 'value');
      else if (node.type === 'BlockStatement') this.block(node, scope);
      else if (node.type === 'PartialStatement') this.partial(node, undefined, scope);
      else if (node.type === 'PartialBlockStatement') this.partial(node, node.program, scope);
    }
  }

  private partial(call: PartialCall, block: Program | undefined, scope: Scope): void {
    if (call.name.type === 'SubExpression') this.call(call.name, scope, 'other');
    const [context] = call.params;
    if (context) this.note(context, scope, 'other');
    const pairs = call.hash?.pairs ?? [];
    for (const { value } of pairs) this.note(value, scope, 'other');
    this.program(block, scope);
    const name = nameOf(call.name);
    const known = withInline(block, scope);
    const called = known.get(name);
    if (!called || this.calling.has(name)) return;
    this.calling.add(name);
    const target = context ? this.targetOf(context, scope) : scope.target;
    const params = Object.fromEntries(pairs.map(({ key, value }) => [key, this.targetOf(value, scope)]));
    this.program(called.program, {
      target,
      outer: undefined,
      params,
      partials: known,
      partial: called.partial,
    });
    this.calling.delete(name);
  }

  private call(call: Call, scope: Scope, as: FieldUse['as']): void {
    const name = simpleName(call.path);
    const helper = name === undefined ? undefined : this.helpers.get(name);
    const isField = isBare(call) && !(helper?.kind === 'value' && helper.atLeast === 0);
    if (isField) return this.note(literalAsPath(call.path), scope, as);
    const { items, texts } = helper?.kind === 'value' ? helper : {};
    const [first, others] = items ? LISTS : texts ? TEXTS[texts] : OTHERS;
    this.args(call, scope, first, others);
  }

  private args(call: Call, scope: Scope, first: FieldUse['as'], others: FieldUse['as'] = 'other'): void {
    call.params.forEach((param, index) => this.note(param, scope, index === 0 ? first : others));
    for (const { value } of call.hash?.pairs ?? []) this.note(value, scope, 'other');
  }

  private block(block: BlockStatement, scope: Scope): void {
    const name = simpleName(block.path);
    const helper = name === undefined ? undefined : this.helpers.get(name);
    if (!helper) this.note(block.path, scope, 'other');
    const about = helper ? (helper.kind === 'block' ? helper.about : undefined) : 'items';
    if (helper) this.args(block, scope, about === 'items' || about === 'groups' ? 'list' : 'other');
    const subject = helper ? block.params[0] : block.path;
    const inner = subject && about ? this.inside(about, subject, block, scope) : scope;
    this.program(block.program, inner);
    this.program(block.inverse, scope);
  }

  private inside(
    about: 'items' | 'groups' | 'value',
    subject: Expression,
    { program }: BlockStatement,
    scope: Scope,
  ): Scope {
    const whole = this.targetOf(subject, scope);
    const target = about === 'value' ? whole : about === 'groups' ? groupOf(whole) : itemOf(whole);
    const [item, second] = program?.blockParams ?? [];
    const params = {
      ...scope.params,
      ...(second === undefined ? {} : { [second]: undefined }),
      ...(item === undefined ? {} : { [item]: target }),
    };
    return { ...scope, target, outer: scope, params };
  }

  private note(expression: Expression, scope: Scope, as: FieldUse['as']): void {
    if (expression.type === 'SubExpression') return this.call(expression, scope, 'other');
    const path = this.targetOf(expression, scope)?.path;
    if (path === undefined || path === '' || path.endsWith(']')) return;
    const at = { path, tag: expression.loc.start.line, as };
    this.uses.push(scope.partial === undefined ? at : { ...at, partial: scope.partial });
  }

  /** What an expression leads to, when it can be told. */
  private targetOf(expression: Expression, scope: Scope): Target | undefined {
    if (expression.type === 'PathExpression') return pathTarget(expression, scope);
    if (expression.type !== 'SubExpression') return undefined;
    const name = simpleName(expression.path);
    const helper = name === undefined ? undefined : this.helpers.get(name);
    const [list] = expression.params;
    if (!list) return isBare(expression) ? this.targetOf(expression.path, scope) : undefined;
    if (helper?.kind !== 'value' || !helper.items) return undefined;
    const target = this.targetOf(list, scope);
    // A list of groups is known by its path: its items are groups.
    return helper.items === 'grouped' ? target && { path: `${target.path}[组]`, group: true } : target;
  }
}

function withInline(program: Program | undefined, { partials, partial }: Scope): Programs {
  const inline = inlinePartials(program).flatMap(({ params: [name], program: body }) =>
    name ? [[nameOf(name), { program: body, partial }] as const] : [],
  );
  return inline.length === 0 ? partials : new Map<string, KnownProgram>([...partials, ...inline]);
}
