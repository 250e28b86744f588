/** More columns than a sheet has. */
const WIDTH = 20_000;

/** One number for a cell that a formula fills which nobody has calculated: see `Sheet.uncalculatedCells`. */
export function uncalculatedKey(row: number, column: number): number {
  return row * WIDTH + column;
}

export function rowOfUncalculatedKey(key: number): number {
  return Math.floor(key / WIDTH);
}
