import type { Area, NativeTable, Sheet } from '../../../domain/snapshot/Snapshot';
import type { OpcPackage } from '../../../opc/OpcPackage';
import { readRelationships, type Relationship } from '../../../opc/relationships';
import { createXmlScanner } from '../../../opc/scanXml';
import { applyLinks } from './applyLinks';
import type { MutableRow } from './MutableRow';
import { readNativeTable } from './readNativeTable';
import type { SheetEntry } from './readWorkbookPart';
import type { SheetContext } from './SheetContext';
import { SheetScan } from './SheetScan';

/** Reads one worksheet, streaming. */
export async function readSheet(
  source: OpcPackage,
  { name, visibility, part }: SheetEntry,
  context: SheetContext,
): Promise<Sheet> {
  const scan = new SheetScan(context);
  const scanner = createXmlScanner(scan, part);
  await source.streamText(part, (chunk) => scanner.write(chunk));
  scanner.end();
  const rows = scan.finishRows();
  const relationships = await readRelationships(source, part);
  applyLinks(rows, scan.links, relationships);
  const nativeTables = await readTables(source, scan.tableRelationshipIds, relationships);
  const lastColumn = findLastColumn(rows, [...scan.merges, ...nativeTables.map(({ area }) => area)]);
  context.budget.countExtras(lastColumn);
  return {
    name,
    visibility,
    rows,
    merges: scan.merges,
    nativeTables,
    hiddenColumns: scan.columns.hiddenColumns(lastColumn),
    columnWidths: scan.columns.widths(lastColumn),
    defaultColumnWidth: scan.columns.defaultWidth,
    ...(scan.formats.areas.length > 0 && { formattedAreas: scan.formats.areas }),
    ...(scan.uncalculatedFormulas > 0 && {
      uncalculatedFormulas: scan.uncalculatedFormulas,
      uncalculatedCells: scan.uncalculatedCells,
    }),
  };
}

async function readTables(
  source: OpcPackage,
  ids: readonly string[],
  relationships: ReadonlyMap<string, Relationship>,
): Promise<NativeTable[]> {
  const tables: NativeTable[] = [];
  for (const id of new Set(ids)) {
    const found = relationships.get(id);
    const table = found && !found.external && (await readNativeTable(source, found.target));
    if (table) tables.push(table);
  }
  return tables;
}

/** The last column in use: people hide all 16,384, and nobody needs to know of those behind the last cell. */
function findLastColumn(rows: readonly MutableRow[], areas: readonly Area[]): number {
  let last = 0;
  for (const { cells } of rows) last = Math.max(last, cells[cells.length - 1]?.column ?? 0);
  for (const { right } of areas) last = Math.max(last, right);
  return Math.min(last, 16_384);
}
