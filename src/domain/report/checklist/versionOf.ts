import type { CheckedTable } from '../../checks/CheckedTable';
import type { Cell } from '../../snapshot/Snapshot';
import { chineseDates, reportDate, reportText } from '../chineseDate';
import { labelledAbove } from '../labelledAbove';

/**
 * Version and date of the list as a whole: from its version columns, else from a line above the table such as
 * 「版本号：V1.0　更新日期：2024-07-01」; '' when it has neither.
 */
export function versionOf(table: CheckedTable): { readonly 版本号: string; readonly 更新日期: string } {
  return {
    版本号: distinct(cellsOf(table, 'version')) || labelledAbove(table, /版本号?\s*[：:]\s*([^\s，,；;]+)/),
    更新日期:
      latest(cellsOf(table, 'updated')) ||
      chineseDates(labelledAbove(table, /(?:更新|编制|修订)(?:日期|时间)\s*[：:]\s*([^\s，,；;]+)/)),
  };
}

function cellsOf(table: CheckedTable, field: string): Cell[] {
  return table.records
    .flatMap((record) => record.cell(field) ?? [])
    .filter((cell) => reportText(cell) !== '');
}

function distinct(cells: readonly Cell[]): string {
  return [...new Set(cells.map(reportDate))].join('、');
}

/** The latest when all are real dates; texts are shown as they are. */
function latest(cells: readonly Cell[]): string {
  if (!cells.every(({ kind }) => kind === 'date')) return distinct(cells);
  const [last] = [...cells].sort((a, b) => Number(b.value) - Number(a.value));
  return reportText(last);
}
