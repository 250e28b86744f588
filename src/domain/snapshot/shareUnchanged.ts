import { sameValue } from '../../base/sameValue';
import type { Cell, Row, Sheet, Snapshot } from './Snapshot';

/** Rows of a sheet, 1-based, both inclusive. */
interface Span {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}

/**
 * The snapshot `after`, in which rows and sheets that are as they were `before` are the same objects; `before` itself when
 * all are.
 * @param changed rows that are different for certain: they are not compared
 */
export function shareUnchanged(before: Snapshot, after: Snapshot, changed: readonly Span[]): Snapshot {
  const known = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = after.sheets.map((sheet) => {
    const old = known.get(sheet.name);
    if (!old || old === sheet) return sheet;
    return shareSheet(
      old,
      sheet,
      changed.filter((span) => span.sheet === sheet.name),
    );
  });
  const shared = { ...after, sheets };
  return sameValue(before, shared) ? before : shared;
}

function shareSheet(before: Sheet, after: Sheet, changed: readonly Span[]): Sheet {
  const rows = shareRows(before.rows, after.rows, changed);
  const shared = { ...after, rows };
  return rows === before.rows && sameValue(before, shared) ? before : shared;
}

function shareRows(before: readonly Row[], after: readonly Row[], changed: readonly Span[]): readonly Row[] {
  if (before === after) return before;
  let position = 0;
  let differs = before.length !== after.length;
  const rows = after.map((row, index) => {
    while ((before[position]?.number ?? Infinity) < row.number) position += 1;
    const old = before[position];
    const kept = old?.number === row.number && isSame(old, row, changed) ? old : row;
    differs ||= kept !== before[index];
    return kept;
  });
  return differs ? rows : before;
}

function isSame(before: Row, after: Row, changed: readonly Span[]): boolean {
  if (before === after) return true;
  const { number } = after;
  return !changed.some(({ first, last }) => first <= number && number <= last) && isSameRow(before, after);
}

/** Field by field: this runs for every cell of a workbook. */
function isSameRow(one: Row, other: Row): boolean {
  return (
    one.number === other.number &&
    one.hidden === other.hidden &&
    one.cells.length === other.cells.length &&
    one.cells.every((cell, index) => isSameCell(cell, other.cells[index]))
  );
}

function isSameCell(one: Cell, other: Cell | undefined): boolean {
  return (
    other !== undefined &&
    one.column === other.column &&
    one.kind === other.kind &&
    Object.is(one.value, other.value) &&
    one.format === other.format &&
    one.link === other.link &&
    one.formula === other.formula &&
    one.inheritedFrom === other.inheritedFrom
  );
}
