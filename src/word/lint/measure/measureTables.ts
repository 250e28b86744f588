import type { Measurement } from './Measurement';
import { textWidth } from './measurePages';
import { describeMm } from './units';

/** Word lets a table stick out by the padding of its first and last cell: 2 × 1.9 mm. */
const PADDING_TWIPS = 230;

/** **Source**: GB/T 9704-2012 §5.2.1: whatever is printed stands in the text area. */
export function measureTables({ document, report }: Measurement): void {
  for (const { blocks, page, ordinal } of document.sections) {
    const room = textWidth(page);
    if (page.columns > 1) continue;
    for (const block of blocks) {
      if (block.kind !== 'table') continue;
      const { widthTwips, widthShare = 0, indentTwips } = block.width;
      const width = (widthTwips ?? room * widthShare) + Math.max(0, indentTwips);
      if (width <= room + PADDING_TWIPS) continue;
      report({
        clause: '5.2.1',
        item: { 'zh-CN': '表格宽度', en: 'width of a table' },
        found: describeMm(width),
        expected: {
          'zh-CN': `不超出版心（${describeMm(room)['zh-CN']}）`,
          en: `within the text area (${describeMm(room).en})`,
        },
        severity: 'must',
        place: { section: ordinal, table: block.ordinal },
      });
    }
  }
}
