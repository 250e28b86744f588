import type { XmlElement, XmlNode, XmlTagNode } from '../../xml/XmlNode';

/** A block around a node: its opening tag and how many `else` lie between. */
export interface OpenBlock {
  readonly open: XmlTagNode;
  branch: number;
}

/** Visits every element and tag in document order, with the blocks around it, outermost first. */
export function walkBlocks(
  root: XmlElement,
  visit: (node: XmlNode, parent: XmlElement, blocks: readonly OpenBlock[]) => void,
): void {
  const blocks: OpenBlock[] = [];
  const go = (element: XmlElement): void => {
    for (const child of element.children.slice()) {
      if (child.kind === 'tag' && child.tag.kind === 'close') blocks.pop();
      const last = blocks.at(-1);
      if (child.kind === 'tag' && child.tag.kind === 'else' && last) last.branch += 1;
      visit(child, element, blocks);
      if (child.kind === 'tag' && child.tag.kind === 'open') blocks.push({ open: child, branch: 0 });
      if (child.kind === 'element' && child.whole === undefined) go(child);
    }
  };
  go(root);
}

/** Puts nodes before (behind) another one. */
export function insertBeside(
  node: XmlNode,
  parent: XmlElement,
  added: readonly XmlNode[],
  where: 'before' | 'behind',
): void {
  const at = parent.children.indexOf(node);
  if (at < 0) throw new Error('a node was lost');
  parent.children.splice(where === 'before' ? at : at + 1, 0, ...added);
}
