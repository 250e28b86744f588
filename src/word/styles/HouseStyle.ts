/** A typeface by its role; `FontFace` names what is tried. */
export type FontRole = 'title' | 'hei' | 'kai' | 'fangsong' | 'song';

export interface FontFace {
  readonly role: FontRole;
  /** Written into the document. */
  readonly eastAsia: string;
  /** Names other systems know it or its nearest relative by; best first. */
  readonly alternatives: readonly string[];
  readonly family: 'roman' | 'modern' | 'script' | 'swiss';
}

/** A line below a paragraph, as wide as the text. */
export interface Rule {
  readonly pt: number;
  readonly color?: string;
  /** Distance from the text. */
  readonly gapPt?: number;
}

/** How characters look; what is absent is as the paragraph has it. */
export interface CharacterLook {
  readonly id: string;
  /** In Word's list of styles, and in `[文字]{.名称}`. */
  readonly name: string;
  readonly font?: FontRole;
  readonly bold?: true;
  readonly color?: string;
  readonly raised?: 'superscript' | 'subscript';
}

export interface ParagraphLook {
  /** Style id in the document. */
  readonly id: string;
  /** Name in Word's list of styles, and after `{.…}` in a text template. */
  readonly name: string;
  /** Other names it answers to in a text template. */
  readonly aliases?: readonly string[];
  readonly font: FontRole;
  /** Digits and Latin letters in the same face, instead of the house's Latin one. */
  readonly ownLatin?: true;
  readonly sizePt: number;
  readonly bold?: true;
  /** RRGGBB; absent: black. */
  readonly color?: string;
  readonly align: 'left' | 'center' | 'right' | 'both';
  /** First line, in characters. */
  readonly indentChars?: number;
  readonly leftChars?: number;
  readonly rightChars?: number;
  /** How far the first line stands out to the left of the others. */
  readonly hangingChars?: number;
  /** Exact in points; absent: as the default look has it when the size is the same, else single. */
  readonly lineExactPt?: number;
  /** Lines, 1.5 … */
  readonly lineTimes?: number;
  readonly beforePt?: number;
  readonly afterPt?: number;
  /** Not parted from the next paragraph. */
  readonly keepNext?: true;
  /** Its lines stay on one page. */
  readonly keepLines?: true;
  readonly onNewPage?: true;
  /** Tighter or wider letters, in twentieths of a point. */
  readonly letterTwips?: number;
  /** 1–4: shown in the outline. */
  readonly outline?: number;
  /** Lines follow the font, not the page's grid. */
  readonly offGrid?: true;
  /** No room between Chinese and Latin signs: a line is as long as its signs are wide. */
  readonly tight?: true;
  readonly ruleBelow?: Rule;
  /** A tab stop at the right edge of the (portrait) text, less so many characters. */
  readonly rightTabChars?: number;
}

/** One level of numbers: a format of WordprocessingML and its text, `（%2）`. */
export interface NumberLevel {
  readonly format: string;
  readonly text: string;
  /** Where an item begins and how far its other lines stand in, in characters; absent: as a paragraph of the text. */
  readonly itemChars?: { readonly start: number; readonly number: number };
}

export type PaperForm = 'official' | 'report' | 'taiwan';

/** How an office's documents look. Lengths in the units the rules state them in. */
export interface HouseStyle {
  readonly name: string;
  /** What else it may be called in `版式: …`. */
  readonly aliases: readonly string[];
  readonly form: PaperForm;
  readonly language: 'zh-CN' | 'zh-TW';
  readonly fonts: readonly FontFace[];
  /** Of the fonts: GB 2312 or Big5, as fontTable.xml numbers them. */
  readonly charset: '86' | '88';
  readonly latinFont: string;
  /** Portrait page; the landscape page is it turned by a quarter. */
  readonly page: {
    readonly widthMm: number;
    readonly heightMm: number;
    readonly topMm: number;
    readonly bottomMm: number;
    readonly leftMm: number;
    readonly rightMm: number;
    readonly headerMm: number;
    /** Distance of the page number's line from the text area. */
    readonly numberBelowMm: number;
    /** Absent: lines follow the text alone. */
    readonly linePitchTwips?: number;
  };
  /** Whether a lone line at the head or foot of a page takes a second one along; a full page has fewer lines then. */
  readonly widowControl: boolean;
  /** The first is the default (Normal). */
  readonly looks: readonly ParagraphLook[];
  readonly characters: readonly CharacterLook[];
  readonly table: {
    readonly innerBorderPt: number;
    readonly outerBorderPt: number;
    readonly cellMarginMm: { readonly side: number; readonly topAndBottom: number };
    /** RRGGBB behind the headings. */
    readonly headShade?: string;
  };
  /** 版记: rules around and between its lines. */
  readonly imprint?: { readonly outerPt: number; readonly innerPt: number };
  readonly pageNumber: {
    readonly font: FontRole;
    readonly sizePt: number;
    /** `— 1 —` at the outer edge; 第 1 页 共 3 页; 第1頁，共3頁. */
    readonly form: 'dashes' | 'ofPages' | 'ofPagesTraditional';
  };
  readonly numbering: {
    readonly headings: readonly NumberLevel[];
    readonly items: readonly NumberLevel[];
    readonly bullet: string;
  };
}

/** Style ids the builder itself draws with; every house has them. */
export const PAGE_NUMBER_STYLE = 'PageNumberLine';
export const HEADER_STYLE = 'HeaderLine';
export const TABLE_NOTE_STYLE = 'TableNote';
/** Who signs, and when. */
export const CLOSING_STYLES: readonly string[] = ['Signature', 'SealedDate', 'SignOff', 'Signatures'];
export const IMPRINT_STYLE = 'ImprintTable';
