/** A tag while it is being reported; the object is reused, so nothing may keep it. */
export interface XmlTag {
  /** Local name: `row` for `<x:row>`. */
  readonly name: string;
  /** As written: `x:row`. */
  readonly qualifiedName: string;
  /** 1 for the root element. */
  readonly depth: number;
  /** Offset of `<`. */
  readonly start: number;
  /** Offset behind `>`. */
  readonly end: number;
  /** `<row/>`: `close` follows at once, with `start` and `end` both behind the tag. */
  readonly selfClosing: boolean;
  /** Value of an attribute by its local name; one without prefix goes first. Namespace declarations are none. */
  attribute(name: string): string | undefined;
  /** All attributes in order, namespace declarations too. */
  attributes(): XmlAttribute[];
}

export interface XmlAttribute {
  /** As written: `r:id`. */
  readonly qualifiedName: string;
  readonly value: string;
  /** Offset of the name. */
  readonly start: number;
  /** Offset behind the closing quote. */
  readonly end: number;
  /** Offsets of the value as written, between the quotes. */
  readonly valueStart: number;
  readonly valueEnd: number;
}

export interface XmlHandlers {
  /**
   * Asked before `open`, of documents scanned whole: the offset behind the element when the very same text has been
   * scanned before. It is not scanned again, and nothing of it is reported.
   */
  known?(tag: XmlTag): number | undefined;
  open?(tag: XmlTag): void;
  close?(tag: XmlTag): void;
  /** Text between tags, entities decoded, CDATA included; may come in several pieces. */
  text?(text: string): void;
}
