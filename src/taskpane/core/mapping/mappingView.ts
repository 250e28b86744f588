import { allTables } from '../../../catalog/tables/allTables';
import type { WorkbookCheck } from '../../../domain/checks/WorkbookCheck';
import { columnLetters } from '../../../domain/snapshot/address';
import type { TableDefinition } from '../../../domain/tables/TableDefinition';
import type { PaneWords } from '../../texts/PaneWords';
import { tableAddress, tableId } from '../tableId';
import type { KindChoice, MappedColumn, MappedTable, MappingView } from '../views/MappingView';
import { describeUnfit } from './describeUnfit';
import { mappableTables, samplesBelow, type MappableTable } from './MappableTable';
import { likelyKinds, suggestFields } from './suggestFields';

const SAMPLES = 3;

export function mappingView(
  { recognition, snapshot }: Pick<WorkbookCheck, 'recognition' | 'snapshot'>,
  words: PaneWords,
): MappingView {
  const outdated = (recognition.unfit ?? []).map((unfit) => words.say(describeUnfit(unfit)));
  return {
    tables: mappableTables(recognition, snapshot.sheets).map(mappedTable),
    kinds: allTables.filter(({ layout }) => layout === 'columns').map((kind) => kindChoice(kind, words)),
    ...(outdated.length > 0 && { outdated }),
  };
}

/** A table as it would be read as another kind; `''`: as none. */
export function mappedAs(table: MappableTable, kind: string): MappedTable {
  const fields = suggestFields(kind, table.headings);
  const mapped = mappedTable(table);
  const columns = mapped.columns.map((column) => ({
    ...column,
    field: fields.get(column.column) ?? '',
    guessed: false,
  }));
  return { ...mapped, kind, columns };
}

function mappedTable(table: MappableTable): MappedTable {
  const { reading, sheet, area, headerRows, nearest, headings, records } = table;
  const candidates = [reading?.definition.kind, nearest, ...likelyKinds(table)];
  return {
    id: tableId(table),
    name: table.name,
    address: tableAddress(table),
    place: { sheet: sheet.name, row: headerRows[0] ?? area.top, column: area.left },
    records,
    kind: reading?.definition.kind ?? '',
    confidence: reading?.confidence ?? 'unknown',
    confirmed: table.confirmed,
    candidates: [...new Set(candidates)].filter((kind) => kind !== undefined),
    columns: headings.map(({ heading, column, recognised }): MappedColumn => ({
      column,
      letters: columnLetters(column),
      heading,
      field: recognised?.definition.field ?? '',
      guessed: recognised?.guessed === true,
      samples: samplesBelow(table, column, SAMPLES),
    })),
  };
}

function kindChoice({ kind, name, columns, evidence }: TableDefinition, words: PaneWords): KindChoice {
  return {
    kind,
    name: words.say(name),
    fields: columns.map(({ field, heading }) => ({ field, name: words.say(heading) })),
    needed: evidence,
  };
}
