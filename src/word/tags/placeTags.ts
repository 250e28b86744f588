import { isElement, tagNodesOf, type XmlElement, type XmlNode, type XmlTagNode } from '../xml/XmlNode';
import { findTags, type TagSpan } from './findTags';
import { FIELD_CODES, mayHoldBraces, mayHoldTags, type Markup } from './Markup';
import { PlaceCounter } from './PlaceCounter';
import type { Found, PlacedMistake } from './PlacedMistake';
import { preservingBlanks } from './preservingBlanks';
import { spansInOrder, takenBlanks } from './takenBlanks';
import { readTag, type TemplateTag } from './TemplateTag';
import { removeHollows } from './removeHollows';
import { isLeaf, pieceOf, piecesOf, type TextPiece, type TextUnit } from './TextUnit';

export interface PlacedTags {
  /** In document order. */
  readonly tags: readonly TemplateTag[];
  /** The same as nodes. */
  readonly nodes: readonly XmlTagNode[];
  readonly mistakes: readonly PlacedMistake[];
  /** Whether a `\\{{` was taken for plain braces. */
  readonly escaped: boolean;
  /** Names of the elements the part has, without those inside of formatting that nobody looks into. */
  readonly names: ReadonlySet<string>;
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
export async function placeTags(
  root: XmlElement,
  part: string,
  around: TagSurroundings,
): Promise<PlacedTags> {
  const { links } = around;
  const walk = new Walk(part, around);
  walk.through(root);
  const { markup, found } = walk;
  if (markup.some((one) => mayHoldTags(one.element, links) || mayHoldBraces(one)))
    (await import('./placeInMarkup')).placeInMarkup(markup, links, found);
  const nodes = tagNodesOf(root);
  nodes.forEach((node, index) => (node.tag = { ...node.tag, number: index + 1 }));
  return { ...found, names: walk.names, nodes, tags: nodes.map(({ tag }) => tag) };
}

class Walk {
  readonly found: Found = { mistakes: [], escaped: false };
  readonly names = new Set<string>();
  readonly markup: Markup[] = [];
  private readonly counter: PlaceCounter;

  constructor(
    part: string,
    private readonly around: TagSurroundings,
  ) {
    this.counter = new PlaceCounter(part);
  }

  through(element: XmlElement): void {
    if (element.whole !== undefined) return;
    const { name } = element;
    this.names.add(name);
    const isOurs = isOurComment(element);
    this.counter.enter(element);
    if (!isOurs) this.visit(element, name);
    // Tags replace the text they stand in, and may take elements away.
    for (const child of element.children.slice()) {
      if (child.kind !== 'element') continue;
      if (isOurs) this.pass(child);
      else this.through(child);
    }
    this.counter.leave(element);
  }

  /** Counts only. */
  private pass(element: XmlElement): void {
    this.names.add(element.name);
    this.counter.enter(element);
    for (const child of element.children) if (child.kind === 'element') this.pass(child);
    this.counter.leave(element);
  }

  private visit(element: XmlElement, name: string): void {
    const { counter, around, markup } = this;
    if (FIELD_CODES.has(name) || mayHoldTags(element, around.links))
      markup.push({ element, place: counter.place });
    if (name === 'w:p' || name === 'a:p') this.search(piecesOf(element), name === 'a:p');
    else if (name === 'c:v' || (around.leaves && isLeaf(element))) this.search([pieceOf(element)], true);
  }

  private search(pieces: readonly TextPiece[], plain: boolean): void {
    let typed = '';
    for (const { raw } of pieces) typed += raw;
    if (/[{}｛｝]{2}/.test(typed))
      placeInTexts({ pieces, typed, plain, place: this.counter.place }, this.found);
  }
}

/** Our own remarks about a template quote its tags. */
const isOurComment = ({ name, open }: XmlElement): boolean =>
  name === 'w:comment' && /:author="督办" \w+:initials="督"/.test(open);

/** Puts the tags of a text into its elements. */
export function placeInTexts(unit: TextUnit, found: Found): void {
  const { pieces, typed, place } = unit;
  const joined = typed
    .replace(/[{｛]{2,}/g, (braces) => '{'.repeat(braces.length))
    .replace(/[}｝]{2,}/g, (braces) => '}'.repeat(braces.length));
  if (!joined.includes('{{') && !joined.includes('}}')) return;
  const { tags, escapes, halves } = findTags(joined);
  // A text full of them is wrong from the ground up: nobody reads a list of thousands.
  for (const { start, end } of halves.slice(0, MOST_HALVES)) {
    found.mistakes.push({
      place,
      written: joined.slice(start, end),
      says: ['halfTag', joined, { start, end }],
    });
  }
  const long = tags.filter(
    ({ start, end }) => end - start > MOST_IN_TAG && !/^\{\{[~～]?[!！]/.test(joined.slice(start, start + 4)),
  );
  for (const { start } of long)
    found.mistakes.push({
      place,
      written: joined.slice(start, start + 60),
      says: ['tagTooLong', MOST_IN_TAG],
    });
  if (long.length > 0) return;
  if (escapes.length > 0) found.escaped = true;
  const slashes = escapes.map((at) => ({ start: at, end: at + 1 }));
  const tagsIn = spansInOrder(tags);
  const dropsIn = spansInOrder([...slashes, ...takenBlanks(pieces, joined, tags)]);
  const hollow: XmlElement[] = [];
  let start = 0;
  for (const { element, raw, sign } of pieces) {
    const own = { start, end: start + raw.length };
    start = own.end;
    const touching = tagsIn(own);
    const isGone = sign
      ? touching.some((tag) => tag.start < own.start && tag.end > own.end)
      : !fillText(element, own, { typed, joined }, { touching, dropped: dropsIn(own) }, unit);
    if (isGone) hollow.push(element);
  }
  removeHollows(hollow);
}

/**
 * Gives a text element what begins inside it: text and whole tags; the tail of an earlier tag goes.
 * @returns false when nothing is left of it
 */
function fillText(
  element: XmlElement,
  own: TagSpan,
  { typed, joined }: { typed: string; joined: string },
  { touching, dropped }: { touching: readonly TagSpan[]; dropped: readonly TagSpan[] },
  { plain, place }: TextUnit,
): boolean {
  if (touching.length === 0 && dropped.length === 0) return true;
  const children: XmlNode[] = [];
  const keep = (from: number, to: number): void => {
    let raw = '';
    let kept = from;
    for (const { start, end } of dropped) {
      if (end <= kept || start >= to) continue;
      raw += joined.slice(kept, Math.max(kept, start));
      kept = end;
    }
    if (kept < to) raw += joined.slice(kept, to);
    if (raw === '') return;
    children.push({ kind: 'text', raw });
    // Blanks that stood within the text may stand at its edge when a tag has gone.
    if (element.name === 'w:t' && raw.trim() !== raw) element.open = preservingBlanks(element.open);
  };
  let at = own.start;
  for (const { start, end } of touching) {
    keep(at, Math.max(at, start));
    if (start >= own.start) {
      const node: XmlTagNode = {
        kind: 'tag',
        tag: readTag(joined.slice(start, end), place, typed.slice(start, end)),
        parent: element,
        // Formulas know no line breaks.
        plain: plain || element.name === 'm:t',
      };
      children.push(node);
    }
    at = Math.min(end, own.end);
  }
  keep(at, own.end);
  element.children = children;
  return children.length > 0 || !isElement(element.parent, element.name.replace(/t$/, 'r'));
}

/** Of one text. */
const MOST_HALVES = 100;
/** Signs in one tag: far more than anybody writes. */
const MOST_IN_TAG = 4000;
