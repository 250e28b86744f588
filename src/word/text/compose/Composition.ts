import type { TextBlock } from '../TextTemplate';

/** A text with all its elements in their places, ready to be drawn. */
export interface Composition {
  readonly blocks: readonly TextBlock[];
  /** Pages before the text without header and page number. */
  readonly cover: readonly TextBlock[];
  /** Text of the header, a tab between left and right; absent: no header. */
  readonly header?: string;
  /** On the left of the page number. */
  readonly footerNote?: string;
}
