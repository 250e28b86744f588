import { allTables } from '../../../src/catalog/tables/allTables';
import type { ExampleTables } from '../../../src/domain/checks/Rule';
import type { Snapshot } from '../../../src/domain/snapshot/Snapshot';
import type { TableDefinition } from '../../../src/domain/tables/TableDefinition';
import { sheetOf, snapshotOf, type CellInput } from '../snapshot/buildSnapshot';

/** What a test puts into a cell: as `CellInput`, by field; a field the table does not have becomes a column of that heading. */
export type RowsByKind = Readonly<Record<string, readonly Readonly<Record<string, CellInput>>[]>>;

/**
 * A workbook with one sheet a kind, named and headed as the definition says: row 1 the title, row 2 the headings,
 * records from row 3. Holds the columns of the printable face and those the rows use; forms in A:B from row 2.
 */
export function snapshotOfRows(tables: RowsByKind | ExampleTables): Snapshot {
  return snapshotOf(...Object.entries(tables).map(([kind, rows]) => sheetOfKind(definitionOf(kind), rows)));
}

export function definitionOf(kind: string): TableDefinition {
  const definition = allTables.find((candidate) => candidate.kind === kind);
  if (!definition) throw new Error(`no table of kind ${kind}`);
  return definition;
}

function sheetOfKind(definition: TableDefinition, rows: RowsByKind[string]) {
  const name = definition.name['zh-CN'];
  const used = new Set(rows.flatMap((row) => Object.keys(row)));
  const known = definition.columns.filter(({ field, group }) => !group || used.has(field));
  const fields = [
    ...known.map(({ field, heading }) => ({ field, heading: heading['zh-CN'] })),
    ...[...used]
      .filter((field) => !definition.columns.some((column) => column.field === field))
      .map((field) => ({ field, heading: field })),
  ];
  if (definition.layout === 'form') {
    return sheetOf(name, [[name], ...fields.map(({ field, heading }) => [heading, rows[0]?.[field]])]);
  }
  return sheetOf(name, [
    [name],
    fields.map(({ heading }) => heading),
    ...rows.map((row) => fields.map(({ field }) => row[field])),
  ]);
}
