import { ProductError } from '../base/ProductError';
import { decodeEntities } from './decodeEntities';
import { NameTable, type XmlName } from './NameTable';
import type { XmlHandlers } from './XmlTag';
import { XmlTagReader } from './XmlTagReader';

export interface XmlScanner {
  /** @throws ProductError `xml.damaged`, `xml.doctype`; whatever a handler throws */
  write(chunk: string): void;
  /** @throws ProductError `xml.damaged` when the document is not whole */
  end(): void;
}

/** Deeper nesting than any Office part has; bounds the stack. */
const MAX_DEPTH = 1000;

/** The longest tag, comment or CDATA section that a streamed document may spread over several pieces (characters). */
const MAX_PENDING = 8_000_000;

const EXCLAMATION = 33;
const SLASH = 47;
const QUESTION = 63;

/** `&#x10FFFF;` and a little more. */
const LONGEST_ENTITY = 12;

/** Scans a document that comes in pieces. @param part named in errors */
export function createXmlScanner(handlers: XmlHandlers, part: string): XmlScanner {
  return new Scanner(handlers, part);
}

/**
 * Scans a whole document; offsets are those of `text`, so that pieces of it can be replaced.
 * @param part named in errors
 * @throws ProductError `xml.damaged`, `xml.doctype`; whatever a handler throws
 */
export function scanXml(text: string, handlers: XmlHandlers, part: string): void {
  const scanner = createXmlScanner(handlers, part);
  scanner.write(text);
  scanner.end();
}

/**
 * Well-formed XML as Office programs write it, and nothing else: every element closed, every attribute quoted, one
 * root, no DOCTYPE. Our own, and not a library's: the tokenizers there are look at every character, keep none of the
 * offsets that patching needs, and bring the named entities of HTML along (20 KB).
 */
class Scanner implements XmlScanner {
  readonly #handlers: XmlHandlers;
  readonly #part: string;
  readonly #names = new NameTable();
  readonly #tag = new XmlTagReader(this.#names);
  readonly #open: XmlName[] = [];
  #rootSeen = false;
  /** What is not used up, from `#offset` of the document on. */
  #text = '';
  #offset = 0;

  constructor(handlers: XmlHandlers, part: string) {
    this.#handlers = handlers;
    this.#part = part;
  }

  write(chunk: string): void {
    if (this.#text.length > MAX_PENDING) this.#refuse();
    this.#text = this.#text === '' ? chunk : this.#text + chunk;
    const used = this.#scan(false);
    this.#text = this.#text.slice(used);
    this.#offset += used;
  }

  end(): void {
    const used = this.#scan(true);
    if (used < this.#text.length || this.#open.length > 0 || !this.#rootSeen) this.#refuse();
  }

  /** Index up to which the text is used up. */
  #scan(isLast: boolean): number {
    const text = this.#text;
    let at = 0;
    for (;;) {
      const next = text.indexOf('<', at);
      if (next < 0) return this.#lastText(at, isLast);
      if (next > at) this.#reportText(text.slice(at, next));
      const end = this.#markup(next);
      if (end < 0) return next;
      at = end;
    }
  }

  /** Text that may go on in the next piece; a reference that may is kept back. */
  #lastText(at: number, isLast: boolean): number {
    const text = this.#text;
    if (at === text.length) return at;
    const reference = isLast ? -1 : text.lastIndexOf('&');
    const breaksOff =
      reference >= at && reference > text.length - LONGEST_ENTITY && !text.includes(';', reference);
    const end = breaksOff ? reference : text.length;
    if (end > at) this.#reportText(text.slice(at, end));
    return end;
  }

  #reportText(written: string): void {
    if (this.#open.length > 0) this.#handlers.text?.(decodeEntities(written));
    else if (/[^\s\uFEFF]/.test(written)) this.#refuse();
  }

  /** Index behind the markup at `<`; -1 when the text breaks off in it. */
  #markup(at: number): number {
    if (at + 1 === this.#text.length) return -1;
    switch (this.#text.charCodeAt(at + 1)) {
      case SLASH:
        return this.#closeTag(at);
      case EXCLAMATION:
        return this.#declaration(at);
      case QUESTION:
        return this.#behind('?>', at + 2);
      default:
        return this.#openTag(at);
    }
  }

  #openTag(at: number): number {
    const tag = this.#tag;
    const reading = tag.readOpen(this.#text, at, this.#offset);
    if (reading === 'breaksOff') return -1;
    const depth = this.#open.length;
    if (reading === 'damaged' || (depth === 0 && this.#rootSeen) || depth >= MAX_DEPTH) this.#refuse();
    this.#rootSeen = true;
    tag.depth = depth + 1;
    const end = tag.end - this.#offset;
    const known = this.#handlers.known?.(tag);
    if (known !== undefined) return known - this.#offset;
    this.#handlers.open?.(tag);
    if (tag.selfClosing) {
      tag.closeSelf();
      this.#handlers.close?.(tag);
    } else this.#open.push(tag.named);
    return end;
  }

  #closeTag(at: number): number {
    const text = this.#text;
    const end = text.indexOf('>', at);
    if (end < 0) return -1;
    const name = this.#open.at(-1);
    if (!name || !isClosing(text, at + 2, end, name.qualified)) this.#refuse();
    this.#tag.setClose(name, at + this.#offset, end + 1 + this.#offset);
    this.#tag.depth = this.#open.length;
    this.#handlers.close?.(this.#tag);
    this.#open.pop();
    return end + 1;
  }

  /** `<!-- -->`, `<![CDATA[ ]]>`. A DOCTYPE's own entities could blow up the text, so no Office part may have one. */
  #declaration(at: number): number {
    const text = this.#text;
    if (text.startsWith('<!--', at)) return this.#behind('-->', at + 4);
    if (text.startsWith('<![CDATA[', at)) {
      const end = this.#behind(']]>', at + 9);
      if (end < 0) return -1;
      if (this.#open.length === 0) this.#refuse();
      this.#handlers.text?.(text.slice(at + 9, end - 3));
      return end;
    }
    const rest = text.slice(at, at + 9);
    if ('<!--'.startsWith(rest) || '<![CDATA['.startsWith(rest)) return -1;
    throw new ProductError('xml.doctype', { part: this.#part });
  }

  #behind(sign: string, from: number): number {
    const at = this.#text.indexOf(sign, from);
    return at < 0 ? -1 : at + sign.length;
  }

  #refuse(): never {
    throw new ProductError('xml.damaged', { part: this.#part });
  }
}

/** `</name>` nearly always; white space may stand behind the name. */
function isClosing(text: string, from: number, to: number, name: string): boolean {
  if (!text.startsWith(name, from)) return false;
  return from + name.length === to || text.slice(from + name.length, to).trim() === '';
}
