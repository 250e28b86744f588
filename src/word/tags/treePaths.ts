import type { XmlElement, XmlNode, XmlTagNode } from '../xml/XmlNode';

/** From the root to the element the tag stands in. */
export function pathOf(node: XmlTagNode): XmlElement[] {
  const path: XmlElement[] = [];
  for (let at: XmlElement | undefined = node.parent; at; at = at.parent) path.push(at);
  return path.reverse();
}

/** The innermost element that holds all of them. */
export function commonAncestor(nodes: readonly XmlTagNode[]): XmlElement {
  const [first = [], ...rest] = nodes.map(pathOf);
  let shared = 0;
  while (shared < first.length && rest.every((path) => path[shared] === first[shared])) shared += 1;
  const ancestor = first[shared - 1];
  if (!ancestor) throw new Error('tags of different parts');
  return ancestor;
}

/** The child of `ancestor` that the tag stands in, or the tag itself. */
export function childHolding(ancestor: XmlElement, node: XmlTagNode): XmlNode | undefined {
  const path = pathOf(node);
  const index = path.indexOf(ancestor);
  return index < 0 ? undefined : (path[index + 1] ?? node);
}
