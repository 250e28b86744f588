/** Where something stands in the text of a template; both 1-based. */
export interface TextSpot {
  readonly line: number;
  readonly column: number;
}

/** A report template as readable text, taken apart. */
export interface TextTemplate {
  /** Entries between the `---` lines. A name that may repeat has its values on lines of their own. */
  readonly frontMatter: Readonly<Record<string, string>>;
  readonly blocks: readonly TextBlock[];
}

export type TextBlock =
  | TextHeading
  | TextLine
  | TextItem
  | TextTable
  | TextPageBreak
  /** A list of the headings. */
  | { readonly kind: 'contents' }
  | { readonly kind: 'landscape'; readonly blocks: readonly TextBlock[] }
  | TextAnnex
  | TextImprint;

export interface TextPageBreak {
  readonly kind: 'pageBreak';
  /** What follows is a paper of its own: its pages count from 1, on a sheet of its own when printed on both sides. */
  readonly newPaper?: true;
}

export interface TextHeading {
  readonly kind: 'heading';
  /** 1 is the document's title. */
  readonly level: number;
  readonly text: string;
}

/** One line of the text. */
export interface TextLine {
  readonly kind: 'paragraph';
  readonly text: string;
  /** The name after `{.…}`. */
  readonly look?: string;
  /** Where that name stands; absent in lines we make ourselves. */
  readonly spot?: TextSpot;
  /** It ends the paper, and never stands on a page without the text before it. */
  readonly closes?: true;
}

/** `- …`, `1. …`, `（1） …` */
export interface TextItem {
  readonly kind: 'item';
  readonly list: 'item' | 'bullet';
  /** 1-based */
  readonly level: number;
  readonly text: string;
  readonly spot?: TextSpot;
}

export interface TextTable {
  readonly kind: 'table';
  readonly columns: readonly TextColumn[];
  readonly head: readonly (readonly TextCell[])[];
  readonly rows: readonly (readonly TextCell[])[];
}

export interface TextColumn {
  readonly align: 'left' | 'center' | 'right';
  /** Share of the width: the number of dashes in the ruling line. */
  readonly share: number;
}

/** A cell at its left top corner; what is merged into it follows as `covered` cells. */
export interface TextCell {
  readonly text: string;
  /** Columns and rows it takes. */
  readonly wide: number;
  readonly high: number;
  /** It belongs to the cell to the left, or to the one above. */
  readonly covered?: 'left' | 'above';
  readonly spot?: TextSpot;
}

/** `:::附件` … `:::`: pages of their own behind the text. */
export interface TextAnnex {
  readonly kind: 'annex';
  /** What is printed instead of 附件1. */
  readonly label?: string;
  readonly landscape: boolean;
  readonly blocks: readonly TextBlock[];
}

/** 版记: lines between rules, at the foot of the page. No text says so; a house makes it from the front matter. */
export interface TextImprint {
  readonly kind: 'imprint';
  readonly lines: readonly ImprintLine[];
}

export interface ImprintLine {
  /** One text over the whole width, or a long one and a short one at the right edge. */
  readonly texts: readonly { readonly look: string; readonly text: string }[];
  /** Without which the line is not there. */
  readonly condition?: string;
}
