import { isScoped, type PathExpression, type Program } from './ast';

/** What names are looked up in: a path, or a group of the items of one. */
export interface Target {
  readonly path: string;
  readonly group?: true;
}

export interface KnownProgram {
  readonly program: Program;
  /** The partial of the registry it is written in. */
  readonly partial?: string | undefined;
}
export type Programs = ReadonlyMap<string, KnownProgram>;

/** Where names are looked up; no target where it cannot be told from the template alone. */
export interface Scope {
  readonly target: Target | undefined;
  readonly outer: Scope | undefined;
  readonly params: Readonly<Record<string, Target | undefined>>;
  readonly partials: Programs;
  readonly partial: string | undefined;
}

export const ROOT: Target = { path: '' };
/** What a group holds beside its items. */
const GROUP_NAMES = new Set(['键', '数', 'key', 'count']);
const GROUP_ITEMS = new Set(['项', 'items']);

export const itemOf = (list: Target | undefined): Target | undefined =>
  list && (list.group ? list : { path: `${list.path}[]` });
export const groupOf = (list: Target | undefined): Target | undefined =>
  list && { path: `${list.path}[组]`, group: true };

/** What a path leads to; undefined where the template alone cannot tell. */
export function pathTarget(expression: PathExpression, scope: Scope): Target | undefined {
  const names = expression.parts.map((part) => (typeof part === 'string' ? part : '?'));
  if (expression.data) return names[0] === 'root' ? within(ROOT, names.slice(1)) : undefined;
  const [head = '', ...tail] = names;
  if (isParam(expression, head, scope)) return within(scope.params[head], tail);
  let at: Scope | undefined = scope;
  for (let up = 0; up < expression.depth; up += 1) at = at?.outer;
  return within(at?.target, names);
}

function within(target: Target | undefined, names: readonly string[]): Target | undefined {
  if (!target || names.length === 0) return target;
  if (!target.group) return { path: [target.path, ...names].filter((name) => name !== '').join('.') };
  const [head = '', ...tail] = names;
  if (GROUP_NAMES.has(head)) return undefined;
  if (!GROUP_ITEMS.has(head)) return { path: [target.path, ...names].join('.') };
  return within({ path: target.path.slice(0, -'[组]'.length) }, tail);
}

function isParam(path: PathExpression, head: string, scope: Scope): boolean {
  return path.depth === 0 && !isScoped(path) && Object.hasOwn(scope.params, head);
}
