import { cellLook, type CellLook } from '../../../domain/marks/cellLook';
import type { MarkCell, MarkCellStyle, MarkSheet } from '../../../domain/marks/MarkPlan';
import { parseArea } from '../../../domain/snapshot/address';
import { visibleText } from '../../../domain/snapshot/visibleText';
import { plainEntry } from '../plainEntry';
import type { Dress, SheetSketch, SketchCell } from './SheetSketch';

/** Longest text a cell may hold. */
const MAX_TEXT = 32_767;

/** Drawn as the file adapter writes them. */
export function markSketch(sheet: MarkSheet): SheetSketch {
  const { rows, columnWidths, rowHeights = [], frozenRows, merges = [], visibility, filter } = sheet;
  const dresses = new Map<MarkCellStyle | undefined, Dress>();
  const dressFor = (style: MarkCellStyle | undefined): Dress => {
    const dress = dresses.get(style) ?? dressOf(cellLook(style));
    dresses.set(style, dress);
    return dress;
  };
  return {
    rows: rows.map((cells) => cells.map((cell) => sketchCell(cell, dressFor))),
    columnWidths,
    rowHeights,
    merges: merges.map(parseArea).filter((area) => area !== undefined),
    frozenRows,
    showsGrid: frozenRows === 0,
    ...(filter !== undefined && { filter }),
    page: {
      orientation: 'Landscape',
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      footer: '&P / &N',
      ...(frozenRows > 0 && visibility === 'visible' && { titleRows: `$${frozenRows}:$${frozenRows}` }),
    },
  };
}

/** Nothing at all stays nothing. */
function sketchCell(
  { value, formula, style, link }: MarkCell,
  dressFor: (style: MarkCellStyle | undefined) => Dress,
): SketchCell | undefined {
  if (value === null && formula === undefined && style === undefined) return undefined;
  return {
    entry: formula === undefined ? entryFor(value) : `=${formula}`,
    dress: dressFor(style),
    ...(link !== undefined && { link }),
  };
}

function entryFor(value: MarkCell['value']): string | number | null {
  return typeof value === 'string' ? plainEntry(visibleText(value.slice(0, MAX_TEXT))) : value;
}

function dressOf({ font, fill, border, numberFormat, isCentred, wraps }: CellLook): Dress {
  return {
    ...(font.size !== undefined && { fontSize: font.size }),
    ...(font.color !== undefined && { fontColor: font.color }),
    ...(font.bold && { bold: true }),
    ...(font.underline && { underline: true }),
    ...(fill !== undefined && { fill }),
    ...(border !== undefined && { border }),
    ...(numberFormat !== undefined && { numberFormat }),
    ...(isCentred && { horizontal: 'Center' }),
    vertical: 'Center',
    ...(wraps && { wraps }),
  };
}
