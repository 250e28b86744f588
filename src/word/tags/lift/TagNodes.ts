import {
  findAround,
  isElement,
  removeNode,
  tagNodesOf,
  type XmlElement,
  type XmlNode,
  type XmlTagNode,
} from '../../xml/XmlNode';
import type { TagBlock } from '../pairTags';
import { holdsAnyTag, holdsOnlyTags, holdsSection } from '../tagOnly';
import type { TemplateTag } from '../TemplateTag';

const PARAGRAPH = new Set(['w:p']);

/** The tags of a part as nodes, and what they leave behind when they are moved. */
export class TagNodes {
  private readonly nodes = new Map<number, XmlTagNode>();
  /** Paragraphs, rows and controls that tags were moved out of. */
  private readonly left = new Set<XmlElement>();

  constructor(readonly root: XmlElement) {
    for (const node of tagNodesOf(root)) this.nodes.set(node.tag.number, node);
  }

  of(tag: TemplateTag): XmlTagNode {
    const node = this.nodes.get(tag.number);
    if (!node) throw new Error(`tag ${tag.number} was lost`);
    return node;
  }

  /** Opening tag, elses, closing tag. */
  inBlock({ open, elses, close }: TagBlock): XmlTagNode[] {
    return [open, ...elses, close].map((tag) => this.of(tag));
  }

  /** Whether nothing but tags of blocks stands in its paragraph. */
  isAlone(tag: TemplateTag): boolean {
    const line = findAround(this.of(tag).parent, PARAGRAPH);
    return line !== undefined && holdsOnlyTags(line);
  }

  /** Takes a tag out and puts it beside what held it, keeping the order of tags already there. */
  move(node: XmlTagNode, holder: XmlNode | undefined, behind: boolean): void {
    const { number } = node.tag;
    if (!isElement(holder) || !holder.parent) throw new Error(`tag ${number} has no holder`);
    const siblings = holder.parent.children;
    this.leave(node, holder);
    // A holder that is to go does not separate anything: all its tags stand before it, in their order.
    const stays = !holdsOnlyTags(holder) || (holdsSection(holder) && node.tag.kind === 'open');
    let at = siblings.indexOf(holder);
    if (behind && stays) {
      at += 1;
      while (isTagNumbered(siblings[at], (other) => other < number)) at += 1;
    } else {
      while (isTagNumbered(siblings[at - 1], (other) => other > number)) at -= 1;
    }
    siblings.splice(at, 0, node);
    node.parent = holder.parent;
  }

  private leave(node: XmlTagNode, holder: XmlElement): void {
    for (let at: XmlElement | undefined = node.parent; at && at !== holder; at = at.parent) {
      if (at.name === 'w:p' || at.name === 'w:sdt') this.left.add(at);
    }
    const line = findAround(node.parent, PARAGRAPH);
    if (line) this.left.add(line);
    if (holder.name !== 'w:tc') this.left.add(holder);
    removeNode(node.parent, node);
  }

  /** What held nothing but tags goes, so that no blank row or line stays behind. */
  dropEmptied(): void {
    for (const holder of this.left) {
      const siblings = holder.parent?.children ?? [];
      // In a cell, a line that only held a row's tag goes unless it is the cell's only one.
      const needed =
        holder.parent?.name === 'w:tc' &&
        siblings.filter((node) => isElement(node, 'w:p') || isElement(node, 'w:sdt')).length < 2;
      const empty = holdsOnlyTags(holder) && !holdsAnyTag(holder) && !holdsSection(holder);
      if (!holder.parent || !empty || needed) continue;
      if (isElement(holder, 'w:tr')) keepVerticalMerges(holder);
      removeNode(holder.parent, holder);
    }
  }
}

/** A row that goes may begin merged cells: the row below it begins them then. */
function keepVerticalMerges(row: XmlElement): void {
  const rows = (row.parent?.children ?? []).filter((child): child is XmlElement => isElement(child, 'w:tr'));
  const next = rows[rows.indexOf(row) + 1];
  if (!next) return;
  const below = mergesOf(next);
  mergesOf(row).forEach((merge, index) => {
    const continued = below[index];
    if (merge && /"restart"/.test(merge.open) && continued && !/"restart"/.test(continued.open))
      continued.open = merge.open;
  });
}

function mergesOf(row: XmlElement): (XmlElement | undefined)[] {
  return row.children
    .filter((child): child is XmlElement => isElement(child, 'w:tc'))
    .map((cell) => {
      const properties = cell.children.find((child): child is XmlElement => isElement(child, 'w:tcPr'));
      return properties?.children.find((child): child is XmlElement => isElement(child, 'w:vMerge'));
    });
}

function isTagNumbered(node: XmlNode | undefined, fits: (number: number) => boolean): boolean {
  return node?.kind === 'tag' && fits(node.tag.number);
}
