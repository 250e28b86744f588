import { escapeXml } from '../../xml/escapeXml';
import type { DocumentParts } from '../DocumentParts';
import { drawLink, Link } from '../Link';
import { RichContent, type DrawSite } from '../RichContent';
import { listLevels } from './listLevels';
import { mergeProperties, type PropertyName } from '../../xml/mergeProperties';
import { itemMarks, textOfParagraphs, type RichParagraph, type TextLook, type TextRun } from './RichText';

type Item = NonNullable<RichParagraph['item']>;

/** Formatted text: whole paragraphs and lists when it stands alone, else lines of its paragraph. */
export class PrintedRichText extends RichContent {
  constructor(private readonly paragraphs: readonly RichParagraph[]) {
    super('either');
  }

  override get plainText(): string {
    return textOfParagraphs(this.paragraphs);
  }

  *draw(document: DocumentParts, site: DrawSite): Generator<string> {
    if (site.level === 'inline') {
      yield drawLines(this.paragraphs, document, site);
      return;
    }
    const { prefix: w } = document;
    const numbers = new ListNumbers(document);
    for (const { runs, item } of this.paragraphs) {
      const properties = numbers.propertiesFor(item, site);
      yield `<${w}p>${properties}${runs.map((run) => drawRun(run, document, site)).join('')}</${w}p>`;
    }
  }
}

/** One line after another, in the paragraph there is. */
function drawLines(paragraphs: readonly RichParagraph[], document: DocumentParts, site: DrawSite): string {
  const marks = itemMarks(paragraphs);
  return paragraphs
    .map(({ runs }, index) => {
      const mark = `${index === 0 ? '' : '\n'}${marks[index] ?? ''}`;
      return [...(mark === '' ? [] : [{ text: mark }]), ...runs]
        .map((run) => drawRun(run, document, site))
        .join('');
    })
    .join('');
}

function drawRun(run: TextRun, document: DocumentParts, site: DrawSite): string {
  const { prefix: w } = document;
  const runProperties = mergeProperties('rPr', site.runProperties, lookProperties(run, w), w);
  const link = run.link === undefined ? undefined : drawLink(run.link, run.text);
  if (link instanceof Link) return link.draw(document, { ...site, runProperties });
  const text = run.text
    .split(/\r\n?|\n/)
    .map((line) => (line === '' ? '' : `<${w}t xml:space="preserve">${escapeXml(line)}</${w}t>`))
    .join(`<${w}br/>`);
  return `<${w}r>${runProperties}${text}</${w}r>`;
}

function lookProperties(look: TextLook, w: string): Map<PropertyName<'rPr'>, string> {
  const added = new Map<PropertyName<'rPr'>, string>();
  const switched = (names: readonly PropertyName<'rPr'>[], on: boolean | undefined): void => {
    if (on) for (const name of names) added.set(name, `<${w}${name}/>`);
  };
  switched(['b', 'bCs'], look.bold);
  switched(['i', 'iCs'], look.italic);
  switched(['strike'], look.strike);
  if (look.underline) added.set('u', `<${w}u ${w}val="single"/>`);
  if (look.raised) added.set('vertAlign', `<${w}vertAlign ${w}val="${look.raised}"/>`);
  if (/^[0-9a-f]{6}$/i.test(look.colour ?? ''))
    added.set('color', `<${w}color ${w}val="${look.colour?.toUpperCase()}"/>`);
  return added;
}

const LEVELS = { bullet: listLevels('bullet'), number: listLevels('number') };

/** Which list each item belongs to. */
class ListNumbers {
  private current: number | undefined;

  constructor(private readonly document: DocumentParts) {}

  propertiesFor(item: Item | undefined, site: DrawSite): string {
    if (!item) {
      this.current = undefined;
      return site.paragraphProperties;
    }
    const { prefix: w } = this.document;
    const number = item.kind === 'bullet' ? this.bullets() : this.numbersFor(item);
    const list = `<${w}numPr><${w}ilvl ${w}val="${item.level}"/><${w}numId ${w}val="${number}"/></${w}numPr>`;
    return withList(site, list, w);
  }

  /** Bullets do not count: one list serves the whole document. */
  private bullets(): number {
    return this.document.once('list of bullets', () => this.document.numbering(LEVELS.bullet));
  }

  /** Text between begins a new list; items of another kind do not. */
  private numbersFor({ level, start = 1 }: Item): number {
    if (this.current !== undefined) return this.current;
    const first = this.document.once('list of numbers', () => this.document.numbering(LEVELS.number));
    const overrides = [0, 1, 2]
      .map((at) => {
        const from = at === level ? start : 1;
        return `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${from}"/></w:lvlOverride>`;
      })
      .join('');
    this.current = this.document.numbering(LEVELS.number, { like: first, overrides });
    return this.current;
  }
}

/** What stands before `w:numPr` in a paragraph's properties. */
const BEFORE = /^(?:pStyle|keepNext|keepLines|pageBreakBefore|framePr|widowControl)$/;
const CHILD = /<([\w:.-]+)(?:\s(?:[^<>"']|"[^"]*"|'[^']*')*)?(?:\/>|>.*?<\/\1>)/gs;

/** The tag's own indents would push the list aside; its own list would count on. Numbers look like the text. */
function withList({ paragraphProperties, runProperties }: DrawSite, list: string, w: string): string {
  const inside = paragraphProperties.replace(/^<[^>]*>/, '').replace(/<\/[^>]*>$/, '');
  const children = [...inside.matchAll(CHILD)]
    .map(([xml, name = '']) => ({ xml, name: name.slice(w.length) }))
    .filter(({ name }) => !['ind', 'numPr', 'rPr'].includes(name));
  const before = children.filter(({ name }) => BEFORE.test(name)).map(({ xml }) => xml);
  const behind = children.filter(({ name }) => !BEFORE.test(name)).map(({ xml }) => xml);
  return `<${w}pPr>${before.join('')}${list}${behind.join('')}${runProperties}</${w}pPr>`;
}
