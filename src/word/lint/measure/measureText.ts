import type { Localized } from '../../../base/Language';
import { slicePieces } from './characters';
import { indentsOf } from './indents';
import { placeOf, type Measurement } from './Measurement';
import { measureBold, measureType, type TypeRule } from './measureType';
import type { PlacedParagraph } from './PlacedParagraph';
import { describeChars } from './units';

/** **Source**: GB/T 9704-2012 §5.2.2 with §7.3.3. */
const BODY: TypeRule = {
  element: { 'zh-CN': '正文', en: 'text' },
  clause: '5.2.2',
  font: 'fangsong',
  sizePt: 16,
  alsoInPart: ['hei', 'kai'],
};

/** Levels 3 and 4 are set as text. **Source**: GB/T 9704-2012 §7.3.3. */
const LEVELS: Readonly<Record<1 | 2 | 3 | 4, TypeRule>> = {
  1: {
    element: { 'zh-CN': '一级标题“一、”', en: 'level 1 (一、)' },
    clause: '7.3.3',
    font: 'hei',
    sizePt: 16,
  },
  2: {
    element: { 'zh-CN': '二级标题“（一）”', en: 'level 2 (（一）)' },
    clause: '7.3.3',
    font: 'kai',
    sizePt: 16,
  },
  3: BODY,
  4: BODY,
};

/** Text and headings: type, indent, lines that follow flush. */
export function measureText({ paragraphs, report }: Measurement): void {
  for (const placed of paragraphs) {
    const { role, heading, paragraph } = placed;
    if (role === 'body') measureType(paragraph.pieces, BODY, placed, report);
    else if (role === 'heading' && heading) measureHeading(placed, LEVELS[heading.level], report);
    else if (role === 'recipients') measureRecipients(placed, report);
    if (role === 'body' || role === 'heading') measureIndent(placed, report);
  }
}

/** Of 「一、×××。××××」 the heading is the first sentence; the rest is text. */
function measureHeading(placed: PlacedParagraph, rule: TypeRule, report: Measurement['report']): void {
  const { pieces, text } = placed.paragraph;
  const level = placed.heading?.level ?? 1;
  const stop = level <= 2 ? text.indexOf('。') : -1;
  const end = stop >= 0 && stop < text.trimEnd().length - 1 ? stop + 1 : text.length;
  const head = slicePieces(pieces, 0, end);
  measureType(head, rule, placed, report);
  measureBold(head, { ...rule, clause: '7.3.3' }, placed, report);
  measureType(slicePieces(pieces, end, text.length), BODY, placed, report);
}

/** **Source**: GB/T 9704-2012 §7.3.2. */
function measureRecipients(placed: PlacedParagraph, report: Measurement['report']): void {
  const { paragraph } = placed;
  const place = placeOf(placed);
  measureType(paragraph.pieces, { ...BODY, clause: '7.3.2', element: RECIPIENTS }, placed, report);
  const { first, left } = indentsOf(paragraph);
  if (Math.abs(first) > INDENT_SLACK || Math.abs(left) > INDENT_SLACK) {
    report({
      clause: '7.3.2',
      item: { 'zh-CN': '主送机关缩进', en: 'indent of the main recipients' },
      found: describeIndent(first, left),
      expected: { 'zh-CN': '居左顶格，回行仍顶格', en: 'flush left in all lines' },
      severity: 'must',
      place,
    });
  }
  const end = paragraph.text.trim().slice(-1);
  if (end === '：') return;
  report({
    clause: '7.3.2',
    item: { 'zh-CN': '主送机关末尾', en: 'end of the main recipients' },
    found:
      end === ':' ? { 'zh-CN': '半角冒号', en: 'half-width colon' } : { 'zh-CN': '没有冒号', en: 'no colon' },
    expected: { 'zh-CN': '全角冒号', en: 'full-width colon' },
    severity: 'must',
    place,
  });
}

const RECIPIENTS: Localized = { 'zh-CN': '主送机关', en: 'main recipients' };

const INDENT_CHARS = 2;
/** Programs round to whole twips, and a character grid is a little narrower than its characters. */
const INDENT_SLACK = 0.2;

/** **Source**: GB/T 9704-2012 §7.3.3. */
function measureIndent(placed: PlacedParagraph, report: Measurement['report']): void {
  const { first, left } = indentsOf(placed.paragraph);
  const wraps = Math.abs(left) <= INDENT_SLACK;
  if (Math.abs(first - INDENT_CHARS) <= INDENT_SLACK && wraps) return;
  const hasList = placed.paragraph.label !== '';
  report({
    clause: '7.3.3',
    item: { 'zh-CN': '段落缩进', en: 'indent of paragraphs' },
    found: hasList
      ? {
          'zh-CN': `自动编号，${describeIndent(first, left)['zh-CN']}`,
          en: `automatic number, ${describeIndent(first, left).en}`,
        }
      : describeIndent(first, left),
    expected: { 'zh-CN': '首行左空2字，回行顶格', en: 'first line 2 characters, others flush left' },
    severity: 'must',
    place: placeOf(placed),
  });
}

export function describeIndent(first: number, left: number): Localized {
  if (Math.abs(left) <= INDENT_SLACK) {
    const flush = Math.abs(first) <= INDENT_SLACK;
    return flush
      ? { 'zh-CN': '首行顶格', en: 'first line flush left' }
      : { 'zh-CN': `首行${describeChars(first)['zh-CN']}`, en: `first line ${describeChars(first).en}` };
  }
  return {
    'zh-CN': `首行${describeChars(first)['zh-CN']}，回行${describeChars(left)['zh-CN']}`,
    en: `first line ${describeChars(first).en}, others ${describeChars(left).en}`,
  };
}
