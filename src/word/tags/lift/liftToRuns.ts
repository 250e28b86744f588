import { findAround, isElement, type XmlElement, type XmlNode, type XmlTagNode } from '../../xml/XmlNode';
import type { TagBlock } from '../pairTags';
import { WholeElement } from '../../xml/WholeElement';
import { holdsOnlyTags } from '../tagOnly';
import { childHolding, commonAncestor } from '../treePaths';
import type { LiftedBlock } from './LiftedBlock';
import type { TagNodes } from './TagNodes';

const PARAGRAPH = new Set(['w:p', 'a:p']);
/** May be cut in two, each half with its own properties. */
const DIVISIBLE = new Set([
  'w:t',
  'a:t',
  'w:r',
  'a:r',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:hyperlink',
  'w:customXml',
  'w:dir',
  'w:bdo',
]);
const PROPERTIES = new Set(['w:rPr', 'a:rPr', 'w:smartTagPr', 'w:customXmlPr']);

/** Puts the tags of a block between runs of one paragraph, or of two paragraphs side by side. */
export function liftToRuns(block: TagBlock, tags: TagNodes): LiftedBlock | undefined {
  const nodes = tags.inBlock(block);
  const around = commonAncestor(nodes);
  const inOne = findAround(around, PARAGRAPH) !== undefined;
  const targets = nodes.map((node) => (inOne ? around : childHolding(around, node)));
  const level = targets.every((target) => isElement(target) && (inOne || PARAGRAPH.has(target.name)));
  if (!level || !nodes.every((node, index) => canRise(node, targets[index]))) return undefined;
  nodes.forEach((node, index) => raise(node, targets[index]));
  return { ...block, level: 'inline', alone: false };
}

/** Puts a tag between the runs of its paragraph; false when something that cannot be cut stands around it. */
export function liftOutOfRun(node: XmlTagNode): boolean {
  let target: XmlElement | undefined = node.parent;
  while (target && ['w:t', 'a:t', 'w:r', 'a:r'].includes(target.name)) target = target.parent;
  if (!target || target.name === 'm:t' || !canRise(node, target)) return false;
  raise(node, target);
  return true;
}

function canRise(node: XmlTagNode, target: XmlNode | undefined): boolean {
  for (let at: XmlElement | undefined = node.parent; at && at !== target; at = at.parent) {
    const control: XmlElement | undefined = at.name === 'w:sdtContent' ? at.parent : undefined;
    if (control?.name === 'w:sdt' && isOnlyTag(at)) at = control;
    else if (!DIVISIBLE.has(at.name)) return false;
  }
  return true;
}

function raise(node: XmlTagNode, target: XmlNode | undefined): void {
  while (node.parent !== target) {
    const holder: XmlElement = node.parent;
    if (!holder.parent) throw new Error('a tag rose above its part');
    if (holder.name === 'w:sdtContent' || holder.name === 'w:sdt') replaceBy(node, holder);
    else cutAt(node, holder);
  }
}

/** A control that holds nothing but this tag makes way for it. */
const isOnlyTag = (content: XmlElement): boolean => holdsOnlyTags(content) && tagCount(content) === 1;

const tagCount = (element: XmlElement): number =>
  element.children.reduce(
    (sum, child) => sum + (child.kind === 'tag' ? 1 : child.kind === 'element' ? tagCount(child) : 0),
    0,
  );

function replaceBy(node: XmlTagNode, holder: XmlElement): void {
  const around = holder.parent as XmlElement;
  around.children.splice(around.children.indexOf(holder), 1, node);
  node.parent = around;
}

/** `<r>a TAG b</r>` → `<r>a</r> TAG <r>b</r>` */
function cutAt(node: XmlTagNode, holder: XmlElement): void {
  const around = holder.parent as XmlElement;
  const at = holder.children.lastIndexOf(node);
  const rest: XmlElement = { ...holder, children: [], cutOff: true };
  const behind = holder.children.slice(at + 1);
  holder.children.length = at;
  adopt(rest, [...propertiesOf(holder).map(cloneNode), ...behind]);
  const pieces = [...(isBare(holder) ? [] : [holder]), node, ...(isBare(rest) ? [] : [rest])];
  around.children.splice(around.children.indexOf(holder), 1, ...pieces);
  node.parent = around;
}

/** Properties come first. */
function propertiesOf({ children }: XmlElement): XmlNode[] {
  const end = children.findIndex((child) => !isProperties(child));
  return children.slice(0, end < 0 ? children.length : end);
}

const isProperties = (child: XmlNode): boolean => isElement(child) && PROPERTIES.has(child.name);
const isBare = ({ children }: XmlElement): boolean => children.every(isProperties);

function adopt(parent: XmlElement, nodes: readonly XmlNode[]): void {
  for (const node of nodes) {
    if (node.kind === 'element' || node.kind === 'tag') node.parent = parent;
    parent.children.push(node);
  }
}

export function cloneNode<Node extends XmlNode>(node: Node): Node {
  if (node.kind !== 'element') return { ...node };
  const whole = node instanceof WholeElement ? node.copy() : undefined;
  if (whole) return whole as Node;
  const copy: XmlElement = { ...node, children: [] };
  adopt(copy, node.children.map(cloneNode));
  return copy as Node;
}
