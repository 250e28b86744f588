import type { Localized } from '../../../base/Language';
import type { Block, Paragraph, Section } from '../read/WordDocument';
import type { Rule } from '../resolve/ParagraphLayer';
import { indentsOf } from './indents';
import { placeOf, type Measurement } from './Measurement';
import { measureType, type TypeRule } from './measureType';
import { PRINTED } from './placeParagraphs';
import type { PlacedParagraph } from './PlacedParagraph';
import { quoted, round1 } from './units';

const TYPE = { font: 'fangsong', sizePt: 14 } as const;
const COPIES: TypeRule = { ...TYPE, clause: '7.4.2', element: { 'zh-CN': '抄送机关', en: 'copies to' } };
const PRINT: TypeRule = {
  ...TYPE,
  clause: '7.4.3',
  element: { 'zh-CN': '印发机关和印发日期', en: 'printed by and on' },
};

/** The imprint, as paragraphs or as the small table that many offices use. **Source**: GB/T 9704-2012 §7.4. */
export function measureImprint({ document, paragraphs, report }: Measurement): void {
  const inText = paragraphs.filter(({ role }) => role === 'copies' || role === 'printed');
  const imprint = [...inText, ...document.sections.flatMap(inTables)];
  for (const placed of imprint) {
    if (placed.role === 'copies') measureCopies(placed, report);
    else measurePrinted(placed, report);
  }
  measureRules(inText, report);
}

function inTables(section: Section): readonly PlacedParagraph[] {
  const last = section.blocks.findLast((block: Block) => block.kind === 'table');
  if (last?.kind !== 'table') return [];
  return last.paragraphs.flatMap((paragraph) => {
    const role = roleInTable(paragraph);
    return role ? [{ paragraph, section, role, attachment: 0, next: undefined }] : [];
  });
}

function roleInTable({ text }: Paragraph): 'copies' | 'printed' | undefined {
  if (/^\s*抄\s*送\s*[:：]/.test(text)) return 'copies';
  return PRINTED.test(text.trim()) ? 'printed' : undefined;
}

function measureCopies(placed: PlacedParagraph, report: Measurement['report']): void {
  measureType(placed.paragraph.pieces, COPIES, placed, report);
  const text = placed.paragraph.text.trim();
  const tell = (item: Localized, found: Localized, expected: Localized): void =>
    report({ clause: '7.4.2', item, found, expected, severity: 'must', place: placeOf(placed) });
  if (/^抄\s*送\s*:/.test(text)) {
    tell({ 'zh-CN': '“抄送”后的冒号', en: 'colon behind 抄送' }, quoted(':'), quoted('：'));
  }
  if (!text.endsWith('。')) {
    const end = { 'zh-CN': '没有句号', en: 'no full stop' };
    tell({ 'zh-CN': '抄送机关末尾', en: 'end of the copies' }, end, { 'zh-CN': '句号', en: 'full stop' });
  }
  measureInset(placed, '7.4.2', { 'zh-CN': '抄送机关缩进', en: 'indent of the copies' }, report);
}

function measurePrinted(placed: PlacedParagraph, report: Measurement['report']): void {
  measureType(placed.paragraph.pieces, PRINT, placed, report);
  const text = placed.paragraph.text.trim();
  const item = { 'zh-CN': '印发日期的写法', en: 'form of the printing date' };
  const tell = (expected: Localized): void =>
    report({
      clause: '7.4.3',
      item,
      found: quoted(text.slice(-12)),
      expected,
      severity: 'must',
      place: placeOf(placed),
    });
  if (!/印\s*发$/.test(text)) tell({ 'zh-CN': '日期后加“印发”二字', en: '印发 behind the date' });
  if (!/\d{4}年/.test(text)) tell({ 'zh-CN': '阿拉伯数字', en: 'digits' });
  else if (/年0|月0/.test(text)) tell({ 'zh-CN': '月、日不编虚位', en: 'no leading zero' });
  measureInset(placed, '7.4.3', { 'zh-CN': '印发机关缩进', en: 'indent of the printer' }, report);
}

/** One character from the left; a first line alone may bring it. */
function measureInset(
  placed: PlacedParagraph,
  clause: '7.4.2' | '7.4.3',
  item: Localized,
  report: Measurement['report'],
): void {
  const { first } = indentsOf(placed.paragraph);
  const { align = 'left' } = placed.paragraph.format;
  if (align === 'right' || align === 'center' || (first >= 0.7 && first <= 1.4)) return;
  // In a table the padding of the cell is a part of it.
  if (placed.paragraph.ordinal === 0 && first < 1.4) return;
  report({
    clause,
    item,
    found: { 'zh-CN': `左空${round1(first)}字`, en: `${round1(first)} characters` },
    expected: { 'zh-CN': '左空1字', en: '1 character' },
    severity: 'must',
    place: placeOf(placed),
  });
}

/** Eighths of a point that print as 0.35 mm and as 0.25 mm. */
const THICK = { from: 7, to: 9, name: { 'zh-CN': '0.35毫米（1磅）', en: '0.35 mm (1 pt)' } };
const THIN = { from: 5, to: 7, name: { 'zh-CN': '0.25毫米（0.75磅）', en: '0.25 mm (0.75 pt)' } };

/** Rules that are borders of its paragraphs; drawn lines and table borders are not measured. */
function measureRules(imprint: readonly PlacedParagraph[], report: Measurement['report']): void {
  const [first] = imprint;
  const last = imprint.at(-1);
  if (!first || !last) return;
  measureRule(first, first.paragraph.format.top, '首条分隔线', 'first rule', THICK, report);
  measureRule(last, last.paragraph.format.bottom, '末条分隔线', 'last rule', THICK, report);
  for (const placed of imprint.slice(0, -1)) {
    measureRule(placed, placed.paragraph.format.bottom, '中间分隔线', 'middle rule', THIN, report);
  }
}

function measureRule(
  placed: PlacedParagraph,
  rule: Rule | undefined,
  zh: string,
  en: string,
  wanted: typeof THICK,
  report: Measurement['report'],
): void {
  if (rule === undefined || rule === 'none') return;
  if (rule.eighths >= wanted.from && rule.eighths <= wanted.to) return;
  report({
    clause: '7.4.1',
    item: { 'zh-CN': zh, en },
    found: { 'zh-CN': `${rule.eighths / 8}磅`, en: `${rule.eighths / 8} pt` },
    expected: wanted.name,
    severity: 'must',
    place: placeOf(placed),
  });
}
