/** A typeface by its role; `FontFace` names what is tried. */
export type FontRole = 'title' | 'hei' | 'kai' | 'fangsong' | 'song';

export interface FontFace {
  readonly role: FontRole;
  /** Written into the document. */
  readonly eastAsia: string;
  /** Names other systems know it or its nearest relative by; best first. */
  readonly alternatives: readonly string[];
  readonly family: 'roman' | 'modern' | 'script';
}

export interface ParagraphLook {
  /** Style id in the document. */
  readonly id: string;
  /** Name in Word's list of styles, and after `{.…}` in a text template. */
  readonly name: string;
  readonly font: FontRole;
  readonly sizePt: number;
  readonly bold?: true;
  readonly align: 'left' | 'center' | 'right' | 'both';
  /** First line, in characters. */
  readonly indentChars?: number;
  /** Exact in points; absent: single. */
  readonly lineExactPt?: number;
  readonly beforePt?: number;
  readonly afterPt?: number;
  /** Not parted from the next paragraph. */
  readonly keepNext?: true;
  /** Tighter or wider letters, in twentieths of a point. */
  readonly letterTwips?: number;
  /** 1–4: shown in the outline. */
  readonly outline?: number;
  /** Lines follow the font, not the page's grid. */
  readonly offGrid?: true;
}

/** How an office's documents look. Lengths in the units the rules state them in. */
export interface HouseStyle {
  readonly name: string;
  readonly fonts: readonly FontFace[];
  readonly latinFont: string;
  /** Portrait page; the landscape page is it turned by a quarter. */
  readonly page: {
    readonly widthMm: number;
    readonly heightMm: number;
    readonly topMm: number;
    readonly bottomMm: number;
    readonly leftMm: number;
    readonly rightMm: number;
    /** Distance of the page number's line from the text area. */
    readonly numberBelowMm: number;
    readonly linePitchTwips: number;
  };
  /** The first is the default (Normal). */
  readonly looks: readonly ParagraphLook[];
  readonly table: {
    readonly innerBorderPt: number;
    readonly outerBorderPt: number;
    readonly cellMarginMm: { readonly side: number; readonly topAndBottom: number };
  };
  readonly pageNumber: { readonly font: FontRole; readonly sizePt: number };
}
