import type { QuoteType, TokenizerCallbacks } from 'htmlparser2';
import { ProductError } from '../base/ProductError';
import { decodeEntities } from './decodeEntities';
import type { XmlAttribute, XmlHandlers, XmlTag } from './XmlTag';

/** Deeper nesting than any Office part has; bounds the stack. */
const MAX_DEPTH = 1000;

/** The longest tag, comment or CDATA section that a streamed document may spread over several pieces (characters). */
const MAX_PENDING = 8_000_000;

const NO_VALUE = 0 satisfies QuoteType.NoValue;
const UNQUOTED = 1 satisfies QuoteType.Unquoted;

/**
 * Between htmlparser2's tokenizer and our handlers: adds what XML needs and HTML does not, that is the check that
 * every element is closed, local names, and offsets.
 */
export class XmlEvents implements XmlTag, TokenizerCallbacks {
  name = '';
  qualifiedName = '';
  start = 0;
  end = 0;
  selfClosing = false;
  depth = 0;

  readonly #handlers: XmlHandlers;
  readonly #part: string;
  readonly #open: string[] = [];
  readonly #localNames = new Map<string, string>();
  #rootSeen = false;

  /** Text from `#offset` on; what lies before is used up. */
  #text = '';
  #offset = 0;
  #usedUpTo = 0;

  #count = 0;
  #prefixed = false;
  readonly #names: string[] = [];
  readonly #values: string[] = [];
  readonly #nameStarts: number[] = [];
  readonly #valueEnds: number[] = [];

  constructor(handlers: XmlHandlers, part: string) {
    this.#handlers = handlers;
    this.#part = part;
  }

  /** To be called with each piece before the tokenizer sees it. */
  feed(chunk: string): void {
    const pending = this.#text.slice(this.#usedUpTo - this.#offset);
    if (pending.length > MAX_PENDING) this.#refuse();
    this.#text = pending + chunk;
    this.#offset = this.#usedUpTo;
  }

  attribute(name: string): string | undefined {
    for (let index = 0; index < this.#count; index += 1) {
      if (this.#names[index] === name) return this.#values[index];
    }
    return this.#prefixed ? this.#prefixedAttribute(`:${name}`) : undefined;
  }

  attributes(): XmlAttribute[] {
    return this.#names.slice(0, this.#count).map((qualifiedName, index) => {
      const start = this.#nameStarts[index] ?? 0;
      const valueEnd = this.#valueEnds[index] ?? 0;
      const value = this.#values[index] ?? '';
      const quote = this.#slice(valueEnd, valueEnd + 1);
      const valueStart =
        this.#text.indexOf(quote, start - this.#offset + qualifiedName.length) + this.#offset + 1;
      return { qualifiedName, value, start, end: valueEnd + 1, valueStart, valueEnd };
    });
  }

  onopentagname(start: number, end: number): void {
    this.qualifiedName = this.#slice(start, end);
    this.name = this.#localName(this.qualifiedName);
    this.start = start - 1;
    this.#count = 0;
    this.#prefixed = false;
  }

  onattribname(start: number, end: number): void {
    const name = this.#slice(start, end);
    if (end - start > 2 && name.includes(':')) this.#prefixed = true;
    this.#names[this.#count] = name;
    this.#values[this.#count] = '';
    this.#nameStarts[this.#count] = start;
    this.#count += 1;
  }

  onattribdata(start: number, end: number): void {
    const index = this.#count - 1;
    const piece = decodeEntities(this.#slice(start, end));
    const before = this.#values[index];
    this.#values[index] = before === '' ? piece : `${before}${piece}`;
  }

  onattribentity(): void {
    // Entities are decoded here, not by the tokenizer: it reads text without them many times faster.
  }

  onattribend(quote: QuoteType, end: number): void {
    if (quote === NO_VALUE || quote === UNQUOTED) this.#refuse();
    this.#valueEnds[this.#count - 1] = end - 1;
  }

  onopentagend(end: number): void {
    this.#enter(end, false);
    this.#handlers.open?.(this);
    this.#count = 0;
    this.#usedUpTo = end + 1;
  }

  onselfclosingtag(end: number): void {
    this.#enter(end, true);
    this.#handlers.open?.(this);
    this.#count = 0;
    this.start = this.end;
    this.#handlers.close?.(this);
    this.#leave();
    this.#usedUpTo = end + 1;
  }

  onclosetag(start: number, end: number): void {
    const name = this.#open[this.depth - 1];
    if (name?.length !== end - start || !this.#text.startsWith(name, start - this.#offset)) this.#refuse();
    this.qualifiedName = name;
    this.name = this.#localName(name);
    this.selfClosing = false;
    this.#placeClosingTag(start, end);
    this.#handlers.close?.(this);
    this.#leave();
    this.#usedUpTo = end;
  }

  ontext(start: number, end: number): void {
    if (this.depth === 0) this.#refuseStrayText(this.#slice(start, end));
    else this.#handlers.text?.(decodeEntities(this.#slice(start, end)));
    this.#usedUpTo = end;
  }

  ontextentity(): void {
    // As onattribentity.
  }

  oncdata(start: number, end: number, endOffset: number): void {
    if (this.depth === 0) this.#refuse();
    this.#handlers.text?.(this.#slice(start, end - endOffset));
    this.#usedUpTo = end;
  }

  oncomment(_start: number, end: number): void {
    this.#usedUpTo = end;
  }

  /** `<!DOCTYPE`: entities of its own could blow up the text, so no Office part may have one. */
  ondeclaration(): void {
    throw new ProductError('xml.doctype', { part: this.#part });
  }

  onprocessinginstruction(_start: number, end: number): void {
    this.#usedUpTo = end;
  }

  onend(): void {
    if (this.depth > 0 || !this.#rootSeen) this.#refuse();
  }

  /** `</name>` nearly always; white space may stand before and behind the name. */
  #placeClosingTag(start: number, end: number): void {
    const from = start - 2 - this.#offset;
    const to = end - this.#offset;
    this.start =
      (this.#text.charCodeAt(from) === 60 ? from : this.#text.lastIndexOf('<', from)) + this.#offset;
    this.end = (this.#text.charCodeAt(to) === 62 ? to : this.#text.indexOf('>', to)) + 1 + this.#offset;
  }

  #enter(end: number, selfClosing: boolean): void {
    if ((this.depth === 0 && this.#rootSeen) || this.depth >= MAX_DEPTH) this.#refuse();
    this.#rootSeen = true;
    this.end = end + 1;
    this.selfClosing = selfClosing;
    this.#open[this.depth] = this.qualifiedName;
    this.depth += 1;
  }

  #leave(): void {
    this.depth -= 1;
  }

  #prefixedAttribute(suffix: string): string | undefined {
    for (let index = 0; index < this.#count; index += 1) {
      const name = this.#names[index] ?? '';
      if (name.endsWith(suffix) && !name.startsWith('xmlns:')) return this.#values[index];
    }
    return undefined;
  }

  #localName(qualifiedName: string): string {
    if (qualifiedName.length < 3) return qualifiedName;
    let local = this.#localNames.get(qualifiedName);
    if (local === undefined) {
      local = qualifiedName.slice(qualifiedName.indexOf(':') + 1);
      this.#localNames.set(qualifiedName, local);
    }
    return local;
  }

  #slice(start: number, end: number): string {
    return this.#text.slice(start - this.#offset, end - this.#offset);
  }

  #refuseStrayText(text: string): void {
    if (/[^\s\uFEFF]/.test(text)) this.#refuse();
  }

  #refuse(): never {
    throw new ProductError('xml.damaged', { part: this.#part });
  }
}
