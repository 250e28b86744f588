import type { ContentsCode } from './ContentsCode';
import type { ParagraphRank } from './Outline';

/** A paragraph that may be listed; offsets are characters of the part. */
export interface Heading {
  readonly rank: Pick<ParagraphRank, 'styleName' | 'outline'>;
  readonly text: string;
  /** Behind its properties. */
  readonly start: number;
  /** Before its end tag. */
  readonly end: number;
}

/** A table of contents that can be filled anew. */
export interface FoundContents {
  readonly code: ContentsCode;
  /** Of the paragraph it begins in, when nothing stands before it there: they are replaced. */
  readonly properties: { readonly start: number; readonly end: number } | undefined;
  /** The tag at which the field begins, when it can be told that its results are old. */
  readonly begin: { readonly start: number; readonly end: number } | undefined;
  /** What it lists now. */
  readonly start: number;
  readonly end: number;
}

export interface ContentsScan {
  readonly headings: readonly Heading[];
  readonly contents: readonly FoundContents[];
  /** Ends of sections with the width of their text in twips. */
  readonly sections: readonly { readonly end: number; readonly width: number }[];
}
