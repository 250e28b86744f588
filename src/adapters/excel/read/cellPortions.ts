import { areaAddress } from '../../../domain/snapshot/address';
import type { Area, Row } from '../../../domain/snapshot/Snapshot';
import { buildRows, type CellTerms } from './CellBlock';
import type { Portion } from './inPortions';

/** Rows at once, so that no answer is too large in ordinary workbooks and none has to be cut. */
const CELLS_A_PORTION = 30_000;

/** Links cost as much again as everything else of a cell; of larger areas they are left out. */
const LINKED_CELLS = 20_000;

export interface CellOptions {
  /** All rows of the area, none, or some (null): then Excel is asked row by row. */
  readonly rowsHidden: boolean | null;
  readonly withLinks: boolean;
}

/** Whether links of a sheet are read. @param used what the sheet uses */
export function hasLinks(used: Area | undefined): boolean {
  return used !== undefined && cellsIn(used) <= LINKED_CELLS;
}

/** The cells of an area, in pieces. @param keep takes rows that hold something, in order */
export function cellPortions(
  sheet: Excel.Worksheet,
  area: Area,
  options: CellOptions,
  terms: CellTerms,
  keep: (rows: readonly Row[]) => void,
): readonly Portion[] {
  const rows = Math.max(1, Math.floor(CELLS_A_PORTION / (area.right - area.left + 1)));
  const portions: Portion[] = [];
  for (let { top } = area; top <= area.bottom; top += rows) {
    const bottom = Math.min(area.bottom, top + rows - 1);
    portions.push(cellPortion(sheet, { ...area, top, bottom }, options, terms, keep));
  }
  return portions;
}

function cellPortion(
  sheet: Excel.Worksheet,
  area: Area,
  options: CellOptions,
  terms: CellTerms,
  keep: (rows: readonly Row[]) => void,
): Portion {
  const { top, left, bottom } = area;
  const { rowsHidden, withLinks } = options;
  const middle = Math.floor((top + bottom) / 2);
  const part = (from: number, to: number) =>
    cellPortion(sheet, { ...area, top: from, bottom: to }, options, terms, keep);
  return {
    weight: cellsIn(area),
    ask: () => {
      const ranges = piecesOf(area).map((piece) => askRange(sheet, piece, withLinks));
      const rows =
        rowsHidden === null
          ? sheet.getRange(`A${top}:A${bottom}`).getRowProperties({ rowHidden: true })
          : undefined;
      return () => {
        const isHidden = (row: number) => rows?.value[row - top]?.rowHidden ?? rowsHidden === true;
        const joined = (of: (asked: AskedRange) => readonly (readonly unknown[])[]) =>
          sideBySide(ranges.map(of));
        const block = {
          top,
          left,
          values: joined(({ range }) => range.values as unknown[][]),
          formulas: joined(({ range }) => range.formulas as unknown[][]),
          numberFormat: joined(({ range }) => range.numberFormat as unknown[][]),
          valueTypes: joined(({ range }) => range.valueTypes),
          links: ranges.length === 1 ? linksIn(ranges[0]?.links?.value) : [],
        };
        keep(buildRows(block, terms, isHidden));
      };
    },
    halves: () => (middle < bottom ? [part(top, middle), part(middle + 1, bottom)] : []),
  };
}

interface AskedRange {
  readonly range: Excel.Range;
  readonly links: OfficeExtension.ClientResult<Excel.CellProperties[][]> | undefined;
}

function askRange(sheet: Excel.Worksheet, area: Area, withLinks: boolean): AskedRange {
  const range = sheet.getRange(areaAddress(area)).load('values, formulas, numberFormat, valueTypes');
  return { range, links: withLinks ? range.getCellProperties({ hyperlink: true }) : undefined };
}

const LAST_COLUMN = 16_384;

/** Of whole rows Excel tells nothing: their last column is asked for by itself. */
function piecesOf(area: Area): readonly Area[] {
  if (area.left > 1 || area.right < LAST_COLUMN) return [area];
  return [
    { ...area, right: LAST_COLUMN - 1 },
    { ...area, left: LAST_COLUMN },
  ];
}

function sideBySide(pieces: readonly (readonly (readonly unknown[])[])[]): readonly (readonly unknown[])[] {
  const [first = [], ...others] = pieces;
  if (others.length === 0) return first;
  return first.map((line, row) => line.concat(...others.map((piece) => piece[row] ?? [])));
}

function cellsIn({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** As files write targets: with the place inside behind a `#`. */
function linksIn(cells: readonly (readonly Excel.CellProperties[])[] = []): (string | undefined)[][] {
  return cells.map((line) =>
    line.map(({ hyperlink }) => {
      const { address, documentReference } = hyperlink ?? {};
      const target = `${address ?? ''}${documentReference ? `#${documentReference}` : ''}`;
      return target === '' ? undefined : target;
    }),
  );
}
