import {
  AlignmentType,
  LineRuleType,
  type IParagraphStyleOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
} from 'docx';
import type { FontRole, HouseStyle, ParagraphLook } from './HouseStyle';
import { twipsOfPt } from './units';

const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.BOTH,
} as const;

/** Names Word knows its own styles by; the others keep the house's Chinese names. */
const WORD_NAMES: Readonly<Record<string, string>> = {
  Title: 'Title',
  Subtitle: 'Subtitle',
  Heading1: 'heading 1',
  Heading2: 'heading 2',
  Heading3: 'heading 3',
  BodyText: 'Body Text First Indent',
};

/** The house's styles for the docx package; every look states all it needs, so that nothing of the default shows through. */
export function docxStyles(style: HouseStyle): IStylesOptions {
  const [normal, ...others] = style.looks;
  if (!normal) throw new Error('a house style has a default look');
  const numberLook: ParagraphLook = {
    id: PAGE_NUMBER_STYLE,
    name: '页码',
    font: style.pageNumber.font,
    sizePt: style.pageNumber.sizePt,
    align: 'left',
    letterTwips: 0,
  };
  return {
    default: {
      document: {
        run: { ...runOf(normal, style), language: { value: 'en-US', eastAsia: 'zh-CN' } },
        paragraph: paragraphOf(normal, normal),
      },
      ...Object.fromEntries(
        others
          .filter(({ id }) => OVERRIDDEN.has(id))
          .map((look) => [defaultKey(look.id), bothOf(look, normal, style)]),
      ),
      ...Object.fromEntries(
        ['heading4', 'heading5', 'heading6'].map((key) => [
          key,
          { run: { color: '000000', italics: false } },
        ]),
      ),
    },
    paragraphStyles: [...others.filter(({ id }) => !OVERRIDDEN.has(id)), numberLook].map((look) =>
      styleOf(look, normal, style),
    ),
  };
}

export const PAGE_NUMBER_STYLE = 'PageNumberLine';

/** Styles the package always writes; given as overrides, else the document has them twice. */
const OVERRIDDEN = new Set(['Title', 'Heading1', 'Heading2', 'Heading3']);
const defaultKey = (id: string): string => id.charAt(0).toLowerCase() + id.slice(1);

/** All four slots and the hint: otherwise quotes and dashes take the Latin face. */
export function fontOf(role: FontRole, { fonts, latinFont }: HouseStyle) {
  const face = fonts.find((font) => font.role === role);
  if (!face) throw new Error(`no font for ${role}`);
  return { ascii: latinFont, hAnsi: latinFont, eastAsia: face.eastAsia, cs: latinFont, hint: 'eastAsia' };
}

function styleOf(look: ParagraphLook, normal: ParagraphLook, style: HouseStyle): IParagraphStyleOptions {
  return {
    id: look.id,
    name: WORD_NAMES[look.id] ?? look.name,
    basedOn: 'Normal',
    quickFormat: true,
    ...bothOf(look, normal, style),
  };
}

function bothOf(look: ParagraphLook, normal: ParagraphLook, style: HouseStyle) {
  return {
    run: runOf({ letterTwips: normal.letterTwips ?? 0, ...look }, style),
    paragraph: paragraphOf(look, normal),
  };
}

function runOf(look: ParagraphLook, style: HouseStyle): IRunStylePropertiesOptions {
  return {
    font: fontOf(look.font, style),
    size: look.sizePt * 2,
    bold: look.bold ?? false,
    color: '000000',
    characterSpacing: look.letterTwips ?? 0,
  };
}

function paragraphOf(look: ParagraphLook, normal: ParagraphLook) {
  // A table's text grows with its font; everything else keeps the page's line pitch.
  const exact = look.lineExactPt ?? (look.sizePt === normal.sizePt ? normal.lineExactPt : undefined);
  return {
    alignment: ALIGN[look.align],
    spacing: {
      before: twipsOfPt(look.beforePt ?? 0),
      after: twipsOfPt(look.afterPt ?? 0),
      line: exact === undefined ? 240 : twipsOfPt(exact),
      lineRule: exact === undefined ? LineRuleType.AUTO : LineRuleType.EXACT,
    },
    indent: look.indentChars
      ? { firstLineChars: look.indentChars * 100, firstLine: twipsOfPt(look.indentChars * look.sizePt) }
      : { firstLine: 0 },
    keepNext: look.keepNext ?? false,
    ...(look.outline ? { outlineLevel: look.outline - 1 } : {}),
  };
}
