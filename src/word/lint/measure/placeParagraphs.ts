import type { Block, Paragraph, Section, WordDocument } from '../read/WordDocument';
import { HAN, mostOf, sizes, tally } from './characters';
import { readHeadingLabel, type HeadingLabel } from './headingLabel';
import { indentsOf } from './indents';
import type { PlacedParagraph, Role } from './PlacedParagraph';

/** Says of every paragraph with text outside of tables which element of an official document it is. */
export function placeParagraphs(document: WordDocument): readonly PlacedParagraph[] {
  const lines = linesOf(document);
  const titleAt = findTitle(lines);
  const placer = new Placer(titleAt);
  return lines.map((line, index) => placer.place(line, index, lines));
}

/** A paragraph with text, and what stands around it. */
interface Line {
  readonly paragraph: Paragraph;
  readonly section: Section;
  readonly before: Block | undefined;
  readonly next: Block | undefined;
}

function linesOf({ sections }: WordDocument): readonly Line[] {
  return sections.flatMap((section) => {
    // Empty paragraphs between a table and its caption or note do not part them.
    const blocks = section.blocks.filter((block) => block.kind === 'table' || block.text.trim() !== '');
    return blocks.flatMap((block, index) =>
      block.kind === 'table'
        ? []
        : [{ paragraph: block, section, before: blocks[index - 1], next: blocks[index + 1] }],
    );
  });
}

/** A title stands among the first lines; further down is what merely looks like one. */
const TITLE_WITHIN = 15;

function findTitle(lines: readonly Line[]): number {
  const head = lines.slice(0, TITLE_WITHIN);
  const styled = head.findIndex(({ paragraph }) => isTitleStyle(paragraph));
  if (styled >= 0) return styled;
  const likely = head.findIndex(({ paragraph }) => looksLikeTitle(paragraph));
  return likely >= 0 && head.slice(0, likely).every(isHeadLine) ? likely : -1;
}

const isTitleStyle = ({ styleName }: Paragraph): boolean => /^(?:title|标题)$/i.test(styleName);

function looksLikeTitle(paragraph: Paragraph): boolean {
  const text = paragraph.text.trim();
  if (text.length > 80 || text.length < 2) return false;
  if (headRole(paragraph) !== undefined || readHeadingLabel(text)) return false;
  const size = mostOf(sizes(paragraph.pieces)) ?? 0;
  const { align, outline = 9 } = paragraph.format;
  if (/[。；：:;]$/.test(text) && (align !== 'center' || size < 18)) return false;
  return size >= 18 || (align === 'center' && (size > 16 || isBold(paragraph))) || outline === 0;
}

const isHeadLine = ({ paragraph }: Line): boolean =>
  headRole(paragraph) !== undefined || paragraph.format.align === 'center' || paragraph.text.length < 30;

export const isBold = ({ pieces }: Paragraph): boolean =>
  mostOf(tally(pieces, (character, run) => (HAN.test(character) ? run.bold === true : undefined))) === true;

/** **Source**: GB/T 9704-2012 §7.2.1–§7.2.6. */
function headRole(paragraph: Paragraph): Role | undefined {
  const text = paragraph.text.trim();
  if (/^\d{6}$/.test(text)) return 'copyNumber';
  if (/^(?:绝密|机密|秘密)(?:[★☆*·].{0,8})?$/.test(text)) return 'secrecy';
  if (/^(?:特急|加急|平急|特提|紧急)$/.test(text)) return 'urgency';
  if (DOCUMENT_NUMBER.test(text)) return 'documentNumber';
  const red = mostOf(tally(paragraph.pieces, (_, { color }) => isRed(color)));
  return red && (mostOf(sizes(paragraph.pieces)) ?? 0) >= 22 ? 'organ' : undefined;
}

/** ×政发〔2024〕5号, and the ways people get it wrong; a signer may follow on the line. */
export const DOCUMENT_NUMBER =
  /^[\p{Script=Han}×○*]{1,12}\s*([〔[［(（【{])\s*(\d{2,4})\s*年?\s*([〕\]］)）】}])\s*(第?)\s*(\d{1,5})\s*号/u;

function isRed(color = 'auto'): boolean {
  const [red = 0, green = 0, blue = 0] = (color.match(/[0-9A-F]{2}/gi) ?? []).map((part) =>
    parseInt(part, 16),
  );
  return red >= 0xb0 && green <= 0x50 && blue <= 0x50;
}

type Zone = 'head' | 'title' | 'text' | 'attachmentNote' | 'closed';

/** Walks down a document; what a line is hangs on what came before it. */
class Placer {
  #zone: Zone = 'head';
  /** Attachments and further papers so far. */
  #attachment = 0;

  constructor(private readonly titleAt: number) {
    if (titleAt < 0) this.#zone = 'title';
  }

  place({ paragraph, section, before, next }: Line, index: number, lines: readonly Line[]): PlacedParagraph {
    const text = paragraph.text.trim();
    const heading = readHeadingLabel(text);
    const role = this.#roleOf(paragraph, text, heading, index, { before, next }, lines);
    return {
      paragraph,
      section,
      role,
      ...(role === 'heading' && heading && { heading }),
      attachment: this.#attachment,
      next,
    };
  }

  #roleOf(
    paragraph: Paragraph,
    text: string,
    heading: HeadingLabel | undefined,
    index: number,
    around: { before: Block | undefined; next: Block | undefined },
    lines: readonly Line[],
  ): Role {
    if (index === this.titleAt) return this.#enter('title', 'title');
    if (
      index > this.titleAt &&
      this.#zone !== 'title' &&
      isTitleAgain(paragraph, lines[this.titleAt]?.paragraph)
    ) {
      this.#attachment += 1;
      return this.#enter('title', 'title');
    }
    if (this.#zone === 'head') return headRole(paragraph) ?? 'none';
    if (this.#zone === 'title') {
      const role = this.#roleUnderTitle(paragraph, text, heading, lines[index - 1]);
      if (role) return role;
    }
    if (isExempt(paragraph, text, around)) return 'none';
    return this.#roleInText(paragraph, text, heading, lines[index + 1]?.paragraph.text.trim() ?? '');
  }

  /** Further lines of the title, subtitles, recipients: up to the first line of the text. */
  #roleUnderTitle(
    paragraph: Paragraph,
    text: string,
    heading: HeadingLabel | undefined,
    before: Line | undefined,
  ): Role | undefined {
    if (paragraph.format.align === 'center' && this.titleAt >= 0 && !heading) {
      const isOne = before && mostOf(sizes(before.paragraph.pieces)) === mostOf(sizes(paragraph.pieces));
      return isOne && !/^[（(]/.test(text) && before.paragraph.format.align === 'center' ? 'title' : 'none';
    }
    if (headRole(paragraph)) return headRole(paragraph);
    if (paragraph.format.align === 'right') return 'none';
    this.#zone = 'text';
    return !heading && isRecipients(paragraph, text) ? 'recipients' : undefined;
  }

  #roleInText(paragraph: Paragraph, text: string, heading: HeadingLabel | undefined, next: string): Role {
    if (/^附\s*件\s*\d{0,2}\s*[:：]?$/.test(text)) {
      this.#attachment += 1;
      return this.#enter('title', 'attachmentMark');
    }
    if (/^抄\s*送\s*[:：]/.test(text)) return this.#enter('closed', 'copies');
    if (PRINTED.test(text)) return this.#enter('closed', 'printed');
    if (/^附\s*件\s*[:：]\s*\S/.test(text)) return this.#enter('attachmentNote', 'attachmentNote');
    if (this.#zone === 'attachmentNote' && heading?.level === 3 && text.length < 60) return 'attachmentNote';
    if (ATTENDANCE.test(text)) return 'attendance';
    if (isDate(text)) return this.#enter('closed', 'date');
    if (isDate(next) && !heading && text.length <= 40 && !/[。；：；，？！]$/.test(text)) {
      return this.#enter('closed', 'signature');
    }
    if (this.#zone === 'closed' && /^[（(].*[）)]$/.test(text)) return 'postscript';
    if (paragraph.format.align === 'right') return 'none';
    return heading ? 'heading' : 'body';
  }

  #enter(zone: Zone, role: Role): Role {
    this.#zone = zone;
    return role;
  }
}

/** Another paper in the same document: one form after the other. */
const isTitleAgain = (paragraph: Paragraph, title: Paragraph | undefined): boolean =>
  isTitleStyle(paragraph) ||
  (paragraph.format.align === 'center' && title !== undefined && paragraph.text.trim() === title.text.trim());

/** Who was there, below the text of minutes. **Source**: GB/T 9704-2012 §10.3. */
export const ATTENDANCE = /^(?:出\s*席|请\s*假|列\s*席)(?:人员|单位|人)?[:：]/;

/** 2024年7月5日, and how else people write a date alone on its line. */
export const isDate = (text: string): boolean =>
  /^(?:\d{2,4}|[〇○零一二三四五六七八九]{2,4})\s*年\s*(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*月\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*日$/.test(
    text,
  ) || /^(?:19|20)\d{2}([-./])\d{1,2}\1\d{1,2}$/.test(text);

export const PRINTED = /(?:\d{4}年\d{1,2}月\d{1,2}日|[〇○零一二三四五六七八九]{4}年.{2,6}日)\s*印\s*发?$/;

const ORGAN = /局|委|厅|部|办|院|处|科|中心|公司|单位|政府|支部|党组|同志|社|所|站|街道|乡|镇|学校/;

/** To be filled in by hand. */
const BLANK_NAME = /^[_＿]+[：:]$/;

/** Addressees: units side by side, no sentence. */
function isRecipients(paragraph: Paragraph, text: string): boolean {
  if (text.length > 120 || /[。；？！]|如下|下列|以下|现将|根据|按照|为了/.test(text)) return false;
  if (BLANK_NAME.test(text)) return true;
  if (!ORGAN.test(text)) return false;
  return /[：:]$/.test(text) || (indentsOf(paragraph).first < 1 && /^各|[，、,]/.test(text));
}

const CAPTION = /^(?:附?表|附?图)\s*[\d一二三四五六七八九十]+/;
const NOTE = /^(?:注|备注|说明|单位|资料来源|数据来源|来源|填表说明)\s*\d*\s*[:：]/;

/** Captions, notes of tables, contents, centred lines, forms to fill in. **Source**: none; the standard is silent. */
function isExempt(
  paragraph: Paragraph,
  text: string,
  { before, next }: { before: Block | undefined; next: Block | undefined },
): boolean {
  const { format, styleName } = paragraph;
  if (format.align === 'center' && !readHeadingLabel(text)) return true;
  if (/^(?:toc|table of figures|caption|题注|图表目录|footnote|表题|图题)/i.test(styleName)) return true;
  if (CAPTION.test(text) && text.length <= 40) return true;
  if ((text.match(/_{3,}|＿{2,}/g) ?? []).length >= 3) return true;
  if (next?.kind === 'table' && text.length <= 30 && !/[。；：:]$/.test(text) && !readHeadingLabel(text))
    return true;
  const isSmall = (mostOf(sizes(paragraph.pieces)) ?? 16) < 14;
  return (
    (before?.kind === 'table' || (before?.kind === 'paragraph' && NOTE.test(before.text.trim()))) &&
    (NOTE.test(text) || isSmall)
  );
}
