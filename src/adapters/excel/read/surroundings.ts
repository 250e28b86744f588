import { cellAddress } from '../../../domain/snapshot/address';
import type { Area, NativeTable, Sheet } from '../../../domain/snapshot/Snapshot';
import { areaIn } from './areaIn';
import { charactersOf } from './columnUnit';
import type { Portion } from './inPortions';
import type { SurveyedSheet } from './Survey';

/** What stands around the cells of a sheet. */
export type Surroundings = Pick<
  Sheet,
  'merges' | 'nativeTables' | 'hiddenColumns' | 'columnWidths' | 'formattedAreas'
>;

/** Columns behind the last cell whose widths are asked for: merges and tables may reach there. */
const COLUMNS_BEYOND = 30;
const LAST_COLUMN = 16_384;

/** As many cells' worth of an answer. */
const WEIGHT = { column: 2, format: 20, base: 200 };

/** @param ours ids of our own conditional formats */
export function surroundingsPortion(
  sheet: Excel.Worksheet,
  surveyed: SurveyedSheet,
  ours: ReadonlySet<string>,
  keep: (surroundings: Surroundings) => void,
): Portion {
  const { used, tables, formats } = surveyed;
  const lastColumn = Math.min(LAST_COLUMN, (used?.right ?? 0) + COLUMNS_BEYOND);
  const theirs = formats.filter(({ id }) => !ours.has(id));
  return {
    weight: WEIGHT.base + lastColumn * WEIGHT.column + theirs.length * WEIGHT.format,
    ask: () => {
      const columns = sheet
        .getRange(`A1:${cellAddress(1, lastColumn)}`)
        .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      const merges = sheet.getRange().getMergedAreasOrNullObject();
      merges.areas.load('items/address');
      const tableRanges = tables.map(({ id }) => sheet.tables.getItem(id).getRange().load('address'));
      const all = sheet.getRange().conditionalFormats;
      const formatted = theirs.map(({ id }) => all.getItem(id).getRanges().areas.load('items/address'));
      return () => {
        const nativeTables = tables.flatMap(({ name, headerRows, totalsRows }, index): NativeTable[] => {
          const area = areaIn(tableRanges[index]?.address ?? '');
          return area ? [{ name, area, headerRows, totalsRows }] : [];
        });
        const merged = merges.isNullObject ? [] : areasIn(merges.areas);
        const formattedAreas = formatted.flatMap(areasIn);
        keep({
          merges: merged,
          nativeTables,
          ...columnsOf(columns.value, surveyed),
          ...(formattedAreas.length > 0 && { formattedAreas }),
        });
      };
    },
    halves: () => [],
  };
}

function columnsOf(
  columns: readonly Excel.ColumnProperties[],
  { columns: unit }: SurveyedSheet,
): Pick<Sheet, 'hiddenColumns' | 'columnWidths'> {
  const hiddenColumns = new Set<number>();
  const columnWidths = new Map<number, number>();
  columns.forEach(({ columnHidden, format }, index) => {
    const points = format?.columnWidth ?? unit.usualPoints;
    if (columnHidden) hiddenColumns.add(index + 1);
    else if (points !== unit.usualPoints) columnWidths.set(index + 1, charactersOf(points, unit));
  });
  return { hiddenColumns, columnWidths };
}

function areasIn({ items }: Excel.RangeCollection): readonly Area[] {
  return items.map(({ address }) => areaIn(address)).filter((area) => area !== undefined);
}
