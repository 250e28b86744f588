import { placeOf, type Measurement } from './Measurement';
import { measureBold, measureType, type TypeRule } from './measureType';

const TITLE: TypeRule = {
  element: { 'zh-CN': '标题', en: 'title' },
  clause: '7.3.1',
  font: 'title',
  sizePt: 22,
};

/** **Source**: GB/T 9704-2012 §7.3.1. */
export function measureTitle({ paragraphs, report }: Measurement): void {
  for (const placed of paragraphs) {
    if (placed.role !== 'title') continue;
    const { pieces, format, text } = placed.paragraph;
    measureType(pieces, TITLE, placed, report);
    measureBold(pieces, TITLE, placed, report);
    const { align = 'left' } = format;
    if (align !== 'center') {
      report({
        clause: '7.3.1',
        item: { 'zh-CN': '标题对齐', en: 'alignment of the title' },
        found: align === 'right' ? { 'zh-CN': '居右', en: 'right' } : { 'zh-CN': '居左', en: 'left' },
        expected: { 'zh-CN': '居中', en: 'centred' },
        severity: 'must',
        place: placeOf(placed),
      });
    }
    if (/[。，；,;.]$/.test(text.trim())) {
      report({
        clause: '7.3.1',
        item: { 'zh-CN': '标题标点', en: 'punctuation of the title' },
        found: { 'zh-CN': '末尾有标点', en: 'a sign at the end' },
        expected: { 'zh-CN': '末尾不用标点', en: 'no sign at the end' },
        severity: 'usual',
        place: placeOf(placed),
      });
    }
  }
}
