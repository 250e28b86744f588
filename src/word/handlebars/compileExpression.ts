import type { Call, Expression, Hash, PathExpression } from './ast';
import { isScoped, simpleName } from './ast';
import type { Compilation } from './Compilation';
import type { BlockParams, Frame } from './Frame';
import { HelperFault, type ValueHelper } from './Helper';
import { lookUp } from './lookUp';
import { says } from './says';

/** A compiled expression. */
export type Evaluate = (frame: Frame) => unknown;

export function compileExpression(node: Expression, to: Compilation): Evaluate {
  switch (node.type) {
    case 'PathExpression':
      return compilePath(node, to);
    case 'SubExpression':
      return compileCall(node, to);
    default: {
      const { value } = node;
      return () => value;
    }
  }
}

/** A call whose value is wanted: a helper, or a path when nothing else fits. */
export function compileCall(node: Call, to: Compilation): Evaluate {
  const helper = findValueHelper(node, to);
  if (helper) return compileHelper(node, helper, to);
  if (isBare(node)) return compileExpression(literalAsPath(node.path), to);
  const name = nameOf(node.path);
  to.report(node, to.helpers.has(name) ? says.blockAsValue(name) : says.unknownHelper(name));
  return () => undefined;
}

/** The helper a call means; a name without arguments is a field unless the helper can do without any. */
export function findValueHelper(node: Call, to: Compilation): ValueHelper | undefined {
  const name = simpleName(node.path);
  const helper = name === undefined || to.isBlockParam(name) ? undefined : to.helpers.get(name);
  return helper?.kind === 'value' && (!isBare(node) || helper.atLeast === 0) ? helper : undefined;
}

function isBare(node: Call): boolean {
  return node.params.length === 0 && !node.hash;
}

/** As in Handlebars, `{{"a b"}}` and `{{12}}` are names of fields when a value is wanted. */
function literalAsPath(path: Expression): Expression {
  if (path.type === 'PathExpression' || path.type === 'SubExpression') return path;
  const name = String(path.value);
  return { type: 'PathExpression', data: false, depth: 0, parts: [name], original: name, loc: path.loc };
}

export function nameOf(path: Expression): string {
  if (path.type === 'PathExpression') return path.original;
  return path.type === 'SubExpression' ? '(…)' : String(path.value);
}

function compileHelper(node: Call, helper: ValueHelper, to: Compilation): Evaluate {
  const call = compileArguments(node, helper, to);
  const tag = node.loc.start.line;
  return (frame) => {
    const { args, hash } = call(frame);
    try {
      return helper.call(args, hash);
    } catch (error) {
      if (error instanceof HelperFault) to.fail({ tag, says: error.says });
      throw error;
    }
  };
}

/** Arguments and hash of a call, checked for their number. */
export function compileArguments(
  node: Call,
  helper: { readonly names: readonly string[]; readonly atLeast: number; readonly atMost: number },
  to: Compilation,
): (frame: Frame) => { args: unknown[]; hash: Record<string, unknown> } {
  const count = node.params.length;
  if (count < helper.atLeast || count > helper.atMost) {
    to.report(node, says.wrongArguments(nameOf(node.path), helper.atLeast, helper.atMost, count));
  }
  const params = node.params.map((param) => compileExpression(param, to));
  const hash = compileHash(node.hash, to);
  return (frame) => ({ args: params.map((param) => param(frame)), hash: hash(frame) });
}

function compileHash(hash: Hash | undefined, to: Compilation): (frame: Frame) => Record<string, unknown> {
  const pairs = (hash?.pairs ?? []).map(({ key, value }) => [key, compileExpression(value, to)] as const);
  return (frame) => {
    const values = Object.create(null) as Record<string, unknown>;
    for (const [key, evaluate] of pairs) values[key] = evaluate(frame);
    return values;
  };
}

function compilePath(path: PathExpression, to: Compilation): Evaluate {
  const [head, ...tail] = path.parts;
  const names = tail.map(String);
  const inside = (value: unknown): unknown => names.reduce(lookUp, value);
  if (typeof head === 'object') {
    const start = compileCall(head, to);
    return (frame) => inside(start(frame));
  }
  if (path.data) return compileData(path, head, inside);
  const parameter =
    head === undefined || path.depth > 0 || isScoped(path) ? undefined : to.blockParamAt(head);
  if (parameter) {
    return (frame) => inside(blockParam(frame.blockParams, parameter.level, parameter.index));
  }
  return compileContextPath(path.depth, head, inside);
}

function compileContextPath(
  depth: number,
  head: string | undefined,
  inside: (value: unknown) => unknown,
): Evaluate {
  if (depth === 0 && head !== undefined) return (frame) => inside(lookUp(frame.context, head));
  return (frame) => {
    let at: Frame | undefined = frame;
    for (let up = 0; up < depth; up += 1) at = at?.outer;
    return head === undefined ? at?.context : inside(lookUp(at?.context, head));
  };
}

function compileData(
  path: PathExpression,
  head: string | undefined,
  inside: (value: unknown) => unknown,
): Evaluate {
  return (frame) => {
    let data: Frame['data'] | undefined = frame.data;
    for (let up = 0; up < path.depth; up += 1) data = data?.outer;
    return head === undefined ? undefined : inside(lookUp(data?.values, head));
  };
}

function blockParam(params: BlockParams | undefined, level: number, index: number): unknown {
  let at = params;
  for (let up = 0; up < level; up += 1) at = at?.outer;
  return at?.values[index];
}
