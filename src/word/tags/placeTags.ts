import { isElement, tagNodesOf, type XmlElement, type XmlNode, type XmlTagNode } from '../xml/XmlNode';
import { placeInAttributes } from './attributeTags';
import { FieldCodes } from './fieldTags';
import { findTags, type TagSpan } from './findTags';
import { PlaceCounter } from './PlaceCounter';
import type { Found, PlacedMistake } from './PlacedMistake';
import { readTag, type TemplateTag } from './TemplateTag';
import { isLeaf, pieceOf, piecesOf, removeHollow, type TextUnit } from './TextUnit';

export interface PlacedTags {
  /** In document order. */
  readonly tags: readonly TemplateTag[];
  readonly mistakes: readonly PlacedMistake[];
  /** Whether a `\\{{` was taken for plain braces. */
  readonly escaped: boolean;
}

/** What else decides where tags may stand. */
export interface TagSurroundings {
  /** Targets of hyperlinks that hold tags, by relationship id. */
  readonly links: ReadonlyMap<string, string>;
  /** A part without paragraphs, whose every text may hold tags: properties. */
  readonly leaves: boolean;
}

/**
 * Finds the tags of a part, however Word has cut them into runs, and puts each as a node of its own
 * into the text element where it begins.
 */
export function placeTags(root: XmlElement, part: string, around: TagSurroundings): PlacedTags {
  const found: Found = { mistakes: [], escaped: false };
  walk(root, new PlaceCounter(part), found, around, new FieldCodes());
  const nodes = tagNodesOf(root);
  nodes.forEach((node, index) => (node.tag = { ...node.tag, number: index + 1 }));
  return { ...found, tags: nodes.map(({ tag }) => tag) };
}

function walk(
  element: XmlElement,
  counter: PlaceCounter,
  found: Found,
  around: TagSurroundings,
  fields: FieldCodes,
): void {
  if (isOurComment(element)) return countOnly(element, counter);
  counter.enter(element);
  const { place } = counter;
  placeInAttributes(element, place, around.links);
  if (element.name === 'w:p' || element.name === 'a:p') {
    const plain = element.name === 'a:p';
    placeInTexts({ pieces: piecesOf(element), plain, place }, found);
  } else if (element.name === 'c:v' || (around.leaves && isLeaf(element))) {
    placeInTexts({ pieces: [pieceOf(element)], plain: true, place }, found);
  }
  fields.visit(element, place, found);
  for (const child of element.children.slice())
    if (child.kind === 'element') walk(child, counter, found, around, fields);
  counter.leave(element);
}

/** Our own remarks about a template quote its tags. */
const isOurComment = ({ name, open }: XmlElement): boolean =>
  name === 'w:comment' && /:author="督办" \w+:initials="督"/.test(open);

function countOnly(element: XmlElement, counter: PlaceCounter): void {
  counter.enter(element);
  for (const child of element.children) if (child.kind === 'element') countOnly(child, counter);
  counter.leave(element);
}

/** Puts the tags of a text into its elements. */
export function placeInTexts(unit: TextUnit, found: Found): void {
  const { pieces, place } = unit;
  const typed = pieces.map(({ raw }) => raw).join('');
  const joined = typed
    .replace(/[{｛]{2,}/g, (braces) => '{'.repeat(braces.length))
    .replace(/[}｝]{2,}/g, (braces) => '}'.repeat(braces.length));
  if (!joined.includes('{{') && !joined.includes('}}')) return;
  const { tags, escapes, halves } = findTags(joined);
  for (const { start, end } of halves) {
    found.mistakes.push({
      place,
      written: joined.slice(start, end),
      says: ['halfTag', joined, { start, end }],
    });
  }
  for (const { start, end } of tags) {
    if (end - start > MOST_IN_TAG && !/^\{\{[~～]?[!！]/.test(joined.slice(start, start + 4)))
      found.mistakes.push({
        place,
        written: joined.slice(start, start + 60),
        says: ['tagTooLong', MOST_IN_TAG],
      });
  }
  if (found.mistakes.some(({ says }) => 'length' in says && says[0] === 'tagTooLong')) return;
  if (escapes.length > 0) found.escaped = true;
  let start = 0;
  for (const { element, raw, sign } of pieces) {
    const own = { start, end: start + raw.length };
    start = own.end;
    if (sign) {
      if (tags.some((tag) => tag.start < own.start && tag.end > own.end)) removeHollow(element);
    } else fillText(element, own, { typed, joined }, { tags, escapes }, unit);
  }
}

/** Gives a text element what begins inside it: text and whole tags; the tail of an earlier tag goes. */
function fillText(
  element: XmlElement,
  own: TagSpan,
  { typed, joined }: { typed: string; joined: string },
  marks: { tags: readonly TagSpan[]; escapes: readonly number[] },
  { plain, place }: TextUnit,
): void {
  const touching = marks.tags.filter(({ start, end }) => start < own.end && end > own.start);
  const dropped = marks.escapes.filter((at) => at >= own.start && at < own.end);
  if (touching.length === 0 && dropped.length === 0) return;
  const children: XmlNode[] = [];
  const keep = (from: number, to: number): void => {
    let raw = '';
    let kept = from;
    for (const at of dropped) {
      if (at < kept || at >= to) continue;
      raw += joined.slice(kept, at);
      kept = at + 1;
    }
    raw += joined.slice(kept, to);
    if (raw !== '') children.push({ kind: 'text', raw });
  };
  let at = own.start;
  for (const { start, end } of touching) {
    keep(at, Math.max(at, start));
    if (start >= own.start) {
      const node: XmlTagNode = {
        kind: 'tag',
        tag: readTag(joined.slice(start, end), place, typed.slice(start, end)),
        parent: element,
        plain,
      };
      children.push(node);
    }
    at = Math.min(end, own.end);
  }
  keep(at, own.end);
  element.children = children;
  if (children.length === 0 && isElement(element.parent, element.name.replace(/t$/, 'r')))
    removeHollow(element);
}

/** Signs in one tag: far more than anybody writes. */
const MOST_IN_TAG = 4000;
