import { createXmlScanner } from '../../../opc/scanXml';
import type { XmlTag } from '../../../opc/XmlTag';
import { parseContentsCode } from './ContentsCode';
import type { ContentsScan, FoundContents, Heading } from './ContentsScan';
import type { Outline } from './Outline';

interface Paragraph {
  readonly number: number;
  readonly parent: number;
  readonly depth: number;
  readonly bodyStart: number;
  propertiesStart: number;
  start: number;
  style: string | undefined;
  outline: string | undefined;
  list: string | undefined;
  listLevel: string | undefined;
  text: string;
  readonly hidden: boolean;
}

interface Field {
  code: string;
  phase: 'code' | 'result';
  readonly paragraph: Paragraph | undefined;
  readonly first: boolean;
  readonly begin: { start: number; end: number; plain: boolean };
  direct: boolean;
  locked: boolean;
  resultStart: number;
}

const SIGNS: Readonly<Record<string, string>> = { tab: ' ', br: ' ', cr: ' ', noBreakHyphen: '-' };
/** Paragraphs in these are no headings; text in them is none of the heading's. */
const APART = new Set(['txbxContent', 'del', 'moveFrom', 'Fallback', 'rt']);

/** Reads a part once, in pieces, for its headings and tables of contents. */
export class ContentsScanner {
  private readonly scanner = createXmlScanner(
    { open: (tag) => this.open(tag), close: (tag) => this.close(tag), text: (text) => this.text(text) },
    'word/document.xml',
  );
  private readonly headings: Heading[] = [];
  private readonly contents: FoundContents[] = [];
  private readonly sections: { end: number; width: number }[] = [];
  private readonly paragraphs: Paragraph[] = [];
  private readonly path: { name: string; number: number; start: number }[] = [];
  private readonly fields: Field[] = [];
  private elements = 0;
  private apart = 0;
  private size = { width: 0, left: 0, right: 0 };

  constructor(private readonly outline: Outline) {}

  write(text: string): void {
    this.scanner.write(text);
  }

  finish(): ContentsScan {
    this.scanner.end();
    return { headings: this.headings, contents: this.contents, sections: this.sections };
  }

  private open(tag: XmlTag): void {
    const { name, start, end } = tag;
    const parent = this.path.at(-1);
    this.elements += 1;
    this.path.push({ name, number: this.elements, start });
    if (APART.has(name)) this.apart += 1;
    const paragraph = this.paragraphs.at(-1);
    if (name === 'p' && !tag.qualifiedName.startsWith('a:'))
      this.paragraphs.push({
        number: this.elements,
        parent: parent?.number ?? 0,
        depth: this.path.length,
        bodyStart: end,
        propertiesStart: end,
        start: end,
        style: undefined,
        outline: undefined,
        list: undefined,
        listLevel: undefined,
        text: '',
        hidden: this.apart > 0,
      });
    else if (name === 'fldChar') this.fieldSign(tag, paragraph);
    else if (name === 'pgSz') this.size.width = Number(tag.attribute('w') ?? 0);
    else if (name === 'pgMar')
      this.size = {
        ...this.size,
        left: Number(tag.attribute('left') ?? tag.attribute('start') ?? 0),
        right: Number(tag.attribute('right') ?? tag.attribute('end') ?? 0),
      };
    else if (paragraph) this.inParagraph(tag, paragraph);
  }

  private inParagraph(tag: XmlTag, paragraph: Paragraph): void {
    const within = this.path.length - paragraph.depth;
    const isProperty = within >= 2 && this.path[paragraph.depth]?.name === 'pPr';
    if (isProperty && within <= 3) {
      const value = tag.attribute('val');
      if (within === 2 && tag.name === 'pStyle') paragraph.style = value;
      else if (within === 2 && tag.name === 'outlineLvl') paragraph.outline = value;
      else if (within === 3 && tag.name === 'numId') paragraph.list = value;
      else if (within === 3 && tag.name === 'ilvl') paragraph.listLevel = value;
    } else if (this.path.at(-2)?.name === 'r' && this.apart === 0) paragraph.text += SIGNS[tag.name] ?? '';
  }

  private close(tag: XmlTag): void {
    const { name } = tag;
    const closed = this.path.pop();
    if (APART.has(name)) this.apart -= 1;
    const paragraph = this.paragraphs.at(-1);
    if (name === 'sectPr') this.section(tag.end);
    else if (name === 'r') this.endRun(tag.end);
    else if (name === 'pPr' && paragraph && this.path.length === paragraph.depth && closed) {
      paragraph.propertiesStart = closed.start;
      paragraph.start = tag.end;
    } else if (name === 'p' && paragraph && this.path.length === paragraph.depth - 1) {
      this.paragraphs.pop();
      this.endParagraph(paragraph, tag.start);
    }
  }

  private text(text: string): void {
    const within = this.path.at(-1)?.name;
    if (within === 'instrText') {
      const field = this.fields.at(-1);
      if (field?.phase === 'code') field.code += text;
    } else if (within === 't' && this.apart === 0) {
      const paragraph = this.paragraphs.at(-1);
      if (paragraph) paragraph.text += text;
    }
  }

  private endParagraph(paragraph: Paragraph, end: number): void {
    const { text, start, hidden } = paragraph;
    if (hidden) return;
    const { styleName, outline, label } = this.outline.rankOf(paragraph);
    const number = label();
    const shown = text.replace(/\s+/g, ' ').trim();
    if (shown === '' || this.inContents()) return;
    const listed = outline === undefined ? paragraph.style !== undefined : outline < 9;
    if (listed) this.headings.push({ rank: { styleName, outline }, text: `${number}${shown}`, start, end });
  }

  /** Entries of a table of contents are no headings. */
  private inContents(): boolean {
    return this.fields.some(({ code, phase }) => phase === 'result' && /^\s*TOC\s/i.test(code));
  }

  private fieldSign(tag: XmlTag, paragraph: Paragraph | undefined): void {
    const type = tag.attribute('fldCharType');
    const run = this.path.at(-2);
    const direct = run?.name === 'r' && this.path.length - 2 === paragraph?.depth;
    if (type === 'begin') {
      this.fields.push({
        code: '',
        phase: 'code',
        paragraph,
        first: paragraph?.text === '' && !this.fields.some((field) => field.paragraph === paragraph),
        begin: { start: tag.start, end: tag.end, plain: tag.selfClosing },
        direct,
        locked: /^(?:1|true|on)$/.test(tag.attribute('fldLock') ?? ''),
        resultStart: 0,
      });
      return;
    }
    const field = this.fields.at(-1);
    if (!field) return;
    field.direct &&= direct;
    if (type === 'separate') {
      field.phase = 'result';
      field.resultStart = -1;
    } else if (type === 'end') {
      this.fields.pop();
      if (paragraph && run) this.endField(field, paragraph, run.start);
    }
  }

  /** The result begins behind the run that says so. */
  private endRun(end: number): void {
    const field = this.fields.at(-1);
    if (field?.resultStart === -1) field.resultStart = end;
  }

  private endField(field: Field, last: Paragraph, end: number): void {
    const { paragraph: first, code, direct, locked, resultStart, begin } = field;
    const parsed = parseContentsCode(code);
    const isWhole = direct && !locked && resultStart > 0 && first?.parent === last.parent && this.apart === 0;
    if (!parsed || !first || !isWhole || this.fields.length > 0) return;
    this.contents.push({
      code: parsed,
      properties: field.first ? { start: first.propertiesStart, end: first.start } : undefined,
      begin: begin.plain ? { start: begin.start, end: begin.end } : undefined,
      start: resultStart,
      end,
    });
  }

  private section(end: number): void {
    const { width, left, right } = this.size;
    this.sections.push({ end, width: width - left - right });
    this.size = { width: 0, left: 0, right: 0 };
  }
}
