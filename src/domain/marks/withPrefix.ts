import type { MarkCell, MarkPlan } from './MarkPlan';
import { namePrefix, signatureOf } from './names';

const OURS = new RegExp(`(?<![\\w.])${namePrefix}(?=[A-Z])`, 'g');

/** The plan with names that begin otherwise, for workbooks whose owner has names like ours. @param prefix `DUBAN2_` */
export function withPrefix(plan: MarkPlan, prefix: string): MarkPlan {
  if (prefix === namePrefix) return plan;
  const rename = (text: string) => text.replace(OURS, prefix);
  const sign = (cell: MarkCell) =>
    cell.value === signatureOf(namePrefix) ? { ...cell, value: signatureOf(prefix) } : cell;
  return {
    formats: plan.formats.map((format) => ({ ...format, formula: rename(format.formula) })),
    sheets: plan.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(sign)) })),
    names: plan.names.map((name) => ({ ...name, name: rename(name.name) })),
  };
}
