import type { Localized } from '../../../base/Language';
import type { Clause } from '../clauses';
import { indentsOf } from './indents';
import { placeOf, type Measurement } from './Measurement';
import { measureColor, measureType, type TypeRule } from './measureType';
import { DOCUMENT_NUMBER } from './placeParagraphs';
import type { PlacedParagraph, Role } from './PlacedParagraph';
import { quoted } from './units';

type FlushLeft = Pick<TypeRule, 'element' | 'font' | 'clause'>;

/** **Source**: GB/T 9704-2012 §7.2.1–§7.2.3. */
const FLUSH_LEFT: Readonly<Partial<Record<Role, FlushLeft>>> = {
  secrecy: { element: { 'zh-CN': '密级', en: 'secrecy' }, font: 'hei', clause: '7.2.2' },
  urgency: { element: { 'zh-CN': '紧急程度', en: 'urgency' }, font: 'hei', clause: '7.2.3' },
};

/** What stands above the title. */
export function measureHead({ paragraphs, report }: Measurement): void {
  for (const placed of paragraphs) {
    const { role, paragraph } = placed;
    const rule = FLUSH_LEFT[role];
    if (rule) {
      measureType(paragraph.pieces, { ...rule, sizePt: 16 }, placed, report);
      measureFlushLeft(placed, rule.clause, rule.element, report);
    }
    if (role === 'copyNumber') {
      measureColor(paragraph.pieces, placed, report);
      measureFlushLeft(placed, '7.2.1', { 'zh-CN': '份号', en: 'copy number' }, report);
    }
    if (role === 'documentNumber') measureDocumentNumber(placed, report);
  }
}

function measureFlushLeft(
  placed: PlacedParagraph,
  clause: Clause,
  element: Localized,
  report: Measurement['report'],
): void {
  const { align = 'left' } = placed.paragraph.format;
  if ((align === 'left' || align === 'both') && Math.abs(indentsOf(placed.paragraph).first) <= 0.3) return;
  report({
    clause,
    item: { 'zh-CN': `${element['zh-CN']}位置`, en: `place of the ${element.en}` },
    found: { 'zh-CN': '没有顶格', en: 'not flush left' },
    expected: { 'zh-CN': '顶格居左', en: 'flush left' },
    severity: 'must',
    place: placeOf(placed),
  });
}

/** ×政发〔2024〕5号. **Source**: GB/T 9704-2012 §7.2.5. */
function measureDocumentNumber(placed: PlacedParagraph, report: Measurement['report']): void {
  const [, open = '', year = '', close = '', ordinal = '', number = ''] =
    DOCUMENT_NUMBER.exec(placed.paragraph.text.trim()) ?? [];
  const tell = (item: Localized, found: string, expected: string): void =>
    report({
      clause: '7.2.5',
      item,
      found: quoted(found),
      expected: quoted(expected),
      severity: 'must',
      place: placeOf(placed),
    });
  if (open !== '〔' || close !== '〕') {
    tell({ 'zh-CN': '发文字号的括号', en: 'brackets of the document number' }, `${open}${close}`, '〔〕');
  }
  if (year.length !== 4) {
    tell({ 'zh-CN': '发文字号的年份', en: 'year of the document number' }, year, `20${year.slice(-2)}`);
  }
  if (ordinal)
    tell({ 'zh-CN': '发文字号的“第”字', en: '第 in the document number' }, `第${number}号`, `${number}号`);
  if (/^0/.test(number)) {
    const plain = number.replace(/^0+/, '');
    tell({ 'zh-CN': '发文字号编虚位', en: 'leading zero in the document number' }, number, plain);
  }
  measureType(
    placed.paragraph.pieces,
    {
      element: { 'zh-CN': '发文字号', en: 'document number' },
      clause: '7.2.5',
      font: 'fangsong',
      sizePt: 16,
      alsoInPart: ['kai'],
    },
    placed,
    report,
  );
}
