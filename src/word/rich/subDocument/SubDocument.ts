import { TextValue } from '../../handlebars/TextValue';
import type { PartTree } from '../../xml/parsePart';
import type { XmlElement } from '../../xml/XmlNode';

/** A part that goes along: a picture, a chart, its workbook. */
export interface CarriedPart {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  /** To other carried parts, by id. */
  readonly relationships: ReadonlyMap<string, CarriedRelationship>;
}

export interface CarriedRelationship {
  readonly type: string;
  readonly part: CarriedPart;
}

/** What the ids of a part's relationships lead to: carried parts, and addresses that may be followed. */
export interface Targets {
  readonly parts: ReadonlyMap<string, CarriedRelationship>;
  readonly links: ReadonlyMap<string, string>;
}

/** A story of the document: its text, or its notes. */
export interface Story {
  readonly tree: PartTree;
  readonly targets: Targets;
}

export interface SubDocumentContent {
  readonly body: XmlElement;
  readonly main: Story;
  /** By kind: the notes by id. */
  readonly notes: Readonly<
    Record<
      'footnote' | 'endnote',
      { readonly story: Story; readonly byId: ReadonlyMap<string, XmlElement> } | undefined
    >
  >;
  /** Empty: it has none. */
  readonly styles: string;
  readonly numbering: string;
  readonly theme: string;
  /** East Asian language of the theme's fonts. */
  readonly language: string | undefined;
}

/**
 * Another .docx, read and ready to be inserted. Made by `readSubDocument` only and known by its class, so that nothing in
 * the data can pass for one.
 */
export class SubDocument extends TextValue {
  readonly #content: SubDocumentContent;
  readonly #name: string;

  /** @param name Of the file: what is printed where text is wanted. */
  constructor(content: SubDocumentContent, name: string) {
    super();
    this.#name = name;
    this.#content = content;
  }

  get plainText(): string {
    return this.#name;
  }

  static contentOf(document: SubDocument): SubDocumentContent {
    return document.#content;
  }
}
