import type { Style } from 'exceljs';
import { newCellFace, type NewCellLook, newCellLooks } from '../../domain/newWorkbook/newCellLook';
import type { NewCellStyle } from '../../domain/newWorkbook/WorkbookDescription';

/** How each named style looks, for exceljs. */
export const cellStyles = Object.fromEntries(
  Object.entries(newCellLooks).map(([name, look]) => [name, styleOf(look)]),
) as Readonly<Record<NewCellStyle, Partial<Style>>>;

function styleOf({ fontSize, bold, fontColor, fill, border, ...placed }: NewCellLook): Partial<Style> {
  const { horizontal, vertical, wraps } = placed;
  return {
    font: {
      name: newCellFace,
      size: fontSize,
      ...(bold && { bold }),
      ...(fontColor !== undefined && { color: opaque(fontColor) }),
    },
    ...(fill !== undefined && { fill: { type: 'pattern', pattern: 'solid', fgColor: opaque(fill) } }),
    ...(border !== undefined && { border: boxOf(border) }),
    alignment: { horizontal, vertical, ...(wraps && { wrapText: wraps }) },
  };
}

function boxOf(color: string): NonNullable<Style['border']> {
  const thin = { style: 'thin', color: opaque(color) } as const;
  return { top: thin, left: thin, bottom: thin, right: thin };
}

function opaque(color: string): { readonly argb: string } {
  return { argb: `FF${color}` };
}
