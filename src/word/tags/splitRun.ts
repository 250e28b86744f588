import { isElement, removeNode, type XmlElement, type XmlNode, type XmlTagNode } from '../xml/XmlNode';

/** `<r>a TAG b</r>` → `<r>a</r> TAG <r>b</r>`, each half with the run's own properties. */
export function splitRun(node: XmlTagNode): void {
  const text = node.parent;
  const run = text.parent;
  const holder = run?.parent;
  if (!run || !holder || run.name !== 'w:r') return;
  const inText = text.children.indexOf(node);
  const inRun = run.children.indexOf(text);
  const tail: XmlElement = { ...text, children: [] };
  const rest: XmlElement = { ...run, children: [] };
  adopt(tail, text.children.splice(inText + 1));
  text.children.pop();
  adopt(rest, run.children.filter((child) => isElement(child, 'w:rPr')).map(cloneElement));
  adopt(rest, [...(tail.children.length > 0 ? [tail] : []), ...run.children.splice(inRun + 1)]);
  if (text.children.length === 0) removeNode(run, text);
  const at = holder.children.indexOf(run);
  const isBare = ({ children }: XmlElement): boolean => children.every((child) => isElement(child, 'w:rPr'));
  const pieces: XmlNode[] = [...(isBare(run) ? [] : [run]), node, ...(isBare(rest) ? [] : [rest])];
  holder.children.splice(at, 1, ...pieces);
  node.parent = holder;
  rest.parent = holder;
}

function adopt(parent: XmlElement, nodes: readonly XmlNode[]): void {
  for (const node of nodes) {
    if (node.kind !== 'text') node.parent = parent;
    parent.children.push(node);
  }
}

function cloneElement(node: XmlNode): XmlNode {
  if (node.kind !== 'element') return { ...node };
  const copy: XmlElement = { ...node, children: [] };
  adopt(copy, node.children.map(cloneElement));
  return copy;
}
