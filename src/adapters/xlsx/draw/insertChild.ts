import type { Splice } from '../../../opc/spliceText';
import type { XmlElement } from '../../../opc/XmlElement';

/**
 * Where a child goes that must stand at its place in a sequence: behind the last child that may precede it, else at
 * the beginning. Children the sequence does not know stay where they are.
 * @param before names of all that may precede it, itself included
 */
export function insertChild(
  text: string,
  parent: XmlElement,
  before: ReadonlySet<string>,
  xml: string,
): Splice {
  if (parent.selfClosing) return openUp(text, parent, xml);
  const previous = parent.children.filter(({ name }) => before.has(name)).at(-1);
  const at = previous ? previous.end : parent.contentStart;
  return { start: at, end: at, text: xml };
}

/** Appends behind the last child. */
export function appendChild(text: string, parent: XmlElement, xml: string): Splice {
  if (parent.selfClosing) return openUp(text, parent, xml);
  return { start: parent.contentEnd, end: parent.contentEnd, text: xml };
}

/** `<a b="c"/>` → `<a b="c">…</a>` */
function openUp(text: string, element: XmlElement, xml: string): Splice {
  const slash = text.lastIndexOf('/', element.end);
  return { start: slash, end: element.end, text: `>${xml}</${element.qualifiedName}>` };
}

/** The names of a sequence up to and including one. */
export function upTo(sequence: readonly string[], name: string): ReadonlySet<string> {
  return new Set(sequence.slice(0, sequence.indexOf(name) + 1));
}
