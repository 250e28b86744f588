import type { IdSpace } from '../skeleton/ids';

/** What a drawing may add to the document around the part it stands in. */
export interface DocumentParts {
  /** The part drawn into: `word/document.xml`. */
  readonly partName: string;
  /** Of WordprocessingML in that part: `w:`. */
  readonly prefix: string;
  /** An id nobody in the document has. */
  newId(space: IdSpace): number;
  /**
   * A new part; the same bytes under the same hint are added once.
   * @param hint `word/media/image.png`: a number goes before the dot.
   * @returns the part's name
   */
  addPart(hint: string, contentType: string, bytes: Uint8Array): string;
  /**
   * A relationship from the part drawn into, or from another new one.
   * @param type Last word of an Office type (`image`), or the whole address.
   * @param target Part name, or an address when `external`; equal ones share an id.
   * @returns its id
   */
  relate(type: string, target: string, options?: { external?: boolean; from?: string }): string;
  /**
   * The id of the style of this name, added when the document has none.
   * @param name As styles.xml has it, in English for Word's own: `Hyperlink`.
   * @param xml The whole `<w:style>`, its id taken from `id`.
   */
  style(name: string, id: string, xml: string): string;
  /**
   * A list that counts from 1: the number to use in `w:numId`.
   * @param levels The `<w:lvl>`s of a new `w:abstractNum`.
   */
  numbering(levels: string): number;
}
