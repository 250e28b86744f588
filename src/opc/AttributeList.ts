import { decodeEntities } from './decodeEntities';
import type { TextWindow } from './TextWindow';
import type { XmlAttribute } from './XmlTag';

/** The attributes of the tag being read; used again for the next one, because there are millions. */
export class AttributeList {
  readonly #window: TextWindow;
  #count = 0;
  #prefixed = false;
  readonly #names: string[] = [];
  readonly #values: string[] = [];
  readonly #nameStarts: number[] = [];
  readonly #valueEnds: number[] = [];

  constructor(window: TextWindow) {
    this.#window = window;
  }

  clear(): void {
    this.#count = 0;
    this.#prefixed = false;
  }

  begin(start: number, end: number): void {
    const name = this.#window.slice(start, end);
    if (end - start > 2 && name.includes(':')) this.#prefixed = true;
    this.#names[this.#count] = name;
    this.#values[this.#count] = '';
    this.#nameStarts[this.#count] = start;
    this.#count += 1;
  }

  addToValue(start: number, end: number): void {
    const index = this.#count - 1;
    const piece = decodeEntities(this.#window.slice(start, end));
    const before = this.#values[index];
    this.#values[index] = before === '' ? piece : `${before}${piece}`;
  }

  /** @param valueEnd offset of the closing quote */
  finish(valueEnd: number): void {
    this.#valueEnds[this.#count - 1] = valueEnd;
  }

  /** Value by local name; one without prefix goes first. Namespace declarations are none. */
  find(name: string): string | undefined {
    for (let index = 0; index < this.#count; index += 1) {
      if (this.#names[index] === name) return this.#values[index];
    }
    return this.#prefixed ? this.#findPrefixed(`:${name}`) : undefined;
  }

  all(): XmlAttribute[] {
    return this.#names.slice(0, this.#count).map((qualifiedName, index) => {
      const start = this.#nameStarts[index] ?? 0;
      const valueEnd = this.#valueEnds[index] ?? 0;
      const value = this.#values[index] ?? '';
      const quote = this.#window.slice(valueEnd, valueEnd + 1);
      const valueStart = this.#window.indexOf(quote, start + qualifiedName.length) + 1;
      return { qualifiedName, value, start, end: valueEnd + 1, valueStart, valueEnd };
    });
  }

  #findPrefixed(suffix: string): string | undefined {
    for (let index = 0; index < this.#count; index += 1) {
      const name = this.#names[index] ?? '';
      if (name.endsWith(suffix) && !name.startsWith('xmlns:')) return this.#values[index];
    }
    return undefined;
  }
}
