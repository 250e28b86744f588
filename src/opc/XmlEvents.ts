import type { QuoteType, TokenizerCallbacks } from 'htmlparser2';
import { ProductError } from '../base/ProductError';
import { AttributeList } from './AttributeList';
import { decodeEntities } from './decodeEntities';
import { TextWindow } from './TextWindow';
import type { XmlAttribute, XmlHandlers, XmlTag } from './XmlTag';

/** Deeper nesting than any Office part has; bounds the stack. */
const MAX_DEPTH = 1000;

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

  readonly #window = new TextWindow();
  readonly #attributes = new AttributeList(this.#window);

  constructor(handlers: XmlHandlers, part: string) {
    this.#handlers = handlers;
    this.#part = part;
  }

  /** To be called with each piece before the tokenizer sees it. */
  feed(chunk: string): void {
    if (!this.#window.feed(chunk)) this.#refuse();
  }

  attribute(name: string): string | undefined {
    return this.#attributes.find(name);
  }

  attributes(): XmlAttribute[] {
    return this.#attributes.all();
  }

  onopentagname(start: number, end: number): void {
    this.qualifiedName = this.#window.slice(start, end);
    this.name = this.#localName(this.qualifiedName);
    this.start = start - 1;
    this.#attributes.clear();
  }

  onattribname(start: number, end: number): void {
    this.#attributes.begin(start, end);
  }

  onattribdata(start: number, end: number): void {
    this.#attributes.addToValue(start, end);
  }

  onattribentity(): void {
    // Entities are decoded here, not by the tokenizer: it reads text without them many times faster.
  }

  onattribend(quote: QuoteType, end: number): void {
    if (quote === NO_VALUE || quote === UNQUOTED) this.#refuse();
    this.#attributes.finish(end - 1);
  }

  onopentagend(end: number): void {
    this.#enter(end, false);
    this.#handlers.open?.(this);
    this.#attributes.clear();
    this.#window.usedUpTo = end + 1;
  }

  onselfclosingtag(end: number): void {
    this.#enter(end, true);
    this.#handlers.open?.(this);
    this.#attributes.clear();
    this.start = this.end;
    this.#handlers.close?.(this);
    this.#leave();
    this.#window.usedUpTo = end + 1;
  }

  onclosetag(start: number, end: number): void {
    const name = this.#open[this.depth - 1];
    if (name?.length !== end - start || !this.#window.startsWith(name, start)) this.#refuse();
    this.qualifiedName = name;
    this.name = this.#localName(name);
    this.selfClosing = false;
    this.start = this.#window.closingTagStart(start);
    this.end = this.#window.closingTagEnd(end);
    this.#handlers.close?.(this);
    this.#leave();
    this.#window.usedUpTo = end;
  }

  ontext(start: number, end: number): void {
    if (this.depth === 0) this.#refuseStrayText(this.#window.slice(start, end));
    else this.#handlers.text?.(decodeEntities(this.#window.slice(start, end)));
    this.#window.usedUpTo = end;
  }

  ontextentity(): void {
    // As onattribentity.
  }

  oncdata(start: number, end: number, endOffset: number): void {
    if (this.depth === 0) this.#refuse();
    this.#handlers.text?.(this.#window.slice(start, end - endOffset));
    this.#window.usedUpTo = end;
  }

  oncomment(_start: number, end: number): void {
    this.#window.usedUpTo = end;
  }

  /** `<!DOCTYPE`: entities of its own could blow up the text, so no Office part may have one. */
  ondeclaration(): void {
    throw new ProductError('xml.doctype', { part: this.#part });
  }

  onprocessinginstruction(_start: number, end: number): void {
    this.#window.usedUpTo = end;
  }

  onend(): void {
    if (this.depth > 0 || !this.#rootSeen) this.#refuse();
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

  #localName(qualifiedName: string): string {
    if (qualifiedName.length < 3) return qualifiedName;
    let local = this.#localNames.get(qualifiedName);
    if (local === undefined) {
      local = qualifiedName.slice(qualifiedName.indexOf(':') + 1);
      this.#localNames.set(qualifiedName, local);
    }
    return local;
  }

  #refuseStrayText(text: string): void {
    if (/[^\s\uFEFF]/.test(text)) this.#refuse();
  }

  #refuse(): never {
    throw new ProductError('xml.damaged', { part: this.#part });
  }
}
