import type { IdSpace } from '../skeleton/IdSpace';

export type NoteKind = 'footnote' | 'endnote';

/** What a drawing may add to the document around the part it stands in. */
export interface DocumentParts {
  /** The part drawn into: `word/document.xml`. */
  readonly partName: string;
  /** Of WordprocessingML in that part: `w:`. */
  readonly prefix: string;
  /** What is worked out once for the whole document: a picture's part, a list that does not count. */
  once<Result>(key: object | string, work: () => Result): Result;
  /** An id nobody in the document has. */
  newId(space: IdSpace): number;
  /** A name nobody in the document has: the wanted one, or that with a number behind. */
  newName(space: 'bookmarkName' | 'shape', wanted: string): string;
  /**
   * A new part; the same bytes under the same hint are added once, unless they must be its `own`.
   * @param hint `word/media/image.png`: a number goes before the dot.
   * @returns the part's name
   */
  addPart(hint: string, contentType: string, bytes: Uint8Array, own?: boolean): string;
  /**
   * A relationship from the part drawn into, or from another new one.
   * @param type Last word of an Office type (`image`), or the whole address.
   * @param target Part name, or an address when `external`; equal ones share an id.
   * @param options `id`: the one it must have, of a new part that was written elsewhere.
   * @returns its id
   */
  relate(type: string, target: string, options?: { external?: boolean; from?: string; id?: string }): string;
  /** Style ids of the template by name. */
  readonly styles: ReadonlyMap<string, string>;
  /** The template's own parts as they are, nothing when there is none. */
  readonly template: { readonly styles: string; readonly numbering: string; readonly theme: string };

  /**
   * The id of the style of this name, added when the document has none.
   * @param name As styles.xml has it, in English for Word's own: `Hyperlink`.
   * @param xml The whole `<w:style>`, its id taken from `id`.
   */
  style(name: string, id: string, xml: string): string;
  /** A name and an id for `style` that nobody has, like the wanted name. */
  newStyle(wanted: string): { readonly name: string; readonly id: string };
  /**
   * A list that counts from 1: the number to use in `w:numId`.
   * @param levels The `<w:lvl>`s of a new `w:abstractNum`.
   * @param options `like`: a list made here that it counts on with, of the same levels; `overrides`: its `<w:lvlOverride>`s.
   */
  numbering(levels: string, options?: { readonly like?: number; readonly overrides?: string }): number;
  /**
   * Adds a footnote or endnote.
   * @param draw gets the note's id and the part it stands in, for relationships from there; gives the whole element.
   * @returns its id; undefined where no notes can be
   */
  note(kind: NoteKind, draw: (id: number, part: string) => string): number | undefined;
}
