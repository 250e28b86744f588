import { attributeOf, type XmlElement } from '../xml/XmlNode';
import { walkBlocks } from './mend/blockWalk';

/**
 * Numbers of the opening tags of blocks of which a part holds the beginning of a field without its end, or the other way
 * round: left out or repeated, such a piece makes the document unreadable.
 */
export function findCutFields(root: XmlElement): Set<number> {
  const cut = new Set<number>();
  const open: { number: number; depth: number }[] = [];
  let depth = 0;
  walkBlocks(root, (node) => {
    if (node.kind === 'element' && node.name === 'w:fldChar') {
      const type = attributeOf(node, '(?:\\w+:)?fldCharType');
      if (type === 'begin') depth += 1;
      if (type === 'end') depth -= 1;
      const inner = open.at(-1);
      if (inner && depth < inner.depth)
        for (const block of open) if (depth < block.depth) cut.add(block.number);
    }
    if (node.kind !== 'tag') return;
    const { kind, number } = node.tag;
    if (kind === 'open') open.push({ number, depth });
    const around = kind === 'else' || kind === 'close' ? open.at(-1) : undefined;
    if (around && around.depth !== depth) cut.add(around.number);
    if (kind === 'close') open.pop();
  });
  return cut;
}
