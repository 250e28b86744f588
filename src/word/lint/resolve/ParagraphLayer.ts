import { childNamed, numberOf, switchOf, valueOf, type WordElement } from '../read/WordElement';
import { defined } from './RunLayer';

export type Alignment = 'left' | 'center' | 'right' | 'both';

/** Twips, and hundredths of a character, which win unless they are 0. First line: negative when it hangs. */
export interface Indent {
  readonly left?: number;
  readonly leftChars?: number;
  readonly right?: number;
  readonly rightChars?: number;
  readonly firstLine?: number;
  readonly firstLineChars?: number;
}

export interface Spacing {
  /** 240ths of a line for `auto`, else twips. */
  readonly line?: number;
  readonly lineRule?: 'auto' | 'exact' | 'atLeast';
  readonly before?: number;
  readonly after?: number;
}

/** `none`, or the width in eighths of a point. */
export type Rule = 'none' | { readonly eighths: number; readonly color: string };

/** What one place (a style, a numbering level, a paragraph) says about paragraphs; what it does not say is absent. */
export interface ParagraphLayer {
  readonly align?: Alignment;
  readonly indent: Indent;
  readonly spacing: Spacing;
  readonly snapToGrid?: boolean;
  /** 0 for the first level; 9 is body text. */
  readonly outline?: number;
  readonly numbering?: { readonly id?: string; readonly level?: number };
  readonly top?: Rule;
  readonly bottom?: Rule;
  /** Of a text frame: where it stands between the margins. */
  readonly frameAlign?: string;
  readonly pageBreakBefore?: boolean;
}

export const noParagraphLayer: ParagraphLayer = { indent: {}, spacing: {} };

const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'both',
  distribute: 'both',
};

export function readParagraphLayer(pPr: WordElement | undefined): ParagraphLayer {
  if (!pPr) return noParagraphLayer;
  const borders = childNamed(pPr, 'w:pBdr');
  const frame = childNamed(pPr, 'w:framePr')?.attributes;
  return defined({
    align: ALIGNMENTS[valueOf(pPr, 'w:jc') ?? ''],
    indent: readIndent(childNamed(pPr, 'w:ind')?.attributes ?? {}),
    spacing: readSpacing(childNamed(pPr, 'w:spacing')?.attributes ?? {}),
    snapToGrid: switchOf(pPr, 'w:snapToGrid'),
    outline: numberOf(valueOf(pPr, 'w:outlineLvl')),
    numbering: readNumbering(childNamed(pPr, 'w:numPr')),
    top: readRule(childNamed(borders, 'w:top')),
    bottom: readRule(childNamed(borders, 'w:bottom')),
    frameAlign: frame && (frame['xAlign'] ?? 'left'),
    pageBreakBefore: switchOf(pPr, 'w:pageBreakBefore'),
  }) as ParagraphLayer;
}

/** The later one wins, property by property; of borders, indent and spacing each attribute by itself. */
export function mergeParagraphs(base: ParagraphLayer, over: ParagraphLayer): ParagraphLayer {
  if (base === noParagraphLayer) return over;
  if (over === noParagraphLayer) return base;
  const numbering =
    base.numbering || over.numbering ? { numbering: { ...base.numbering, ...over.numbering } } : {};
  return {
    ...base,
    ...over,
    ...numbering,
    indent: { ...base.indent, ...over.indent },
    spacing: { ...base.spacing, ...over.spacing },
  };
}

export function readRule(border: WordElement | undefined): Rule | undefined {
  if (!border) return undefined;
  const { val = 'single', sz, color = 'auto' } = border.attributes;
  return val === 'nil' || val === 'none' ? 'none' : { eighths: numberOf(sz) ?? 4, color };
}

function readIndent(ind: Readonly<Record<string, string>>): Indent {
  const hanging = numberOf(ind['hanging']);
  const hangingChars = numberOf(ind['hangingChars']);
  return defined({
    left: numberOf(ind['left'] ?? ind['start']),
    leftChars: numberOf(ind['leftChars'] ?? ind['startChars']),
    right: numberOf(ind['right'] ?? ind['end']),
    rightChars: numberOf(ind['rightChars'] ?? ind['endChars']),
    firstLine: hanging === undefined ? numberOf(ind['firstLine']) : -hanging,
    firstLineChars: hangingChars === undefined ? numberOf(ind['firstLineChars']) : -hangingChars,
  });
}

function readSpacing(spacing: Readonly<Record<string, string>>): Spacing {
  const rule = spacing['lineRule'];
  const line = numberOf(spacing['line']);
  return defined({
    line,
    // A line without a rule is `auto` (ISO/IEC 29500-1 §17.3.1.33).
    lineRule:
      rule === 'exact' || rule === 'atLeast' ? rule : line === undefined ? undefined : ('auto' as const),
    before: numberOf(spacing['before']),
    after: numberOf(spacing['after']),
  });
}

function readNumbering(numPr: WordElement | undefined): ParagraphLayer['numbering'] {
  return numPr && defined({ id: valueOf(numPr, 'w:numId'), level: numberOf(valueOf(numPr, 'w:ilvl')) });
}
