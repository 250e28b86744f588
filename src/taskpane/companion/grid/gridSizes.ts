/** Pixels of the row of column letters. */
export const HEADER_HEIGHT = 24;

/** Rows and columns shown behind those in use, for what the user may add. */
export const SPARE_ROWS = 30;
export const SPARE_COLUMNS = 4;
export const FEWEST_ROWS = 60;
export const FEWEST_COLUMNS = 16;

/** Pixels of the column of row numbers. */
export function numberWidth(rows: number): number {
  return 18 + 8 * String(Math.max(rows, 100)).length;
}
