import type { Alignment, ParagraphLayer } from '../resolve/ParagraphLayer';
import type { RunLayer } from '../resolve/RunLayer';
import type { TableWidth } from './readTable';

/** Text in one format. */
export interface Piece {
  readonly text: string;
  readonly run: RunLayer;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Counts paragraphs with text outside of tables, from 1; 0 for the others. */
  readonly ordinal: number;
  /** What its list prints before it: `一、`. */
  readonly label: string;
  /** Label and text as a reader sees them; tab `\t`, line break `\n`, page break `\f`. */
  readonly text: string;
  /** The label is a piece of its own. */
  readonly pieces: readonly Piece[];
  readonly styleName: string;
  readonly format: ParagraphLayer;
  /** Pictures, shapes, text boxes. */
  readonly drawings: number;
  /** Holds a field that prints the page number. */
  readonly pageField: boolean;
  /** Where a frame or text box around it stands between the margins, `placed`: at a length; absent without one. */
  readonly boxAlign?: Alignment | 'outside' | 'inside' | 'placed' | undefined;
}

export interface Table {
  readonly kind: 'table';
  /** From 1, outermost tables only. */
  readonly ordinal: number;
  readonly width: TableWidth;
  /** Of small tables: those at the end of a document may be its imprint. */
  readonly paragraphs: readonly Paragraph[];
}

export type Block = Paragraph | Table;

export type FooterKind = 'default' | 'even' | 'first';

export interface Section {
  /** From 1. */
  readonly ordinal: number;
  readonly blocks: readonly Block[];
  readonly page: PageSetup;
  /** Header and footer lines that are printed in it, its own or those of the section before. */
  readonly footers: ReadonlyMap<FooterKind, readonly Paragraph[]>;
  readonly headers: ReadonlyMap<FooterKind, readonly Paragraph[]>;
}

/** Twips, as the section states them. */
export interface PageSetup {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  /** Binding included. */
  readonly left: number;
  readonly right: number;
  readonly footer: number;
  readonly columns: number;
  readonly grid: Grid;
  readonly titlePage: boolean;
  /** Number format of pages: `decimal`, `numberInDash` … */
  readonly numberFormat: string;
  readonly numberStart: number | undefined;
  /** Begins on a sheet of its own when both sides are printed on. */
  readonly ownSheet: boolean;
}

export interface Grid {
  readonly kind: 'none' | 'lines' | 'linesAndChars' | 'snapToChars';
  readonly linePitch: number;
  /** 4096ths of a point added to each character of the default size. */
  readonly charSpace: number;
}

export interface WordDocument {
  readonly sections: readonly Section[];
  readonly evenAndOdd: boolean;
  /** Of the default paragraph style: the unit of character grids. */
  readonly defaultSizePt: number;
}
