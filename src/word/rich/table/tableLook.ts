import { HelperFault } from '../../handlebars/Helper';
import { decodeEntities, escapeXml } from '../../xml/escapeXml';
import type { DocumentParts } from '../DocumentParts';
import type { DrawSite } from '../RichContent';
import { nearestNames } from './nearestNames';
import type { CellAlignment } from './TableGrid';

/** How the text of a cell looks. */
interface TextLook {
  /** What stands in `w:pPr` before and behind the indents. */
  readonly before: string;
  readonly behind: string;
  readonly run: string;
}

export interface TableLook {
  /** `<w:tblStyle>`, or nothing. */
  readonly style: string;
  readonly borders: string;
  readonly margins: string;
  readonly head: TextLook;
  readonly text: TextLook;
  readonly total: TextLook;
  /** Properties of the thin paragraph behind the table. */
  readonly gap: string;
  /** Twips of a character. */
  readonly em: number;
  /** Twips beside the text of a cell. */
  readonly padding: number;
}

/** Names our own templates give their table styles, and those Word shows in Chinese. */
const HOUSE_TABLE = '督办表格';
const HEAD_STYLES = ['表头', '表頭'];
const TEXT_STYLES = ['表内文字', '表內文字'];
const GAP_STYLES = ['表后', '表後'];
const SHOWN_NAMES: Readonly<Record<string, string>> = {
  网格型: 'Table Grid',
  網格型: 'Table Grid',
  表格格線: 'Table Grid',
  普通表格: 'Normal Table',
};

const SIDE = 85;
const USUAL_HALF_POINTS = 21;

/**
 * The look of a table: a style of the template when one is named or its house has one, else thin black lines (outer 1 pt,
 * inner 0.5 pt), with the letters of the tag.
 * @throws HelperFault for a style the template does not have
 */
export function tableLook(document: DocumentParts, site: DrawSite, named: string | undefined): TableLook {
  const { prefix: w, styles } = document;
  const own = named === undefined ? undefined : styleNamed(named, document.template.styles);
  const house = named === undefined ? styles.get(HOUSE_TABLE) : undefined;
  const style = own ?? house;
  const textStyle = firstOf(styles, TEXT_STYLES);
  const headStyle = firstOf(styles, HEAD_STYLES);
  const run = site.runProperties;
  const text = lookOf(w, site, textStyle, run);
  const bold = withBold(run, w);
  const head =
    headStyle === undefined ? lookOf(w, site, textStyle, own ? run : bold) : lookOf(w, site, headStyle, run);
  const size = Number(new RegExp(`<${w}sz ${w}val="(\\d+)"`).exec(run)?.[1] ?? USUAL_HALF_POINTS);
  const gapStyle = firstOf(styles, GAP_STYLES);
  return {
    style: style === undefined ? '' : `<${w}tblStyle ${w}val="${escapeXml(style)}"/>`,
    borders: style === undefined ? borders(w) : '',
    margins: style === undefined ? margins(w) : '',
    head: { ...head, before: `${head.before}<${w}keepNext/>` },
    text,
    total: { ...text, run: bold },
    gap:
      gapStyle === undefined
        ? thinLine(w)
        : `<${w}pPr><${w}pStyle ${w}val="${escapeXml(gapStyle)}"/></${w}pPr>`,
    em: size * 10,
    padding: 2 * SIDE + 60,
  };
}

/** A paragraph of a cell. */
export function drawParagraph(
  w: string,
  look: TextLook,
  align: CellAlignment,
  text: string,
  runs?: string,
): string {
  const lines = escapeXml(text).replace(/\r\n?|\n/g, `</${w}t><${w}br/><${w}t xml:space="preserve">`);
  const written = text === '' ? '' : `<${w}r>${look.run}<${w}t xml:space="preserve">${lines}</${w}t></${w}r>`;
  return `<${w}p><${w}pPr>${look.before}${look.behind}<${w}jc ${w}val="${align}"/></${w}pPr>${runs ?? written}</${w}p>`;
}

/** Of the tag's paragraph only style and line spacing count: its indents, numbers and borders are not a cell's. */
function lookOf(
  w: string,
  { paragraphProperties }: DrawSite,
  style: string | undefined,
  run: string,
): TextLook {
  if (style !== undefined) return { before: `<${w}pStyle ${w}val="${escapeXml(style)}"/>`, behind: '', run };
  const taken = (name: string): string =>
    new RegExp(`<${w}${name}\\b[^>]*/>`).exec(paragraphProperties)?.[0] ?? '';
  const noIndent = `<${w}ind ${w}leftChars="0" ${w}left="0" ${w}rightChars="0" ${w}right="0" ${w}firstLineChars="0" ${w}firstLine="0"/>`;
  return { before: taken('pStyle'), behind: `${taken('snapToGrid')}${taken('spacing')}${noIndent}`, run };
}

function withBold(run: string, w: string): string {
  if (run.includes(`<${w}b/>`) || run.includes(`<${w}b `)) return run;
  if (run === '') return `<${w}rPr><${w}b/></${w}rPr>`;
  return run.replace(
    new RegExp(`^<${w}rPr>(?:<${w}rStyle\\b[^>]*/>)?(?:<${w}rFonts\\b[^>]*/>)?`),
    `$&<${w}b/>`,
  );
}

function borders(w: string): string {
  const line = (name: string, eighths: number): string =>
    `<${w}${name} ${w}val="single" ${w}sz="${eighths}" ${w}space="0" ${w}color="000000"/>`;
  const outer = ['top', 'left', 'bottom', 'right'].map((name) => line(name, 6));
  const inner = ['insideH', 'insideV'].map((name) => line(name, 4));
  return `<${w}tblBorders>${[...outer, ...inner].join('')}</${w}tblBorders>`;
}

function margins(w: string): string {
  const side = (name: string, twips: number): string => `<${w}${name} ${w}w="${twips}" ${w}type="dxa"/>`;
  return `<${w}tblCellMar>${side('top', 45)}${side('left', SIDE)}${side('bottom', 45)}${side('right', SIDE)}</${w}tblCellMar>`;
}

const thinLine = (w: string): string =>
  `<${w}pPr><${w}snapToGrid ${w}val="0"/><${w}spacing ${w}before="0" ${w}after="0" ${w}line="120" ${w}lineRule="exact"/><${w}rPr><${w}sz ${w}val="8"/></${w}rPr></${w}pPr>`;

function firstOf(styles: ReadonlyMap<string, string>, names: readonly string[]): string | undefined {
  return names.map((name) => styles.get(name)).find((id) => id !== undefined);
}

function styleNamed(named: string, stylesXml: string): string {
  const known = tableStyles(stylesXml);
  const wanted = (SHOWN_NAMES[named] ?? named).toLowerCase();
  for (const [name, id] of known) if (name.toLowerCase() === wanted) return id;
  const near = nearestNames(named, known.keys());
  const list = near.length > 0 ? near : [...known.keys()].slice(0, 8);
  throw new HelperFault({
    'zh-CN': `模板里没有名为“${named}”的表格样式${list.length > 0 ? `，有 ${list.join('、')}` : ''}`,
    en: `the template has no table style “${named}”${list.length > 0 ? `; it has ${list.join(', ')}` : ''}`,
  });
}

function tableStyles(stylesXml: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, attributes = '', name = ''] of stylesXml.matchAll(
    /<\w+:style\b([^>]*)>\s*<\w+:name\b[^>]*?:val="([^"]*)"/g,
  )) {
    const id = /:styleId="([^"]*)"/.exec(attributes)?.[1];
    if (id !== undefined && /:type="table"/.test(attributes))
      found.set(decodeEntities(name), decodeEntities(id));
  }
  return found;
}
