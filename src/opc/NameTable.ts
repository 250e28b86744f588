/** A name as written (`x:row`) with its local part (`row`). */
export interface XmlName {
  readonly qualified: string;
  readonly local: string;
}

const BUCKETS = 256;

/** The names of a document, each made once: a sheet has millions of tags and a dozen names. */
export class NameTable {
  readonly #buckets: (XmlName[] | undefined)[] = new Array<XmlName[] | undefined>(BUCKETS);

  /** The name that stands at these offsets of a text; `end` is greater than `start`. */
  at(text: string, start: number, end: number): XmlName {
    const key = ((end - start) * 31 + text.charCodeAt(start) * 7 + text.charCodeAt(end - 1)) & (BUCKETS - 1);
    const bucket = (this.#buckets[key] ??= []);
    const length = end - start;
    for (const name of bucket) {
      if (name.qualified.length === length && text.startsWith(name.qualified, start)) return name;
    }
    const qualified = text.slice(start, end);
    const name = { qualified, local: qualified.slice(qualified.indexOf(':') + 1) };
    // A hostile document may have no end of names: they are not kept then.
    if (bucket.length < BUCKETS) bucket.push(name);
    return name;
  }
}
