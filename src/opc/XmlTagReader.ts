import { decodeEntities } from './decodeEntities';
import type { NameTable, XmlName } from './NameTable';
import type { XmlAttribute, XmlTag } from './XmlTag';

const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 13;

/** What became of reading a tag. */
export type TagReading = 'whole' | 'breaksOff' | 'damaged';

/** Numbers a recorded attribute takes: name start, name end, value start, value end. */
const FIELDS = 4;

/**
 * Reads one start tag at a time. Only offsets are kept: names and values become strings when somebody asks for them,
 * and in a sheet nobody asks for most.
 */
export class XmlTagReader implements XmlTag {
  /** Of the tag read last; the table's own object, so that it can be kept. */
  named: XmlName = { qualified: '', local: '' };
  start = 0;
  end = 0;
  selfClosing = false;
  depth = 0;

  readonly #names: NameTable;
  #text = '';
  #offset = 0;
  #places: number[] = [];
  #count = 0;

  constructor(names: NameTable) {
    this.#names = names;
  }

  get name(): string {
    return this.named.local;
  }

  get qualifiedName(): string {
    return this.named.qualified;
  }

  /**
   * @param at index of `<` in the text
   * @param offset of the text in the document
   */
  readOpen(text: string, at: number, offset: number): TagReading {
    this.#text = text;
    this.#offset = offset;
    this.#count = 0;
    const { length } = text;
    let index = at + 1;
    while (index < length && !endsName(text.charCodeAt(index))) index += 1;
    if (index >= length) return 'breaksOff';
    if (index === at + 1) return 'damaged';
    const nameEnd = index;
    for (;;) {
      while (index < length && isSpace(text.charCodeAt(index))) index += 1;
      if (index >= length) return 'breaksOff';
      const code = text.charCodeAt(index);
      if (code === GREATER) return this.#finish(at, nameEnd, index + 1, false);
      if (code === SLASH) {
        if (index + 1 >= length) return 'breaksOff';
        if (text.charCodeAt(index + 1) !== GREATER) return 'damaged';
        return this.#finish(at, nameEnd, index + 2, true);
      }
      const next = this.#attribute(index);
      if (next <= 0) return next === 0 ? 'breaksOff' : 'damaged';
      index = next;
    }
  }

  /** @param name of the element that ends, between these offsets of the document */
  setClose(name: XmlName, start: number, end: number): void {
    this.#count = 0;
    this.named = name;
    this.start = start;
    this.end = end;
    this.selfClosing = false;
  }

  /** `<row/>` ends behind itself. */
  closeSelf(): void {
    this.#count = 0;
    this.start = this.end;
  }

  attribute(name: string): string | undefined {
    const text = this.#text;
    let prefixed = -1;
    for (let field = 0; field < this.#count; field += FIELDS) {
      const start = this.#places[field] ?? 0;
      const before = (this.#places[field + 1] ?? 0) - name.length;
      if (before < start || !text.startsWith(name, before)) continue;
      if (before === start) return this.#value(field);
      if (prefixed < 0 && text.charCodeAt(before - 1) === 58 && !text.startsWith('xmlns:', start)) {
        prefixed = field;
      }
    }
    return prefixed < 0 ? undefined : this.#value(prefixed);
  }

  attributes(): XmlAttribute[] {
    const attributes: XmlAttribute[] = [];
    for (let field = 0; field < this.#count; field += FIELDS) {
      const [start = 0, nameEnd = 0, valueStart = 0, valueEnd = 0] = this.#places.slice(
        field,
        field + FIELDS,
      );
      attributes.push({
        qualifiedName: this.#text.slice(start, nameEnd),
        value: this.#value(field),
        start: start + this.#offset,
        end: valueEnd + 1 + this.#offset,
        valueStart: valueStart + this.#offset,
        valueEnd: valueEnd + this.#offset,
      });
    }
    return attributes;
  }

  #finish(at: number, nameEnd: number, end: number, selfClosing: boolean): TagReading {
    this.named = this.#names.at(this.#text, at + 1, nameEnd);
    this.start = at + this.#offset;
    this.end = end + this.#offset;
    this.selfClosing = selfClosing;
    return 'whole';
  }

  /** Index behind the attribute at `start`; 0 when the text breaks off, -1 when it is none. */
  #attribute(start: number): number {
    const text = this.#text;
    const { length } = text;
    let index = start;
    while (index < length && !endsName(text.charCodeAt(index)) && text.charCodeAt(index) !== EQUALS)
      index += 1;
    const nameEnd = index;
    while (index < length && isSpace(text.charCodeAt(index))) index += 1;
    if (index >= length) return 0;
    if (text.charCodeAt(index) !== EQUALS || nameEnd === start) return -1;
    index += 1;
    while (index < length && isSpace(text.charCodeAt(index))) index += 1;
    if (index >= length) return 0;
    const quote = text.charCodeAt(index);
    if (quote !== QUOTE && quote !== APOSTROPHE) return -1;
    const valueEnd = text.indexOf(quote === QUOTE ? '"' : "'", index + 1);
    if (valueEnd < 0) return 0;
    const places = this.#places;
    places[this.#count] = start;
    places[this.#count + 1] = nameEnd;
    places[this.#count + 2] = index + 1;
    places[this.#count + 3] = valueEnd;
    this.#count += FIELDS;
    return valueEnd + 1;
  }

  #value(field: number): string {
    return decodeEntities(this.#text.slice(this.#places[field + 2], this.#places[field + 3]));
  }
}

/** White space, `/` and `>` end a name. */
function endsName(code: number): boolean {
  return isSpace(code) || code === SLASH || code === GREATER;
}
