import type { XmlElement } from '../xml/XmlNode';
import type { TagPlace } from './TagPlace';
import { pieceOf } from './TextUnit';

/** An element that may hold tags beside its text: in attributes, or in the code of a field. */
export interface Markup {
  readonly element: XmlElement;
  readonly place: TagPlace;
}

/** Elements whose attributes lead somewhere. */
export const IS_LINK = /^w:hyperlink$|^a:hlink|^v:/;
/** Elements that make up fields. */
export const FIELD_CODES = new Set(['w:instrText', 'w:fldSimple', 'w:fldChar']);

/** Asked of every element: it has to be quick. */
export function mayHoldTags({ name, open }: XmlElement, links: ReadonlyMap<string, string>): boolean {
  const opens = open.includes('{') || open.includes('｛');
  return (opens && /[{｛]{2}/.test(open)) || (links.size > 0 && IS_LINK.test(name));
}

/** Braces of field codes may be cut into several elements, and written as in addresses. */
export function mayHoldBraces({ element }: Markup): boolean {
  return /[{｛%]/.test(element.name === 'w:instrText' ? pieceOf(element).raw : element.open);
}
