import { ProductError } from '../../../base/ProductError';
import { scanXml } from '../../../opc/scanXml';

/** An element as the lint reads it: small, and without its place in the text. */
export interface WordElement {
  /** `w:p` whatever prefix the file uses for WordprocessingML; other names as written. */
  readonly name: string;
  /** By local name, without namespace declarations. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: WordElement[];
  /** Text directly inside. */
  text: string;
}

const WORD_NAMESPACES = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** Far more than Word writes, far less than the stack holds. */
const MAX_DEPTH = 500;

/** Takes an element that has just ended; `isInside` asks about those around it. True: it is dealt with, and let go. */
export type Release = (element: WordElement, isInside: (name: string) => boolean) => boolean;

/**
 * Reads a part into a tree. Large parts stay small in memory when `release` takes their paragraphs as they come.
 * @throws ProductError `xml.damaged`, `xml.doctype`
 */
export function readWordPart(text: string, part: string, release: Release = () => false): WordElement {
  const path: WordElement[] = [{ name: '', attributes: {}, children: [], text: '' }];
  const around = new Map<string, number>();
  const isInside = (name: string): boolean => (around.get(name) ?? 0) > 0;
  const count = (name: string, by: number): void => void around.set(name, (around.get(name) ?? 0) + by);
  let prefix = 'w:';
  scanXml(
    text,
    {
      open(tag) {
        if (tag.depth > MAX_DEPTH) throw new ProductError('xml.damaged', { part });
        const written = tag.attributes();
        if (tag.depth === 1) prefix = wordPrefixOf(written);
        const name = tag.qualifiedName === `${prefix}${tag.name}` ? `w:${tag.name}` : tag.qualifiedName;
        const element = { name, attributes: byLocalName(written), children: [], text: '' };
        path.at(-1)?.children.push(element);
        path.push(element);
        count(name, 1);
      },
      close() {
        const element = path.pop();
        if (!element) return;
        count(element.name, -1);
        if (release(element, isInside)) path.at(-1)?.children.pop();
      },
      text(piece) {
        const element = path.at(-1);
        if (element) element.text += piece;
      },
    },
    part,
  );
  const root = path[0]?.children[0];
  if (!root) throw new ProductError('xml.damaged', { part });
  return root;
}

type Written = readonly { readonly qualifiedName: string; readonly value: string }[];

function wordPrefixOf(attributes: Written): string {
  const declared = attributes.find(({ value }) => WORD_NAMESPACES.has(value))?.qualifiedName ?? 'xmlns:w';
  return declared === 'xmlns' ? '' : `${declared.slice('xmlns:'.length)}:`;
}

function byLocalName(attributes: Written): Record<string, string> {
  const named: Record<string, string> = Object.create(null);
  for (const { qualifiedName, value } of attributes) {
    if (qualifiedName === 'xmlns' || qualifiedName.startsWith('xmlns:')) continue;
    named[qualifiedName.slice(qualifiedName.indexOf(':') + 1)] ??= value;
  }
  return named;
}

export function childNamed(element: WordElement | undefined, name: string): WordElement | undefined {
  return element?.children.find((child) => child.name === name);
}

export function childrenNamed(element: WordElement | undefined, name: string): readonly WordElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** `w:val` of a child. */
export function valueOf(element: WordElement | undefined, name: string): string | undefined {
  return childNamed(element, name)?.attributes['val'];
}

/** A whole number, or one with a unit of its own (strict files: `12pt`) in twips; undefined when it is none. */
export function numberOf(written: string | undefined): number | undefined {
  const match = /^\s*(-?\d+(?:\.\d+)?)\s*(pt|mm|cm|in|pc|pi)?\s*$/.exec(written ?? '');
  if (!match) return undefined;
  return Number(match[1]) * (TWIPS[match[2] ?? ''] ?? 1);
}

const TWIPS: Readonly<Record<string, number>> = {
  pt: 20,
  mm: 56.6929,
  cm: 566.929,
  in: 1440,
  pc: 240,
  pi: 240,
};

/** On/off properties: present means on unless it says otherwise. */
export function switchOf(element: WordElement | undefined, name: string): boolean | undefined {
  const found = childNamed(element, name);
  return found && !['0', 'false', 'off', 'none'].includes(found.attributes['val'] ?? '1');
}
