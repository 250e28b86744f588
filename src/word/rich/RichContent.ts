import { TextValue } from '../handlebars/TextValue';
import type { DocumentParts } from './DocumentParts';

/** Where in the document a value is drawn. */
export interface DrawSite {
  /** Between the runs of a paragraph, or in place of a paragraph. */
  readonly level: 'inline' | 'block';
  /** `<w:rPr>…</w:rPr>` of the tag's run, or nothing. */
  readonly runProperties: string;
  /** `<w:pPr>…</w:pPr>` of the tag's paragraph, or nothing. */
  readonly paragraphProperties: string;
  /** Inside a hyperlink, which cannot hold another. */
  readonly inLink: boolean;
  /** Twips a line has there: the column of its section, or its table cell; absent when the template does not tell. */
  readonly textWidth?: number;
  /** Directly in the body: `<w:sectPr>…</w:sectPr>` of its section, or nothing when the template has none. */
  readonly section?: string;
}

/**
 * A value that is more than text: a picture, a table, a link. Only our own helpers make one; it is known by its class,
 * so that nothing in the data can pass for it.
 */
export abstract class RichContent extends TextValue {
  /** @param level Must be what the helper says it `gives`. */
  constructor(readonly level: DrawSite['level'] | 'either') {
    super();
  }

  /** What it says inside another call; nothing when it says nothing. */
  get plainText(): string {
    return '';
  }

  /**
   * Raw XML for this place: runs or what may stand beside them for `inline`, paragraphs and tables for `block`.
   * Namespaces other than WordprocessingML are to be declared in it.
   * In pieces when it may be long.
   * @throws HelperFault when it cannot be drawn
   */
  abstract draw(document: DocumentParts, site: DrawSite): string | Iterable<string>;
}

/** A value whose cell is merged with the one above when both are the same. */
export class MergedValue {
  constructor(
    readonly text: string,
    /** What must be the same too: the column to the left. */
    readonly group: string,
  ) {}
}
