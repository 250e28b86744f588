import { ProductError } from '../base/ProductError';
import { scanXml } from './scanXml';
import type { XmlAttribute, XmlTag } from './XmlTag';

/** An element of a small document, with its place in the text. */
export interface XmlElement {
  /** Local name. */
  readonly name: string;
  readonly qualifiedName: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** All text directly inside, without that of children. */
  readonly text: string;
  /** Offset of `<`. */
  readonly start: number;
  /** Offset behind the start tag. */
  readonly contentStart: number;
  /** Offset of the end tag; equal to `contentStart` and `end` for `<a/>`. */
  readonly contentEnd: number;
  /** Offset behind the end tag. */
  readonly end: number;
  readonly selfClosing: boolean;
}

/** Ten times the styles of a badly bloated workbook; a tree of more would not fit in memory. */
const MOST_ELEMENTS = 500_000;

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] };

/**
 * Reads a whole document into a tree; for parts that are small (workbook, styles, relationships), not for sheets.
 * @throws ProductError `xml.damaged`, `xml.doctype`, `xml.tooLarge`
 */
export function parseXml(text: string, part: string): XmlElement {
  const document = { children: [] as XmlElement[], text: '' };
  const path: { children: XmlElement[]; text: string }[] = [document];
  let count = 0;
  const open = (tag: XmlTag): void => {
    count += 1;
    if (count > MOST_ELEMENTS) throw new ProductError('xml.tooLarge', { part, limit: MOST_ELEMENTS });
    const element = grow(tag);
    path[path.length - 1]?.children.push(element);
    path.push(element);
  };
  const close = (tag: XmlTag): void => {
    const element = path.pop() as Growing;
    element.contentEnd = tag.start;
    element.end = tag.end;
  };
  const addText = (piece: string): void => {
    const element = path[path.length - 1];
    if (element) element.text += piece;
  };
  scanXml(text, { open, close, text: addText }, part);
  return document.children[0] as XmlElement;
}

/** Value of an attribute by its local name; one without prefix goes first. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  const named = element.attributes.find(({ qualifiedName }) => qualifiedName === name);
  return (named ?? element.attributes.find(({ qualifiedName }) => hasLocalName(qualifiedName, name)))?.value;
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

function hasLocalName(qualifiedName: string, name: string): boolean {
  return qualifiedName.endsWith(`:${name}`) && !qualifiedName.startsWith('xmlns:');
}

function grow(tag: XmlTag): Growing {
  const { name, qualifiedName, start, end, selfClosing } = tag;
  const attributes = tag.attributes();
  return {
    name,
    qualifiedName,
    attributes,
    children: [],
    text: '',
    start,
    contentStart: end,
    contentEnd: end,
    end,
    selfClosing,
  };
}
