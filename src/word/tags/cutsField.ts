import { attributeOf, type XmlElement, type XmlTagNode } from '../xml/XmlNode';

/**
 * Whether between two neighbouring tags of a block a field begins without ending, or ends without having begun:
 * left out or repeated, such a piece makes the document unreadable.
 */
export function cutsField(nodes: readonly XmlTagNode[], root: XmlElement): boolean {
  const ends = new Set(nodes);
  let inside = false;
  let depth = 0;
  let cut = false;
  const visit = (element: XmlElement): void => {
    if (inside && element.name === 'w:fldChar') {
      const type = attributeOf(element, '\\w*:?fldCharType');
      if (type === 'begin') depth += 1;
      if (type === 'end') depth -= 1;
      if (depth < 0) cut = true;
    }
    for (const child of element.children) {
      if (child.kind === 'tag' && ends.has(child)) {
        if (depth !== 0) cut = true;
        depth = 0;
        inside = child !== nodes.at(-1);
      } else if (child.kind === 'element') visit(child);
    }
  };
  visit(root);
  return cut;
}
