import { isBare, isScoped, literalAsPath, nameOf, simpleName } from './ast';
import type { Call, Expression, Hash, PathExpression } from './ast';
import type { Compilation } from './Compilation';
import type { BlockParams, DataFrame, Frame } from './Frame';
import { HelperFault, type ValueHelper } from './Helper';
import { heldNames } from './heldNames';
import { lookUp, lookUpData } from './lookUp';

/** A compiled expression. */
export type Evaluate = (frame: Frame) => unknown;
type Values = Readonly<Record<string, unknown>>;

const nothing: Evaluate = () => undefined;
const NO_ARGUMENTS: readonly unknown[] = Object.freeze([]);
const NO_HASH: Values = Object.freeze(Object.create(null) as Values);

export function compileExpression(node: Expression, to: Compilation): Evaluate {
  switch (node.type) {
    case 'PathExpression':
      return compilePath(node, to);
    case 'SubExpression':
      return to.inside(node, () => compileCall(node, to)) ?? nothing;
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
  if (to.helpers.has(name)) to.report(node, ['blockAsValue', name]);
  else to.reportUnknown(node, name);
  return nothing;
}

/** The helper a call means; a name without arguments is a field unless the helper can do without any. */
export function findValueHelper(node: Call, to: Compilation): ValueHelper | undefined {
  const name = simpleName(node.path);
  const helper = name === undefined || to.isBlockParam(name) ? undefined : to.helpers.get(name);
  return helper?.kind === 'value' && (!isBare(node) || helper.atLeast === 0) ? helper : undefined;
}

function compileHelper(node: Call, helper: ValueHelper, to: Compilation): Evaluate {
  const { args, hash } = compileArguments(node, helper, to);
  return (frame) => {
    try {
      const values = args(frame);
      if (values.some(isHuge)) throw new HelperFault(['hugeText', MOST_IN_TEXT]);
      if (helper.texts) requireTexts(node, helper.texts === 'all' ? values : values.slice(0, 1));
      return helper.call(values, hash(frame), frame);
    } catch (error) {
      if (error instanceof HelperFault) to.fail(node, error.says);
      throw error;
    }
  };
}

/** Characters of one text a helper is given: far beyond any value of a document. Pictures may be written as texts. */
const MOST_IN_TEXT = 1_000_000;
const isHuge = (value: unknown): boolean =>
  typeof value === 'string' && value.length > MOST_IN_TEXT && !value.startsWith('data:');

/** @throws HelperFault for a group of fields: it would print nothing */
function requireTexts(node: Call, values: readonly unknown[]): void {
  for (const [index, value] of values.entries()) {
    const held = typeof value === 'object' && value !== null ? heldNames(value) : undefined;
    if (!held) continue;
    const param = node.params[index];
    const written = param?.type === 'PathExpression' ? param.original : undefined;
    throw new HelperFault(['groupAsText', nameOf(node.path), written, held]);
  }
}

/** Arguments and hash of a call, checked for their number. */
export function compileArguments(
  node: Call,
  helper: {
    readonly atLeast: number;
    readonly atMost: number;
    readonly hash?: readonly (readonly string[])[];
  },
  to: Compilation,
): { args: (frame: Frame) => readonly unknown[]; hash: (frame: Frame) => Values } {
  const count = node.params.length;
  if (count < helper.atLeast || count > helper.atMost) to.report(node, ['argumentFault', node, helper]);
  for (const { key } of node.hash?.pairs ?? []) {
    const known = helper.hash?.flat();
    if (known && !known.includes(key))
      to.report(node, ['unknownHash', nameOf(node.path), key, helper.hash ?? [], to.comparable(known)]);
  }
  return { args: compileParams(node.params, to), hash: compileHash(node.hash, to) };
}

function compileParams(nodes: readonly Expression[], to: Compilation): (frame: Frame) => readonly unknown[] {
  const params = nodes.map((param) => compileExpression(param, to));
  const [first, second] = params;
  if (!first) return () => NO_ARGUMENTS;
  if (!second) return (frame) => [first(frame)];
  return (frame) => params.map((param) => param(frame));
}

/** The later of two equal keys wins. */
export function compileHash(hash: Hash | undefined, to: Compilation): (frame: Frame) => Values {
  if (!hash) return () => NO_HASH;
  const pairs = hash.pairs.map(({ key, value }) => [key, compileExpression(value, to)] as const);
  return (frame) => {
    const values = Object.create(null) as Record<string, unknown>;
    for (const [key, evaluate] of pairs) values[key] = evaluate(frame);
    return values;
  };
}

function compilePath(path: PathExpression, to: Compilation): Evaluate {
  const [head, ...tail] = path.parts;
  const start = compileHead(path, head, to);
  const names = tail.map(String);
  const [only] = names;
  if (only === undefined) return start;
  if (names.length === 1) return (frame) => lookUp(start(frame), only);
  return (frame) => names.reduce(lookUp, start(frame));
}

function compileHead(
  path: PathExpression,
  head: PathExpression['parts'][number] | undefined,
  to: Compilation,
): Evaluate {
  if (typeof head === 'object') return compileExpression(head, to);
  if (path.data) return compileData(path.depth, head);
  const parameter =
    head === undefined || path.depth > 0 || isScoped(path) ? undefined : to.blockParamAt(head);
  if (parameter) return ({ blockParams }) => blockParam(blockParams, parameter.level, parameter.index);
  return compileContext(path.depth, head);
}

function compileContext(depth: number, head: string | undefined): Evaluate {
  if (depth === 0)
    return head === undefined ? ({ context }) => context : ({ context }) => lookUp(context, head);
  return (frame) => {
    let at: Frame | undefined = frame;
    for (let up = 0; up < depth; up += 1) at = at?.outer;
    return head === undefined ? at?.context : lookUp(at?.context, head);
  };
}

function compileData(depth: number, head: string | undefined): Evaluate {
  if (head === undefined) return nothing;
  return (frame) => {
    let at: DataFrame | undefined = frame.data;
    for (let up = 0; up < depth; up += 1) at = at?.outer;
    return lookUpData(at, head);
  };
}

function blockParam(params: BlockParams | undefined, level: number, index: number): unknown {
  let at = params;
  for (let up = 0; up < level; up += 1) at = at?.outer;
  return at?.values[index];
}
