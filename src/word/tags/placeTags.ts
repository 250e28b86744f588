import type { Localized } from '../../base/Language';
import { isElement, removeNode, type XmlElement, type XmlNode } from '../xml/XmlNode';
import { findTags, type TagSpan } from './findTags';
import { normaliseTag } from './normaliseTag';
import { PlaceCounter } from './PlaceCounter';
import type { TagPlace } from './TagPlace';
import { classifyTag, type TemplateTag } from './TemplateTag';

/** A mistake that is seen before Handlebars looks at the tags. */
export interface PlacedMistake {
  readonly place: TagPlace;
  /** The tag, or what there is of it. */
  readonly written: string;
  readonly says: Localized;
}

export interface PlacedTags {
  /** Tag n is at index n − 1. */
  readonly tags: readonly TemplateTag[];
  readonly mistakes: readonly PlacedMistake[];
  /** Whether a `\\{{` was taken for plain braces. */
  readonly escaped: boolean;
}

const DELETED = new Set(['w:del', 'w:moveFrom']);
/** Words of a field's own language and deleted words: never searched for tags. */
const TEXT = 'w:t';

/**
 * Finds the tags of a part, however Word has cut them into runs, and puts each as a node of its own
 * into the text element where it begins.
 */
export function placeTags(root: XmlElement, part: string): PlacedTags {
  const found: Found = { tags: [], mistakes: [], escaped: false };
  const counter = new PlaceCounter(part);
  walk(root, counter, found);
  return found;
}

interface Found {
  readonly tags: TemplateTag[];
  readonly mistakes: PlacedMistake[];
  escaped: boolean;
}

function walk(element: XmlElement, counter: PlaceCounter, found: Found): void {
  counter.enter(element);
  if (element.name === 'w:p') placeInTexts(textsOf(element), counter.place, found);
  for (const child of [...element.children]) if (child.kind === 'element') walk(child, counter, found);
  counter.leave(element);
}

/** Text elements of a paragraph; those of text boxes inside it belong to their own paragraphs. */
function textsOf(paragraph: XmlElement): XmlElement[] {
  return paragraph.children.flatMap((child): XmlElement[] => {
    if (child.kind !== 'element' || DELETED.has(child.name) || child.name === 'w:p') return [];
    return child.name === TEXT ? [child] : textsOf(child);
  });
}

const rawOf = (element: XmlElement): string =>
  element.children.map((child) => (child.kind === 'text' ? child.raw : '')).join('');

function placeInTexts(texts: readonly XmlElement[], place: TagPlace, found: Found): void {
  const raws = texts.map(rawOf);
  const written = raws.join('');
  const joined = written.replace(/｛｛/g, '{{').replace(/｝｝/g, '}}');
  if (!joined.includes('{{') && !joined.includes('}}')) return;
  const { tags, escapes, halves } = findTags(joined);
  for (const { start, end } of halves) {
    found.mistakes.push({ place, written: joined.slice(start, end), says: halfTag(joined.slice(start)) });
  }
  if (escapes.length > 0) found.escaped = true;
  let start = 0;
  texts.forEach((element, index) => {
    const end = start + (raws[index] ?? '').length;
    fillText(element, { start, end }, joined, { tags, escapes }, place, found);
    start = end;
  });
}

/** Gives a text element what begins inside it: text and whole tags; the tail of an earlier tag goes. */
function fillText(
  element: XmlElement,
  own: TagSpan,
  joined: string,
  marks: { tags: readonly TagSpan[]; escapes: readonly number[] },
  place: TagPlace,
  found: Found,
): void {
  const touching = marks.tags.filter(({ start, end }) => start < own.end && end > own.start);
  const dropped = marks.escapes.filter((at) => at >= own.start && at < own.end);
  if (touching.length === 0 && dropped.length === 0) return;
  const children: XmlNode[] = [];
  const keep = (from: number, to: number): void => {
    const raw = [...joined.slice(from, to)].filter((_, at) => !dropped.includes(from + at)).join('');
    if (raw !== '') children.push({ kind: 'text', raw });
  };
  let at = own.start;
  for (const { start, end } of touching) {
    keep(at, Math.max(at, start));
    if (start >= own.start) children.push(tagNode(joined.slice(start, end), element, place, found));
    at = Math.min(end, own.end);
  }
  keep(at, own.end);
  element.children = children;
  if (children.length === 0) dropEmptyText(element);
}

function tagNode(raw: string, parent: XmlElement, place: TagPlace, found: Found): XmlNode {
  const source = normaliseTag(raw);
  const tag = { number: found.tags.length + 1, source, place, ...classifyTag(source) };
  found.tags.push(tag);
  return { kind: 'tag', tag, parent };
}

/** A text that was only the tail of a tag goes, and so does its run when nothing else is in it. */
function dropEmptyText(element: XmlElement): void {
  const run = element.parent;
  if (!run || element.name !== TEXT) return;
  removeNode(run, element);
  const rest = run.children.filter((child) => !isElement(child, 'w:rPr'));
  if (run.name === 'w:r' && rest.length === 0 && run.parent) removeNode(run.parent, run);
}

function halfTag(text: string): Localized {
  return text.startsWith('}}')
    ? { 'zh-CN': '多出一个“}}”，前面没有与它配对的“{{”', en: 'a “}}” without the “{{” that belongs to it' }
    : {
        'zh-CN': '标签没有写完：缺少“}}”，或者标签中间换了段',
        en: 'the tag has no end: “}}” is missing or a new paragraph begins inside it',
      };
}
