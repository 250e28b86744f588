/** Children of `w:rPr` and `w:pPr` in the order the schema wants. **Source**: ISO/IEC 29500-1 §17.3.1.26, §17.3.2.28. */
const RUN =
  'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath';
const PARAGRAPH =
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange';

const places = (names: string): ReadonlyMap<string, number> =>
  new Map(names.split(' ').map((name, at) => [`w:${name}`, at]));

const ORDER = { 'w:rPr': places(RUN), 'w:pPr': places(PARAGRAPH) } as const;

export function placeOf(properties: 'w:rPr' | 'w:pPr', name: string): number {
  return ORDER[properties].get(name) ?? Number.MAX_SAFE_INTEGER;
}
