import { notImitated } from '../protocol/HostError';
import { displayText } from './displayText';
import { putLine } from './lines';
import type { Sheet } from './Sheet';
import type { AutoFilter, FilterCriteria } from './SheetParts';

/** Hides the records that do not pass all criteria, and shows those that do. */
export function hideFiltered(sheet: Sheet, filter: AutoFilter, totals = 0): void {
  const { top, bottom } = filter.area;
  for (let row = top + 1; row <= bottom - totals; row += 1) {
    const passes = [...filter.criteria].every(([column, criteria]) =>
      passesCriteria(sheet, row, filter.area.left + column, criteria),
    );
    const { hidden, filtered, ...line } = sheet.rows.get(row) ?? {};
    if (!passes) putLine(sheet, 'rows', row, { ...line, hidden: true, filtered: true });
    else putLine(sheet, 'rows', row, { ...line, ...(hidden && !filtered && { hidden }) });
  }
}

function passesCriteria(sheet: Sheet, row: number, column: number, criteria: FilterCriteria): boolean {
  const shown = displayText(sheet.cell(row, column), false);
  if (criteria.filterOn === 'Values')
    return (criteria.values ?? []).some((value) => String(value).toLowerCase() === shown.toLowerCase());
  if (criteria.filterOn !== 'Custom') throw notImitated(`filters on ${criteria.filterOn}`);
  const first = passesCriterion(shown, criteria.criterion1 ?? '');
  if (criteria.criterion2 === undefined) return first;
  const second = passesCriterion(shown, criteria.criterion2);
  return criteria.operator === 'Or' ? first || second : first && second;
}

/** `=text`, `<>text`, `>5` … with `*` and `?`. */
function passesCriterion(shown: string, criterion: string): boolean {
  const [, sign = '=', wanted = ''] = /^(=|<>|>=|<=|>|<)?(.*)$/s.exec(criterion) ?? [];
  if (sign === '=' || sign === '<>') {
    const pattern = wanted
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.');
    return new RegExp(`^${pattern}$`, 'isu').test(shown) === (sign === '=');
  }
  const [one, other] = [Number(shown), Number(wanted)];
  if (shown === '' || Number.isNaN(one)) return false;
  return { '>': one > other, '<': one < other, '>=': one >= other, '<=': one <= other }[sign] ?? false;
}
