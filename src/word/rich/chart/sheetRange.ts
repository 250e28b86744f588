/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

/**
 * `Sheet1!$B$2:$B$5`
 * @param column from 0
 * @param from first row, from 1
 */
export function sheetRange(sheet: string, column: number, from: number, to = from): string {
  const name = /^[A-Za-z_\u4e00-\u9fff][\w\u4e00-\u9fff]*$/.test(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;
  const at = (row: number): string => `$${columnName(column)}$${row}`;
  return `${name}!${at(from)}${to === from ? '' : `:${at(to)}`}`;
}
