import type { CharacterLook, FontRole, HouseStyle, ParagraphLook } from './HouseStyle';
import { twipsOfMm, twipsOfPt } from './units';

/** Elements in the order the schema of WordprocessingML wants them; an attribute-less one is a switch. */
type Properties = readonly (string | false | undefined)[];

/** All four slots and the hint: otherwise quotes and dashes take the Latin face. */
export function fontsXml(role: FontRole, { fonts, latinFont }: HouseStyle, ownLatin = false): string {
  const face = fonts.find((font) => font.role === role);
  if (!face) throw new Error(`no font for ${role}`);
  const latin = ownLatin ? face.eastAsia : latinFont;
  return (
    `<w:rFonts w:hint="eastAsia" w:ascii="${latin}" w:eastAsia="${face.eastAsia}" ` +
    `w:hAnsi="${latin}" w:cs="${latin}"/>`
  );
}

export function languageXml({ language }: HouseStyle): string {
  return `<w:lang w:val="en-US" w:eastAsia="${language}" w:bidi="ar-SA"/>`;
}

/** Said of a switch. */
const OFF = ' w:val="false"';

/** Inside of a style's `w:rPr`. Everything is stated, so that nothing of the default shows through. */
export function runProperties(look: ParagraphLook, style: HouseStyle): string {
  const letter = look.letterTwips ?? style.looks[0]?.letterTwips ?? 0;
  const size = look.sizePt * 2;
  const bold = look.bold ? '' : OFF;
  return joined([
    fontsXml(look.font, style, look.ownLatin),
    `<w:b${bold}/><w:bCs${bold}/>`,
    `<w:i${OFF}/><w:iCs${OFF}/>`,
    `<w:color w:val="${look.color ?? '000000'}"/>`,
    `<w:spacing w:val="${letter}"/>`,
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    languageXml(style),
  ]);
}

/** Inside of a style's `w:pPr`. */
export function paragraphProperties(look: ParagraphLook, style: HouseStyle, number?: number): string {
  return joined([
    look.keepNext && '<w:keepNext/>',
    look.keepLines && '<w:keepLines/>',
    look.onNewPage && '<w:pageBreakBefore/>',
    `<w:widowControl w:val="${style.widowControl ? 1 : 0}"/>`,
    number !== undefined &&
      `<w:numPr><w:ilvl w:val="${(look.outline ?? 1) - 1}"/><w:numId w:val="${number}"/></w:numPr>`,
    rule(look),
    tabs(look, style),
    look.tight && '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>',
    leavesGrid(look, style) && '<w:snapToGrid w:val="0"/>',
    spacing(look, style),
    indents(look, style),
    `<w:jc w:val="${look.align}"/>`,
    look.outline !== undefined && `<w:outlineLvl w:val="${look.outline - 1}"/>`,
  ]);
}

/** Word keeps exact lines off the grid by itself; LibreOffice has to be told. */
function leavesGrid({ offGrid, lineExactPt }: ParagraphLook, { looks, page }: HouseStyle): boolean {
  if (offGrid === true) return true;
  if (page.linePitchTwips === undefined || lineExactPt === undefined) return false;
  return lineExactPt !== looks[0]?.lineExactPt;
}

/** Inside of a character style's `w:rPr`. */
export function characterProperties(look: CharacterLook, style: HouseStyle): string {
  return joined([
    look.font && fontsXml(look.font, style),
    look.bold && '<w:b/><w:bCs/>',
    look.color !== undefined && `<w:color w:val="${look.color}"/>`,
    look.raised && `<w:vertAlign w:val="${look.raised}"/>`,
  ]);
}

export function textWidthTwips({ page }: HouseStyle, landscape = false): number {
  const [width, edges] = landscape
    ? [page.heightMm, page.topMm + page.bottomMm]
    : [page.widthMm, page.leftMm + page.rightMm];
  return twipsOfMm(width - edges);
}

function rule({ ruleBelow }: ParagraphLook): string | false {
  if (!ruleBelow) return false;
  const { pt, color = '000000', gapPt = 1 } = ruleBelow;
  return `<w:pBdr><w:bottom w:val="single" w:sz="${pt * 8}" w:space="${gapPt}" w:color="${color}"/></w:pBdr>`;
}

function tabs({ rightTabChars, sizePt }: ParagraphLook, style: HouseStyle): string | false {
  if (rightTabChars === undefined) return false;
  const position = textWidthTwips(style) - twipsOfPt(rightTabChars * sizePt);
  return `<w:tabs><w:tab w:val="right" w:pos="${position}"/></w:tabs>`;
}

function spacing(look: ParagraphLook, { looks }: HouseStyle): string {
  const [normal] = looks;
  // A table's text grows with its font; what has the text's own size has its line pitch.
  const inherits = look.lineExactPt === undefined && look.lineTimes === undefined && look.offGrid !== true;
  const measured = inherits && normal?.sizePt === look.sizePt ? normal : look;
  const line =
    measured.lineExactPt === undefined
      ? `w:line="${Math.round((measured.lineTimes ?? 1) * 240)}" w:lineRule="auto"`
      : `w:line="${twipsOfPt(measured.lineExactPt)}" w:lineRule="exact"`;
  return `<w:spacing w:before="${twipsOfPt(look.beforePt ?? 0)}" w:after="${twipsOfPt(look.afterPt ?? 0)}" ${line}/>`;
}

/**
 * In characters, so that they follow the font, and in twips for programs that know no characters; 0 where there is none,
 * because the default may have one. In another size than the text's only the first line is given in characters: what
 * a character is to the left and right Word takes from the text.
 */
function indents(look: ParagraphLook, { looks }: HouseStyle): string {
  const { sizePt, leftChars = 0, rightChars = 0, hangingChars, indentChars = 0 } = look;
  const asText = looks[0]?.sizePt === sizePt;
  const both = (side: string, chars: number, inChars = asText): string =>
    `${inChars ? `w:${side}Chars="${Math.round(chars * 100)}" ` : ''}w:${side}="${twipsOfPt(chars * sizePt)}"`;
  const first =
    hangingChars === undefined ? both('firstLine', indentChars, true) : both('hanging', hangingChars);
  return `<w:ind ${both('left', leftChars)} ${both('right', rightChars)} ${first}/>`;
}

const joined = (properties: Properties): string => properties.filter((xml) => xml).join('');
