import type { Cell, Style, Worksheet } from 'exceljs';

type Look = Partial<Style>;

const line = { style: 'thin', color: { argb: 'FF7F7F7F' } } as const;
export const boxed: Look = { border: { top: line, left: line, bottom: line, right: line } };

/** Writes a row of values from column A on; `undefined` leaves a cell untouched. */
export function writeRow(
  sheet: Worksheet,
  row: number,
  values: readonly (string | number | Date | undefined)[],
  look: Look = {},
): void {
  values.forEach((value, index) => {
    const cell = sheet.getCell(row, index + 1);
    if (value !== undefined) cell.value = value;
    dress(cell, look);
  });
}

export function dress(cell: Cell, look: Look): void {
  Object.assign(cell, look);
}

/** A day as a cell keeps it. */
export const day = (year: number, month: number, date: number): Date =>
  new Date(Date.UTC(year, month - 1, date));

/** The file as anybody's program would write it. */
export async function bytesOf(workbook: {
  xlsx: { writeBuffer(): Promise<ArrayBuffer> };
}): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
