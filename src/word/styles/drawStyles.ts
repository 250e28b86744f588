import {
  HEADER_STYLE,
  IMPRINT_STYLE,
  PAGE_NUMBER_STYLE,
  type CharacterLook,
  type HouseStyle,
  type ParagraphLook,
} from './HouseStyle';
import { TABLE_STYLE } from '../tableStyle';
import { characterProperties, paragraphProperties, runProperties } from './lookProperties';
import { twipsOfMm } from './units';
import { WORD_NAMESPACE, XML_HEAD } from './xmlHead';

/** Names Word knows its own styles by; the others keep the house's names. */
const WORD_NAMES: Readonly<Record<string, string>> = {
  Title: 'Title',
  Subtitle: 'Subtitle',
  Heading1: 'heading 1',
  Heading2: 'heading 2',
  Heading3: 'heading 3',
  Heading4: 'heading 4',
  BodyText: 'Body Text First Indent',
  [PAGE_NUMBER_STYLE]: 'footer',
  [HEADER_STYLE]: 'header',
};

/**
 * styles.xml of a house; no other style is in it.
 * @param headingNumbers List that numbers the headings, when they are to be numbered.
 */
export function drawStyles(style: HouseStyle, headingNumbers?: number): string {
  const [normal, ...others] = style.looks;
  if (!normal) throw new Error('a house style has a default look');
  return (
    `${XML_HEAD}<w:styles ${WORD_NAMESPACE}><w:docDefaults>` +
    `<w:rPrDefault><w:rPr>${runProperties(normal, style)}</w:rPr></w:rPrDefault>` +
    `<w:pPrDefault><w:pPr>${paragraphProperties(normal, style)}</w:pPr></w:pPrDefault></w:docDefaults>` +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">' +
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>' +
    '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>' +
    [...others, ...feet(style)].map((look) => paragraphStyle(look, style, headingNumbers)).join('') +
    style.characters.map((look) => characterStyle(look, style)).join('') +
    `${tableStyles(style)}</w:styles>`
  );
}

/** What stands in headers and footers. */
function feet({ pageNumber }: HouseStyle): ParagraphLook[] {
  const look = { font: pageNumber.font, sizePt: pageNumber.sizePt, letterTwips: 0, offGrid: true } as const;
  const ruled = { ...look, align: 'left', rightTabChars: 0, lineTimes: 1 } as const;
  const number: ParagraphLook =
    pageNumber.form === 'dashes'
      ? { ...look, id: PAGE_NUMBER_STYLE, name: '页码', ownLatin: true, align: 'left' }
      : { ...look, id: PAGE_NUMBER_STYLE, name: '页码', align: 'center' };
  return [number, { ...ruled, id: HEADER_STYLE, name: '页眉', ruleBelow: { pt: 0.5, gapPt: 3 } }];
}

function paragraphStyle(look: ParagraphLook, style: HouseStyle, headingNumbers?: number): string {
  const number = /^Heading\d$/.test(look.id) ? headingNumbers : undefined;
  return (
    `<w:style w:type="paragraph"${look.id in WORD_NAMES ? '' : ' w:customStyle="1"'} w:styleId="${look.id}">` +
    `<w:name w:val="${WORD_NAMES[look.id] ?? look.name}"/><w:basedOn w:val="Normal"/>` +
    `${/^(?:Heading\d|Title)$/.test(look.id) ? '<w:next w:val="BodyText"/>' : ''}<w:qFormat/>` +
    `<w:pPr>${paragraphProperties(look, style, number)}</w:pPr><w:rPr>${runProperties(look, style)}</w:rPr></w:style>`
  );
}

function characterStyle(look: CharacterLook, style: HouseStyle): string {
  return (
    `<w:style w:type="character" w:customStyle="1" w:styleId="${look.id}"><w:name w:val="${look.name}"/><w:qFormat/>` +
    `<w:rPr>${characterProperties(look, style)}</w:rPr></w:style>`
  );
}

function tableStyles({ table, imprint }: HouseStyle): string {
  const { side, topAndBottom } = table.cellMarginMm;
  const line = (name: string, pt: number): string =>
    `<w:${name} w:val="single" w:sz="${pt * 8}" w:space="0" w:color="000000"/>`;
  const outer = ['top', 'left', 'bottom', 'right'].map((name) => line(name, table.outerBorderPt));
  const inner = ['insideH', 'insideV'].map((name) => line(name, table.innerBorderPt));
  const margin = (name: string, mm: number): string => `<w:${name} w:w="${twipsOfMm(mm)}" w:type="dxa"/>`;
  const margins = [
    margin('top', topAndBottom),
    margin('left', side),
    margin('bottom', topAndBottom),
    margin('right', side),
  ];
  return (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>' +
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>' +
    `<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE}"><w:name w:val="督办表格"/>` +
    '<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:jc w:val="center"/>' +
    `<w:tblBorders>${[...outer, ...inner].join('')}</w:tblBorders>` +
    `<w:tblCellMar>${margins.join('')}</w:tblCellMar></w:tblPr></w:style>` +
    (imprint ? imprintStyle(line, imprint) : '')
  );
}

/** **Source**: GB/T 9704-2012 §7.4.1: thick rules first and last, thin ones between. */
function imprintStyle(
  line: (name: string, pt: number) => string,
  { outerPt, innerPt }: { readonly outerPt: number; readonly innerPt: number },
): string {
  const rules = [line('top', outerPt), line('bottom', outerPt), line('insideH', innerPt)];
  const margins = ['left', 'right'].map((side) => `<w:${side} w:w="0" w:type="dxa"/>`);
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${IMPRINT_STYLE}"><w:name w:val="版记"/>` +
    `<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>${rules.join('')}</w:tblBorders>` +
    `<w:tblCellMar>${margins.join('')}</w:tblCellMar></w:tblPr></w:style>`
  );
}
