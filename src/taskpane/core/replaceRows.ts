import type { Row, Sheet, Snapshot } from '../../domain/snapshot/Snapshot';
import type { ReadRows } from '../../ports/LiveWorkbook';

/** The snapshot with some rows read again; all others are the same objects. */
export function replaceRows(snapshot: Snapshot, read: readonly ReadRows[]): Snapshot {
  const names = new Set(read.map(({ sheet }) => sheet));
  const sheets = snapshot.sheets.map((sheet) =>
    names.has(sheet.name) ? read.filter((rows) => rows.sheet === sheet.name).reduce(withRows, sheet) : sheet,
  );
  return { ...snapshot, sheets };
}

function withRows(sheet: Sheet, { first, last, rows }: ReadRows): Sheet {
  const from = positionOf(sheet.rows, first);
  const to = positionOf(sheet.rows, last + 1);
  return { ...sheet, rows: [...sheet.rows.slice(0, from), ...rows, ...sheet.rows.slice(to)] };
}

/** Of the first row with this number or a higher one. */
function positionOf(rows: readonly Row[], number: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.number ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
