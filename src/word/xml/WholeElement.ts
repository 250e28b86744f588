import type { XmlElement, XmlNode } from './XmlNode';

/** An element read before, word for word. */
export interface KnownElement {
  readonly name: string;
  /** As the file has it. */
  readonly source: string;
  /** As it is written. */
  readonly whole: string;
  readonly open: string;
  readonly close: string;
  /** Levels of elements in it, itself included. */
  readonly depth: number;
  /** Its children, made anew. */
  read(): XmlNode[];
}

/**
 * An element that holds no tag, no text and no id, such as the formatting of a run: taken in one piece, and looked into
 * only when somebody asks for its children.
 */
export class WholeElement implements XmlElement {
  readonly kind = 'element';
  readonly name: string;
  open: string;
  readonly close: string;
  declare start?: NonNullable<XmlElement['start']>;
  parent: XmlElement | undefined;
  readonly #known: KnownElement;
  #children: XmlNode[] | undefined;

  constructor(known: KnownElement, parent: XmlElement) {
    this.#known = known;
    this.name = known.name;
    this.open = known.open;
    this.close = known.close;
    this.parent = parent;
  }

  get whole(): string | undefined {
    const { whole, open } = this.#known;
    return this.#children || this.start || this.open !== open ? undefined : whole;
  }

  get children(): XmlNode[] {
    if (!this.#children) {
      this.#children = this.#known.read();
      for (const child of this.#children) if (child.kind === 'element') child.parent = this;
    }
    return this.#children;
  }

  set children(children: XmlNode[]) {
    this.#children = children;
  }

  get depth(): number {
    return this.#known.depth;
  }

  /** The same beside it or elsewhere. */
  copy(): XmlElement | undefined {
    return this.whole === undefined ? undefined : new WholeElement(this.#known, this.parent as XmlElement);
  }
}
