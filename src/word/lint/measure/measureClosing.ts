import type { Localized } from '../../../base/Language';
import type { Clause } from '../clauses';
import { HAN } from './characters';
import { indentsOf } from './indents';
import { placeOf, type Measurement } from './Measurement';
import { textWidth } from './measurePages';
import { measureType, type TypeRule } from './measureType';
import type { PlacedParagraph, Role } from './PlacedParagraph';
import { quoted, round1 } from './units';

const TEXT = { font: 'fangsong', sizePt: 16 } as const;

const TYPES: Readonly<Partial<Record<Role, TypeRule>>> = {
  attachmentNote: { ...TEXT, clause: '7.3.4', element: { 'zh-CN': '附件说明', en: 'note of attachments' } },
  signature: { ...TEXT, clause: '7.3.5', element: { 'zh-CN': '署名', en: 'signature' } },
  date: { ...TEXT, clause: '7.3.5', element: { 'zh-CN': '成文日期', en: 'date' } },
  postscript: { ...TEXT, clause: '7.3.6', element: { 'zh-CN': '附注', en: 'postscript' } },
  attachmentMark: {
    clause: '7.3.7',
    element: { 'zh-CN': '“附件”', en: '附件' },
    font: 'hei',
    sizePt: 16,
  },
};

/** What follows the text: attachments, signature, date, postscript. */
export function measureClosing({ paragraphs, report }: Measurement): void {
  paragraphs.forEach((placed, index) => {
    const type = TYPES[placed.role];
    if (!type) return;
    measureType(placed.paragraph.pieces, type, placed, report);
    const tell = teller(placed, report);
    if (placed.role === 'attachmentNote') measureAttachmentNote(placed, tell);
    if (placed.role === 'date') measureDate(placed, paragraphs[index - 1], tell);
    if (placed.role === 'postscript') measurePostscript(placed, tell);
    if (placed.role === 'attachmentMark') measureAttachmentMark(placed, tell);
  });
}

type Tell = (
  clause: Clause,
  item: Localized,
  found: Localized,
  expected: Localized,
  severity?: 'must' | 'usual',
) => void;

const teller =
  (placed: PlacedParagraph, report: Measurement['report']): Tell =>
  (clause, item, found, expected, severity = 'must') =>
    report({ clause, item, found, expected, severity, place: placeOf(placed) });

/** **Source**: GB/T 9704-2012 §7.3.4. */
function measureAttachmentNote({ paragraph }: PlacedParagraph, tell: Tell): void {
  const text = paragraph.text.trim();
  const opens = /^附\s*件\s*([:：])/.exec(text);
  if (opens && opens[1] !== '：') {
    tell(
      '7.3.4',
      { 'zh-CN': '附件说明的冒号', en: 'colon of the note of attachments' },
      quoted(':'),
      quoted('：'),
    );
  }
  const end = /[。；，、;,.]$/.exec(text)?.[0];
  if (end) {
    tell('7.3.4', { 'zh-CN': '附件名称后的标点', en: 'sign behind the name of an attachment' }, quoted(end), {
      'zh-CN': '不加标点',
      en: 'no sign',
    });
  }
  const numbered = /(?:^|[:：]\s*)(\d{1,2})([、．,，])/.exec(text);
  if (numbered) {
    tell(
      '7.3.4',
      { 'zh-CN': '附件顺序号', en: 'number of an attachment' },
      quoted(`1${numbered[2] ?? ''}`),
      quoted('1.'),
      numbered[2] === '．' ? 'usual' : 'must',
    );
  }
  const { first } = indentsOf(paragraph);
  if (opens && Math.abs(first - 2) > 0.3) {
    tell(
      '7.3.4',
      { 'zh-CN': '附件说明缩进', en: 'indent of the note of attachments' },
      { 'zh-CN': `左空${round1(first)}字`, en: `${round1(first)} characters` },
      { 'zh-CN': '左空2字', en: '2 characters' },
    );
  }
}

/** **Source**: GB/T 9704-2012 §7.3.5.4 (digits), §7.3.5.1–§7.3.5.3 (place). */
function measureDate(placed: PlacedParagraph, before: PlacedParagraph | undefined, tell: Tell): void {
  const text = placed.paragraph.text.trim();
  const item = { 'zh-CN': '成文日期的写法', en: 'form of the date' };
  const match = /^(\d{2,4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日$/.exec(text);
  if (!match) {
    tell('7.3.5.4', item, quoted(text), {
      'zh-CN': '阿拉伯数字，如2024年7月5日',
      en: 'digits, as 2024年7月5日',
    });
  } else if (match[1]?.length !== 4) {
    tell('7.3.5.4', item, quoted(text), { 'zh-CN': '年份标全称', en: 'the year in full' });
  } else if (/^0/.test(match[2] ?? '') || /^0/.test(match[3] ?? '')) {
    tell('7.3.5.4', item, quoted(text), { 'zh-CN': '月、日不编虚位', en: 'no leading zero' });
  }
  measureDatePlace(placed, before, tell);
}

/** 右空四字 under a seal, 右空二字 or two characters right of the signature without one. */
function measureDatePlace(placed: PlacedParagraph, before: PlacedParagraph | undefined, tell: Tell): void {
  const right = rightGap(placed);
  if (right === undefined) return;
  const signature = before?.role === 'signature' ? before : undefined;
  const fits = [4, 2].some((gap) => near(right, gap)) || (signature && followsSignature(placed, signature));
  if (fits) return;
  tell(
    '7.3.5',
    { 'zh-CN': '成文日期位置', en: 'place of the date' },
    { 'zh-CN': `右空${round1(right)}字`, en: `${round1(right)} characters from the right` },
    {
      'zh-CN': '加盖印章的右空4字；不加盖印章的比署名右移2字，或右空2字',
      en: '4 characters from the right with a seal; else 2 right of the signature, or 2 from the right',
    },
  );
}

const near = (chars: number, expected: number): boolean => Math.abs(chars - expected) <= 0.6;

/** Unsealed: the signature 2 characters from the right, the date beginning 2 characters behind its first. */
function followsSignature(date: PlacedParagraph, signature: PlacedParagraph): boolean {
  const dateGap = rightGap(date);
  const nameGap = rightGap(signature);
  if (dateGap === undefined || nameGap === undefined) return true;
  const start = -dateGap - widthOf(date.paragraph.text.trim());
  const nameStart = -nameGap - widthOf(signature.paragraph.text.trim());
  return near(start - nameStart, 2);
}

/** Characters between a line's end and the edge of the text area; undefined when tabs or frames decide. */
function rightGap({ paragraph, section }: PlacedParagraph): number | undefined {
  const { align = 'left' } = paragraph.format;
  if (paragraph.text.includes('\t') || paragraph.boxAlign !== undefined) return undefined;
  const { first, right } = indentsOf(paragraph);
  if (align === 'right') return right;
  const room = textWidth(section.page) / 20 / (paragraph.pieces[0]?.run.sizePt ?? 16);
  const width = widthOf(paragraph.text.trim());
  return align === 'center' ? (room - width) / 2 : room - first - width;
}

/** In characters; digits and Latin letters are half as wide. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (HAN.test(character) || character > '\u2e80' ? 1 : 0.5), 0);

/** **Source**: GB/T 9704-2012 §7.3.6. */
function measurePostscript({ paragraph }: PlacedParagraph, tell: Tell): void {
  const text = paragraph.text.trim();
  if (/^\(|\)$/.test(text)) {
    tell('7.3.6', { 'zh-CN': '附注的括号', en: 'brackets of the postscript' }, quoted('()'), quoted('（）'));
  }
  const { first } = indentsOf(paragraph);
  if (Math.abs(first - 2) <= 0.3) return;
  tell(
    '7.3.6',
    { 'zh-CN': '附注缩进', en: 'indent of the postscript' },
    { 'zh-CN': `左空${round1(first)}字`, en: `${round1(first)} characters` },
    { 'zh-CN': '左空2字', en: '2 characters' },
  );
}

/** **Source**: GB/T 9704-2012 §7.3.7. */
function measureAttachmentMark({ paragraph }: PlacedParagraph, tell: Tell): void {
  if (/[:：]$/.test(paragraph.text.trim())) {
    tell(
      '7.3.7',
      { 'zh-CN': '“附件”后的标点', en: 'sign behind 附件' },
      { 'zh-CN': '有冒号', en: 'a colon' },
      { 'zh-CN': '不加标点', en: 'no sign' },
    );
  }
  if (Math.abs(indentsOf(paragraph).first) > 0.3 || paragraph.format.align === 'center') {
    tell(
      '7.3.7',
      { 'zh-CN': '“附件”位置', en: 'place of 附件' },
      { 'zh-CN': '没有顶格', en: 'not flush left' },
      { 'zh-CN': '顶格居左', en: 'flush left' },
    );
  }
}
