import { areaAddress, cellAddress, columnLetters } from '../../../domain/snapshot/address';
import { pointsOf } from '../read/columnUnit';
import type { ColumnUnit } from '../read/Survey';
import { dressedAreas } from './dressedAreas';
import { pageStrokes } from './pageStrokes';
import type { Dress, SheetSketch, SketchCell } from './SheetSketch';
import { ACTION, bytesOf, type Stroke } from './Stroke';

/** Cells written at once; the library cuts larger blocks itself, and each piece would be an event. */
const ROWS_AT_ONCE = 500;

/** Everything on a new sheet: number formats before what is written, and what is written from the top. */
export function sheetStrokes(
  sheetOf: () => Excel.Worksheet,
  sketch: SheetSketch,
  unit: ColumnUnit,
  withPage: boolean,
): readonly Stroke[] {
  return [
    ...formatStrokes(sheetOf, sketch),
    ...entryStrokes(sheetOf, sketch.rows),
    ...linkStrokes(sheetOf, sketch.rows),
    ...dressStrokes(sheetOf, sketch),
    sizeStroke(sheetOf, sketch, unit),
    viewStroke(sheetOf, sketch),
    ...(withPage ? pageStrokes(sheetOf, sketch.page) : []),
  ];
}

function formatStrokes(sheetOf: () => Excel.Worksheet, sketch: SheetSketch): Stroke[] {
  return dressedAreas(sketch).flatMap(({ dress: { numberFormat }, addresses }) => {
    if (numberFormat === undefined) return [];
    const single = addresses.flatMap((address) => address.split(','));
    return single.map((address) => ({
      weight: ACTION + numberFormat.length,
      draw: () => {
        // One value for all cells; the types know arrays only.
        sheetOf().getRange(address).numberFormat = numberFormat as unknown as string[][];
      },
    }));
  });
}

function entryStrokes(sheetOf: () => Excel.Worksheet, rows: SheetSketch['rows']): Stroke[] {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  if (width === 0) return [];
  const strokes: Stroke[] = [];
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const matrix = rows.slice(start, start + ROWS_AT_ONCE).map((cells) =>
      // null leaves a cell as it is: empty, because the sheet is new.
      Array.from({ length: width }, (_, column) => cells[column]?.entry ?? null),
    );
    const address = `A${start + 1}:${cellAddress(start + matrix.length, width)}`;
    strokes.push({
      weight: bytesOf(matrix) + ACTION,
      draw: () => (sheetOf().getRange(address).values = matrix),
    });
  }
  return strokes;
}

/** A column of links at once. They come before the looks: a link brings a look of its own. */
function linkStrokes(sheetOf: () => Excel.Worksheet, rows: SheetSketch['rows']): Stroke[] {
  return linkRuns(rows).map(({ column, top, links }) => {
    const address = `${cellAddress(top, column)}:${cellAddress(top + links.length - 1, column)}`;
    const properties = links.map((hyperlink) => [{ hyperlink }]);
    return {
      weight: bytesOf(properties) + ACTION,
      draw: () => sheetOf().getRange(address).setCellProperties(properties),
    };
  });
}

interface LinkRun {
  readonly column: number;
  readonly top: number;
  readonly links: Excel.RangeHyperlink[];
}

function linkRuns(rows: SheetSketch['rows']): readonly LinkRun[] {
  const runs: LinkRun[] = [];
  const open = new Map<number, LinkRun>();
  rows.forEach((cells, index) => {
    cells.forEach((cell, at) => {
      if (cell?.link === undefined) return;
      const column = at + 1;
      const known = open.get(column);
      const link = { documentReference: cell.link, textToDisplay: shownText(cell) };
      if (known && known.top + known.links.length === index + 1 && known.links.length < ROWS_AT_ONCE) {
        known.links.push(link);
        return;
      }
      const run = { column, top: index + 1, links: [link] };
      open.set(column, run);
      runs.push(run);
    });
  });
  return runs;
}

function shownText({ entry }: SketchCell): string {
  return String(entry ?? '').replace(/^'/, '');
}

function dressStrokes(sheetOf: () => Excel.Worksheet, sketch: SheetSketch): Stroke[] {
  return dressedAreas(sketch).flatMap(({ dress, addresses }) =>
    addresses.map((address) => ({
      weight: address.length + 16 * ACTION,
      draw: () =>
        putOn(address.includes(',') ? sheetOf().getRanges(address) : sheetOf().getRange(address), dress),
    })),
  );
}

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideHorizontal',
  'InsideVertical',
] as const;

function putOn(range: Excel.Range | Excel.RangeAreas, dress: Dress): void {
  const { format } = range;
  const { font, fill, borders } = format;
  if (dress.fontName !== undefined) font.name = dress.fontName;
  if (dress.fontSize !== undefined) font.size = dress.fontSize;
  if (dress.fontColor !== undefined) font.color = `#${dress.fontColor}`;
  if (dress.bold) font.bold = true;
  if (dress.underline) font.underline = 'Single';
  if (dress.fill !== undefined) fill.color = `#${dress.fill}`;
  if (dress.horizontal) format.horizontalAlignment = dress.horizontal;
  if (dress.vertical) format.verticalAlignment = dress.vertical;
  if (dress.wraps) format.wrapText = true;
  if (dress.border !== undefined)
    for (const side of SIDES) {
      const border = borders.getItem(side);
      border.style = 'Continuous';
      border.color = `#${dress.border}`;
    }
}

function sizeStroke(
  sheetOf: () => Excel.Worksheet,
  { columnWidths, rowHeights, merges }: SheetSketch,
  unit: ColumnUnit,
): Stroke {
  const columns = columnWidths.map((width) => ({ format: { columnWidth: pointsOf(width, unit) } }));
  const rows = rowHeights.map((height) => (height === undefined ? {} : { format: { rowHeight: height } }));
  return {
    weight: bytesOf([columns, rows]) + (2 + merges.length) * ACTION,
    draw: () => {
      if (columns.length > 0)
        sheetOf()
          .getRange(`A1:${columnLetters(columns.length)}1`)
          .setColumnProperties(columns);
      if (rows.length > 0) sheetOf().getRange(`A1:A${rows.length}`).setRowProperties(rows);
      for (const area of merges) sheetOf().getRange(areaAddress(area)).merge(false);
    },
  };
}

function viewStroke(sheetOf: () => Excel.Worksheet, { frozenRows, showsGrid, filter }: SheetSketch): Stroke {
  return {
    weight: 3 * ACTION,
    draw: () => {
      if (frozenRows > 0) sheetOf().freezePanes.freezeRows(frozenRows);
      if (filter !== undefined) sheetOf().autoFilter.apply(filter);
      if (!showsGrid) sheetOf().showGridlines = false;
    },
  };
}
