import type { Expression, Statement } from './ast';

/** Helpers called in brackets inside a tag; not those inside a block's body. */
export function callsIn(node: Statement): number {
  if (!('params' in node)) return 0;
  return sum([...node.params, ...(node.hash?.pairs ?? []).map(({ value }) => value)]);
}

const sum = (expressions: readonly Expression[]): number =>
  expressions.reduce((all, one) => all + (one.type === 'SubExpression' ? 1 + callsInside(one) : 0), 0);

const callsInside = ({ params, hash }: Extract<Expression, { type: 'SubExpression' }>): number =>
  sum([...params, ...(hash?.pairs ?? []).map(({ value }) => value)]);
