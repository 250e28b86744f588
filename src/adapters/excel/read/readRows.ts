import { ProductError } from '../../../base/ProductError';
import type { Area, Row } from '../../../domain/snapshot/Snapshot';
import type { ReadRows, RowSpan } from '../../../ports/LiveWorkbook';
import { areaIn } from './areaIn';
import type { CellTerms } from './CellBlock';
import { cellPortions, hasLinks } from './cellPortions';
import { inPortions } from './inPortions';

/** Some rows again, in two requests: where they hold something, and what. @throws ProductError `workbook.sheetGone` */
export async function readRows(
  context: Excel.RequestContext,
  spans: readonly RowSpan[],
  terms: CellTerms,
): Promise<readonly ReadRows[]> {
  const asked = spans.map((span) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(span.sheet);
    const all = sheet.getUsedRangeOrNullObject(true).load('address');
    const used = sheet.getRange(`${span.first}:${span.last}`).getUsedRangeOrNullObject(true);
    return { span, sheet, all, used: used.load('address, rowHidden') };
  });
  await context.sync();
  const drafts = asked.map(({ span, sheet, all, used }) => {
    if (sheet.isNullObject) throw new ProductError('workbook.sheetGone', { sheet: span.sheet });
    const rows: Row[] = [];
    const keep = (read: readonly Row[]) => void rows.push(...read);
    const area = usedArea(used);
    const options = { rowsHidden: area ? used.rowHidden : false, withLinks: hasLinks(usedArea(all)) };
    return { span, rows, portions: area ? cellPortions(sheet, area, options, terms, keep) : [] };
  });
  await inPortions(
    context,
    drafts.flatMap(({ portions }) => portions),
  );
  return drafts.map(({ span: { sheet, first, last }, rows }) => ({ sheet, first, last, rows }));
}

function usedArea(range: Excel.Range): Area | undefined {
  return range.isNullObject ? undefined : areaIn(range.address);
}
