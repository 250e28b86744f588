import { allTables } from '../../../catalog/tables/allTables';
import { columnLetters } from '../../../domain/snapshot/address';
import type { AcceptedMapping } from '../../../domain/tables/AcceptedMapping';
import type { TableDefinition } from '../../../domain/tables/TableDefinition';
import type { Recognition } from '../../../domain/tables/TableReading';
import type { PaneWords } from '../../texts/PaneWords';
import { tableAddress, tableId } from '../tableId';
import type { KindChoice, MappedColumn, MappedTable, MappingView } from '../views/MappingView';
import { isAbout, mappableTables, samplesBelow, type MappableTable } from './MappableTable';
import { likelyKinds, suggestFields } from './suggestFields';

const SAMPLES = 3;

export function mappingView(
  recognition: Recognition,
  mappings: readonly AcceptedMapping[],
  words: PaneWords,
): MappingView {
  return {
    tables: mappableTables(recognition).map((table) => mappedTable(table, mappings)),
    kinds: allTables.filter(({ layout }) => layout === 'columns').map((kind) => kindChoice(kind, words)),
  };
}

/** A table as it would be read as another kind; `''`: as none. */
export function mappedAs(
  table: MappableTable,
  kind: string,
  mappings: readonly AcceptedMapping[],
): MappedTable {
  const fields = suggestFields(kind, table.headings);
  const mapped = mappedTable(table, mappings);
  const columns = mapped.columns.map((column) => ({
    ...column,
    field: fields.get(column.column) ?? '',
    guessed: false,
  }));
  return { ...mapped, kind, columns };
}

function mappedTable(table: MappableTable, mappings: readonly AcceptedMapping[]): MappedTable {
  const { reading, sheet, area, headerRows, nearest, headings, records } = table;
  const candidates = [reading?.definition.kind, nearest, ...likelyKinds(headings)];
  return {
    id: tableId(table),
    name: table.name,
    address: tableAddress(table),
    place: { sheet: sheet.name, row: headerRows[0] ?? area.top, column: area.left },
    records,
    kind: reading?.definition.kind ?? '',
    confidence: reading?.confidence ?? 'unknown',
    confirmed: mappings.some((mapping) => isAbout(mapping, table)),
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
  const needed = new Set(evidence.flat());
  return {
    kind,
    name: words.say(name),
    fields: columns.map(({ field, heading }) => ({
      field,
      name: words.say(heading),
      needed: needed.has(field),
    })),
  };
}
