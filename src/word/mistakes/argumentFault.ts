import type { Localized } from '../../base/Language';
import { nameOf, type Call } from '../handlebars/ast';
import { says } from './says';

/** What people write who know other languages: `{{#if 状态="逾期"}}`, `{{#each 行 as 项}}`. */
export function argumentFault(
  node: Call,
  { atLeast, atMost }: { readonly atLeast: number; readonly atMost: number },
): Localized {
  const name = nameOf(node.path);
  const [pair] = node.hash?.pairs ?? [];
  if (node.params.length === 0 && pair) return says.equalsSign(name, pair.key);
  const [, second, third] = node.params;
  if (second?.type === 'PathExpression' && second.original === 'as' && third?.type === 'PathExpression')
    return says.namedWithoutBars(name, third.original);
  return says.wrongArguments(name, atLeast, atMost, node.params.length);
}
