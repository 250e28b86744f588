import type { Localized } from '../../../base/Language';
import type { TextCell, TextColumn, TextTable } from '../TextTemplate';
import { splitCells, type SplitCell } from './splitCells';
import type { TextFaults } from './TextFaults';

const RULING = /^:?-+:?$/;
const LEFT = '<<';
const ABOVE = '^^';

/**
 * A table of `|` lines. `<<` joins a cell to the one on its left, `^^` to the one above. A form has no head: its first
 * line is the ruling.
 * @param firstLine 1-based line of the first of them
 */
export function readTable(
  lines: readonly string[],
  firstLine: number,
  faults: TextFaults,
): TextTable | undefined {
  const cells = lines.map(splitCells);
  const ruling = cells.findIndex((row) => row.length > 0 && row.every(({ text }) => RULING.test(text)));
  if (ruling < 0) {
    faults.add({ line: firstLine, column: columnOf(lines[0]) }, noRuling);
    return undefined;
  }
  const columns = (cells[ruling] ?? []).map(({ text }) => readColumn(text));
  cells.forEach((row, index) => {
    if (row.length === columns.length) return;
    const extra = row[columns.length];
    faults.add(
      { line: firstLine + index, column: extra?.column ?? columnOf(lines[index]) },
      wrongCells(row.length, columns.length),
    );
  });
  return {
    kind: 'table',
    columns,
    head: readRows(cells.slice(0, ruling), firstLine, faults),
    rows: readRows(cells.slice(ruling + 1), firstLine + ruling + 1, faults),
  };
}

const columnOf = (line = ''): number => line.length - line.trimStart().length + 1;

function readColumn(ruling: string): TextColumn {
  const share = ruling.replaceAll(':', '').length;
  if (!ruling.endsWith(':')) return { align: 'left', share };
  return { align: ruling.startsWith(':') ? 'center' : 'right', share };
}

type Owner = { readonly row: number; readonly column: number; wide: number; high: number };

/** Rows with their merged cells found; those of the head cannot reach into the rows below. */
function readRows(
  rows: readonly (readonly SplitCell[])[],
  firstLine: number,
  faults: TextFaults,
): TextCell[][] {
  const owners: (Owner | undefined)[][] = [];
  rows.forEach((row, at) => {
    const own: (Owner | undefined)[] = [];
    owners.push(own);
    row.forEach(({ text, column: spotColumn }, column) => {
      const spot = { line: firstLine + at, column: spotColumn };
      if (text !== LEFT && text !== ABOVE) own.push({ row: at, column, wide: 1, high: 1 });
      else {
        const owner = text === LEFT ? own[column - 1] : owners[at - 1]?.[column];
        own.push(owner);
        if (!owner) faults.add(spot, text === LEFT ? nothingLeft : nothingAbove);
        else if (!grow(owner, at, column)) faults.add(spot, noRectangle);
      }
    });
  });
  requireFull(rows, owners, firstLine, faults);
  return rows.map((row, at) =>
    row.map((cell, column) => finished(cell, owners[at]?.[column], at, column, firstLine)),
  );
}

/** False when the cell lies outside of the rectangle its owner may still become. */
function grow(owner: Owner, row: number, column: number): boolean {
  if (row === owner.row) owner.wide = column - owner.column + 1;
  else if (column >= owner.column + owner.wide || column < owner.column) return false;
  owner.high = Math.max(owner.high, row - owner.row + 1);
  return true;
}

/** Each joined cell must be a full rectangle. */
function requireFull(
  rows: readonly (readonly SplitCell[])[],
  owners: readonly (readonly (Owner | undefined)[])[],
  firstLine: number,
  faults: TextFaults,
): void {
  const all = new Set(owners.flat().filter((owner) => owner !== undefined));
  for (const owner of all) {
    let count = 0;
    for (const row of owners) count += row.filter((other) => other === owner).length;
    if (count === owner.wide * owner.high) continue;
    const column = rows[owner.row]?.[owner.column]?.column ?? 1;
    faults.add({ line: firstLine + owner.row, column }, noRectangle);
  }
}

function finished(
  { text, column: spotColumn }: SplitCell,
  owner: Owner | undefined,
  row: number,
  column: number,
  firstLine: number,
): TextCell {
  const spot = { line: firstLine + row, column: spotColumn };
  if (!owner || (owner.row === row && owner.column === column))
    return { text, wide: owner?.wide ?? 1, high: owner?.high ?? 1, spot };
  return { text: '', wide: owner.wide, high: 1, covered: owner.column < column ? 'left' : 'above' };
}

const noRuling: Localized = {
  'zh-CN': '表格缺少表头下面的分隔行，例如 |:--:|------|',
  en: 'the table has no ruling line under its headings, e.g. |:--:|------|',
};
const wrongCells = (count: number, wanted: number): Localized => ({
  'zh-CN': `这一行有 ${count} 格，表格有 ${wanted} 列`,
  en: `this row has ${count} cells, the table ${wanted} columns`,
});
const nothingLeft: Localized = {
  'zh-CN': '“<<”表示并入左边一格，第一列左边没有格子',
  en: '“<<” joins the cell on the left, and there is none',
};
const nothingAbove: Localized = {
  'zh-CN': '“^^”表示并入上面一格，上面没有可并入的格子；表头有几行时，分隔行写在最后一行表头下面',
  en: '“^^” joins the cell above, and there is none; the ruling line stands under the last line of the head',
};
const noRectangle: Localized = {
  'zh-CN': '合并的格子不成矩形：多行多列合并时，每一格都要写 << 或 ^^',
  en: 'the joined cells are no rectangle: every cell of it needs << or ^^',
};
