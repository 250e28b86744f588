import type { NativeTable, Sheet } from '../../../domain/snapshot/Snapshot';
import type { OpcPackage } from '../../../opc/OpcPackage';
import { readRelationships, type Relationship } from '../../../opc/relationships';
import { createXmlScanner } from '../../../opc/scanXml';
import { applyLinks } from './applyLinks';
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
  scan.finish();
  const relationships = await readRelationships(source, part);
  applyLinks(scan.rows, scan.links, relationships);
  return {
    name,
    visibility,
    rows: scan.rows,
    merges: scan.merges,
    nativeTables: await readTables(source, scan.tableRelationshipIds, relationships),
    hiddenColumns: scan.columns.hidden,
    columnWidths: scan.columns.widths,
    defaultColumnWidth: scan.columns.defaultWidth,
  };
}

async function readTables(
  source: OpcPackage,
  ids: readonly string[],
  relationships: ReadonlyMap<string, Relationship>,
): Promise<NativeTable[]> {
  const tables: NativeTable[] = [];
  for (const id of ids) {
    const found = relationships.get(id);
    const table = found && !found.external && (await readNativeTable(source, found.target));
    if (table) tables.push(table);
  }
  return tables;
}
