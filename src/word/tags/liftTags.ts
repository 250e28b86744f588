import {
  findAround,
  isElement,
  removeNode,
  type XmlElement,
  type XmlNode,
  type XmlTagNode,
} from '../xml/XmlNode';
import { cannotSpan, type TagBlock } from './pairTags';
import type { PlacedMistake } from './placeTags';
import { splitRun } from './splitRun';
import { holdsAnyTag, holdsOnlyTags, holdsSection, standsAt } from './tagOnly';
import type { TemplateTag } from './TemplateTag';

/**
 * Moves the ends of each block out to the level where they can stand around whole elements: around rows, paragraphs
 * or runs. What held nothing but such tags goes, so that no blank row or line stays behind.
 * @param blocks Inner blocks first, so that no ancestor is stale.
 */
export function liftTags(root: XmlElement, blocks: readonly TagBlock[]): PlacedMistake[] {
  const lift = new Lift(root);
  for (const block of blocks) lift.block(block);
  lift.dropEmptied();
  return lift.mistakes;
}

const PARAGRAPH = new Set(['w:p']);
const TABLE_LEVEL = new Set(['w:tr', 'w:tbl']);
/** What holds paragraphs and tables. */
const CONTAINERS = new Set([
  'w:body',
  'w:tc',
  'w:hdr',
  'w:ftr',
  'w:txbxContent',
  'w:sdtContent',
  'w:footnote',
  'w:endnote',
  'w:comment',
]);

class Lift {
  readonly mistakes: PlacedMistake[] = [];
  private readonly nodes = new Map<number, XmlTagNode>();
  /** Paragraphs and rows that tags were moved out of. */
  private readonly left = new Set<XmlElement>();

  constructor(root: XmlElement) {
    this.collect(root);
  }

  private collect(element: XmlElement): void {
    for (const child of element.children) {
      if (child.kind === 'tag') this.nodes.set(child.tag.number, child);
      else if (child.kind === 'element') this.collect(child);
    }
  }

  block(block: TagBlock): void {
    const open = this.nodeOf(block.open);
    const close = this.nodeOf(block.close);
    const around = commonAncestor(open, close);
    if (
      around === open.parent &&
      around === close.parent &&
      block.elses.every((tag) => this.nodeOf(tag).parent === around)
    )
      return;
    if (TABLE_LEVEL.has(around.name)) this.aroundRows(block, around);
    else if (CONTAINERS.has(around.name)) this.aroundParagraphs(block, around);
    else if (findAround(around, PARAGRAPH)) this.betweenRuns(block);
    else this.refuse(block);
  }

  private nodeOf(tag: TemplateTag): XmlTagNode {
    const node = this.nodes.get(tag.number);
    if (!node) throw new Error(`tag ${tag.number} was lost`);
    return node;
  }

  private refuse(block: TagBlock): void {
    this.mistakes.push({ place: block.open.place, written: block.open.source, says: cannotSpan(block) });
  }

  /** Both ends in one row or one table: they go before and behind whole rows. */
  private aroundRows(block: TagBlock, around: XmlElement): void {
    const table = around.name === 'w:tbl' ? around : around.parent;
    const tags = [block.open, ...block.elses, block.close];
    const rows = tags.map((tag) => table && childHolding(table, this.nodeOf(tag)));
    const elsesAlone = rows.slice(1, -1).every((row) => isElement(row) && holdsOnlyTags(row));
    if (!table || !rows.every((row) => isElement(row, 'w:tr')) || !elsesAlone) return this.refuse(block);
    tags.forEach((tag, index) => this.move(tag, rows[index], index === tags.length - 1));
  }

  /** In different paragraphs of one container: around them when alone or outermost there, else between runs. */
  private aroundParagraphs(block: TagBlock, around: XmlElement): void {
    const tags = [block.open, ...block.elses, block.close];
    const holders = tags.map((tag) => childHolding(around, this.nodeOf(tag)));
    if (!holders.every((holder) => isElement(holder, 'w:p'))) return this.refuse(block);
    const outermost = tags.every((tag, index) => {
      const holder = holders[index];
      if (!isElement(holder)) return false;
      if (holdsOnlyTags(holder)) return true;
      const edge = index === 0 ? 'first' : index === tags.length - 1 ? 'last' : undefined;
      return edge !== undefined && standsAt(edge, holder, this.nodeOf(tag));
    });
    if (outermost) tags.forEach((tag, index) => this.move(tag, holders[index], index === tags.length - 1));
    else this.betweenRuns(block);
  }

  /** Takes a tag out and puts it beside the row or paragraph that held it, keeping the order of tags already there. */
  private move(tag: TemplateTag, holder: XmlNode | undefined, behind: boolean): void {
    const node = this.nodeOf(tag);
    if (!isElement(holder) || !holder.parent) throw new Error(`tag ${tag.number} has no holder`);
    const siblings = holder.parent.children;
    const line = findAround(node.parent, PARAGRAPH);
    if (line) this.left.add(line);
    removeNode(node.parent, node);
    // A holder that is to go does not separate anything: all its tags stand before it, in their order.
    const alone = holdsOnlyTags(holder);
    let at = siblings.indexOf(holder);
    if (behind && !alone) {
      at += 1;
      while (isTagNumbered(siblings[at], (number) => number < tag.number)) at += 1;
    } else {
      while (isTagNumbered(siblings[at - 1], (number) => number > tag.number)) at -= 1;
    }
    siblings.splice(at, 0, node);
    node.parent = holder.parent;
    this.left.add(holder);
  }

  /** Splits runs so that each tag stands between two of them. */
  private betweenRuns(block: TagBlock): void {
    const tags = [block.open, ...block.elses, block.close].map((tag) => this.nodeOf(tag));
    for (const node of tags) if (node.parent.name === 'w:t') splitRun(node);
    const levels = tags.map(({ parent }) => parent.name);
    const depth = (node: XmlTagNode): number => pathOf(node).length;
    const level = depth(tags[0] as XmlTagNode);
    const even = tags.every((node) => depth(node) === level) && levels.every((name) => name === levels[0]);
    // Inside one paragraph the ends must share their parent; across paragraphs the paragraphs must be siblings.
    if (!even) this.refuse(block);
  }

  dropEmptied(): void {
    for (const holder of this.left) {
      const siblings = holder.parent?.children ?? [];
      // In a cell, a line that only held a row's tag goes unless it is the cell's only one.
      const needed =
        holder.parent?.name === 'w:tc' && siblings.filter((node) => isElement(node, 'w:p')).length < 2;
      const empty = holdsOnlyTags(holder) && !holdsAnyTag(holder) && !holdsSection(holder);
      if (holder.parent && empty && !needed) removeNode(holder.parent, holder);
    }
  }
}

function pathOf(node: XmlTagNode): XmlElement[] {
  const path: XmlElement[] = [];
  for (let at: XmlElement | undefined = node.parent; at; at = at.parent) path.unshift(at);
  return path;
}

function commonAncestor(a: XmlTagNode, b: XmlTagNode): XmlElement {
  const pathA = pathOf(a);
  const pathB = pathOf(b);
  let shared = 0;
  while (shared < pathA.length && pathA[shared] === pathB[shared]) shared += 1;
  const ancestor = pathA[shared - 1];
  if (!ancestor) throw new Error('tags of different parts');
  return ancestor;
}

/** The child of `ancestor` that the tag stands in, or the tag itself. */
function childHolding(ancestor: XmlElement, node: XmlTagNode): XmlNode | undefined {
  const path = pathOf(node);
  const index = path.indexOf(ancestor);
  return index < 0 ? undefined : (path[index + 1] ?? node);
}

function isTagNumbered(node: XmlNode | undefined, fits: (number: number) => boolean): boolean {
  return node?.kind === 'tag' && fits(node.tag.number);
}
