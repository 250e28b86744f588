import type { MarkPlan } from '../../../domain/marks/MarkPlan';
import { withPrefix } from '../../../domain/marks/withPrefix';
import { readBook, worksheetParts } from './BookXml';
import { addSheets } from './addSheets';
import { eraseMarks } from './eraseMarks';
import { addFormatRules, type FormatRule } from './formatRules';
import { freePrefix } from './freePrefix';
import type { PackageEdits } from './PackageEdits';
import { refuseUnsafe } from './refuseUnsafe';
import { openStyles } from './openStyles';

/**
 * Draws a plan in place of what we drew before. Only the sheets that get rules, the styles, and the lists of sheets,
 * names and parts are changed.
 * @throws ProductError as `refuseUnsafe`, and as reading the parts does
 */
export async function drawMarks(edits: PackageEdits, workbookPart: string, plan: MarkPlan): Promise<void> {
  await refuseUnsafe(edits, await readBook(edits, workbookPart));
  await eraseMarks(edits, workbookPart);
  const book = await readBook(edits, workbookPart);
  const own = withPrefix(plan, await freePrefix(edits, book));
  const styles = await openStyles(edits, book);
  const parts = new Map(worksheetParts(book).map(({ name, part }) => [name, part]));
  const rules = new Map<string, FormatRule[]>();
  for (const { sheet, areas, formula, style, beforeOthers } of own.formats) {
    const part = parts.get(sheet);
    if (part === undefined) throw new Error(`a mark for a sheet that is not there: ${sheet}`);
    const list = rules.get(part) ?? [];
    rules.set(part, list);
    list.push({ areas, formula, dxfId: styles.edits.dxf(style), ...(beforeOthers && { beforeOthers }) });
  }
  for (const [part, list] of rules) edits.write(part, addFormatRules(await edits.readText(part), part, list));
  await addSheets(edits, book, own, styles);
}
