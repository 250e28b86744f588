import type { RecognisedColumn, TableReading } from '../tables/TableReading';

/** The column whose words say that a row is done: one with set answers (是否办结) before a description, else 完成进度. */
export function progressColumn(table: TableReading): RecognisedColumn | undefined {
  const columns = [...table.columns.values()];
  const said = columns.filter(({ definition }) => definition.role === 'status');
  return (
    said.find(({ definition }) => definition.type === 'enum') ??
    said[0] ??
    (KINDS.has(table.definition.kind) ? table.columns.get('rate') : undefined)
  );
}

/** In tables of targets the column of that name is the share of the target reached. */
const KINDS: ReadonlySet<string> = new Set(['followUp', 'taskTracking']);
