import type { HouseStyle, ParagraphLook } from './HouseStyle';

/** What an office may change about a house. */
export interface StyleVariation {
  /** Exact distance of the lines of the text, instead of the house's own. */
  readonly linePt?: number;
  /** Ids of looks to be printed bold. */
  readonly bold?: readonly string[];
  /** Size of the issuing organ's mark. */
  readonly markPt?: number;
}

export function varyStyle(style: HouseStyle, { linePt, bold = [], markPt }: StyleVariation): HouseStyle {
  const [normal] = style.looks;
  const looks = style.looks.map((look): ParagraphLook => {
    let varied = look;
    if (linePt !== undefined && look === normal) varied = { ...withoutTimes(varied), lineExactPt: linePt };
    if (linePt !== undefined && look.id === 'OrganMark')
      varied = lowered(varied, normal?.lineExactPt, linePt);
    if (bold.includes(look.id)) varied = { ...varied, bold: true };
    if (markPt !== undefined && look.id === 'OrganMark') varied = resizedMark(varied, markPt);
    return varied;
  });
  if (linePt === undefined || style.page.linePitchTwips === undefined) return { ...style, looks };
  return { ...style, looks, page: { ...style.page, linePitchTwips: Math.round(linePt * 20) } };
}

function withoutTimes({ lineTimes: _, ...look }: ParagraphLook): ParagraphLook {
  return look;
}

/** Lines that always stand above the mark. */
const LINES_ABOVE = 3;

/** The mark stays where it is when the lines above it are closer; wider ones push it down. */
function lowered(look: ParagraphLook, ownPt = 0, linePt: number): ParagraphLook {
  return { ...look, beforePt: Math.max(0, (look.beforePt ?? 0) + LINES_ABOVE * (ownPt - linePt)) };
}

/** The top of its letters stays where it is: what the line loses goes before it. */
function resizedMark(look: ParagraphLook, markPt: number): ParagraphLook {
  return { ...look, sizePt: markPt, lineExactPt: markPt + ((look.lineExactPt ?? 0) - look.sizePt) };
}
