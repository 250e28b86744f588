import type { MappedTable, MappingView } from '../core/views/MappingView';

export interface ShownMapping {
  readonly mapping: MappingView | undefined;
  /** Names of tables that are not as they were shown, since the dialog was opened. */
  readonly mappingChanged: readonly string[];
}

/** How the tables are read, come anew while the user chooses: what was chosen stays where the columns did. */
export function mergeMapping(
  { mapping: shown, mappingChanged }: ShownMapping,
  came: MappingView,
): ShownMapping {
  if (!shown) return { mapping: came, mappingChanged };
  const before = new Map(shown.tables.map((table) => [columnsOf(table), table]));
  const after = new Set(came.tables.map(columnsOf));
  const others = [
    ...came.tables.filter((table) => !before.has(columnsOf(table))),
    ...shown.tables.filter((table) => !after.has(columnsOf(table))),
  ];
  const tables = came.tables.map((table) => withChoices(table, before.get(columnsOf(table))));
  return {
    mapping: { ...came, tables },
    mappingChanged: [...new Set([...mappingChanged, ...others.map(({ name }) => name)])],
  };
}

/** The same for a table as long as it stands where it stood, with the same headings. */
export function columnsOf({ id, columns }: MappedTable): string {
  return JSON.stringify([id, columns.map(({ column, heading }) => [column, heading])]);
}

function withChoices(table: MappedTable, shown: MappedTable | undefined): MappedTable {
  if (!shown) return table;
  const columns = table.columns.map((column, index) => {
    const { field, guessed } = shown.columns[index] ?? column;
    return { ...column, field, guessed };
  });
  return { ...table, kind: shown.kind, columns };
}
