import { HelperFault } from '../../handlebars/Helper';
import { escapeXml } from '../../xml/escapeXml';
import type { DocumentParts } from '../DocumentParts';
import { RichContent, type DrawSite } from '../RichContent';

const INDENT = 420;
/** Each lists the headings of the whole report. */
const MOST_TABLES = 100;
const COUNT = 'tables of contents';

/** What a template may say about a table of contents. */
export interface ContentsWish {
  /** Headings down to this level, 1 to 9. */
  readonly levels: number;
  /** A line above it. */
  readonly title: string;
  readonly pageNumbers: boolean;
  /** Word works out page numbers when it opens the document; it asks before it does. */
  readonly updates: boolean;
}

/** A table of contents without entries: they are filled in when the document is finished. */
export class ContentsField extends RichContent {
  constructor(private readonly wish: ContentsWish) {
    super('block');
  }

  draw(document: DocumentParts, site: DrawSite): string {
    const { prefix: w } = document;
    const drawn = document.once(COUNT, () => ({ tables: 0 }));
    drawn.tables += 1;
    if (drawn.tables > MOST_TABLES) throw new HelperFault(tooMany);
    const { levels, title, pageNumbers, updates } = this.wish;
    for (let level = 1; level <= levels; level += 1) addStyle(document, level);
    const dirty = updates && pageNumbers ? ` ${w}dirty="true"` : '';
    const code = ` TOC \\o "1-${levels}" \\h \\z \\u${pageNumbers ? '' : ' \\n'} `;
    const run = (inside: string): string => `<${w}r>${inside}</${w}r>`;
    const field =
      run(`<${w}fldChar ${w}fldCharType="begin"${dirty}/>`) +
      run(`<${w}instrText xml:space="preserve">${code}</${w}instrText>`) +
      run(`<${w}fldChar ${w}fldCharType="separate"/>`) +
      run(`<${w}fldChar ${w}fldCharType="end"/>`);
    const properties =
      `<${w}id ${w}val="${document.newId('control')}"/><${w}docPartObj>` +
      `<${w}docPartGallery ${w}val="Table of Contents"/><${w}docPartUnique/></${w}docPartObj>`;
    return (
      `<${w}sdt><${w}sdtPr>${properties}</${w}sdtPr><${w}sdtContent>${title === '' ? '' : this.heading(w, site)}` +
      `<${w}p>${field}</${w}p></${w}sdtContent></${w}sdt>`
    );
  }

  /** In the letters of the tag, never an entry of its own. */
  private heading(w: string, { runProperties, paragraphProperties }: DrawSite): string {
    const style = new RegExp(`<${w}pStyle\\b[^>]*/>`).exec(paragraphProperties)?.[0] ?? '';
    const center = `<${w}pPr>${style}<${w}keepNext/><${w}ind ${w}firstLineChars="0" ${w}firstLine="0"/><${w}jc ${w}val="center"/><${w}outlineLvl ${w}val="9"/></${w}pPr>`;
    return `<${w}p>${center}<${w}r>${runProperties}<${w}t xml:space="preserve">${escapeXml(this.wish.title)}</${w}t></${w}r></${w}p>`;
  }
}

const tooMany = {
  'zh-CN': `目录超过 ${MOST_TABLES} 个：请检查它是否放在了循环里`,
  en: `more than ${MOST_TABLES} tables of contents: see whether one stands in a loop`,
};

/** Word's own names; the template's looks count when it has them. */
function addStyle(document: DocumentParts, level: number): void {
  const { styles } = document;
  if (styles.has(`toc ${level}`) || styles.has(`TOC ${level}`)) return;
  const normal = styles.get('Normal');
  const based =
    normal === undefined
      ? ''
      : `<w:basedOn w:val="${escapeXml(normal)}"/><w:next w:val="${escapeXml(normal)}"/>`;
  const left = (level - 1) * INDENT;
  document.style(
    `toc ${level}`,
    `TOC${level}`,
    `<w:style w:type="paragraph" w:styleId="TOC${level}"><w:name w:val="toc ${level}"/>${based}<w:uiPriority w:val="39"/><w:unhideWhenUsed/>` +
      `<w:pPr><w:ind w:left="${left}" w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="left"/></w:pPr></w:style>`,
  );
}
