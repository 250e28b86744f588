import { ProductError } from '../../../base/ProductError';
import type { AcceptedMapping } from '../../../domain/tables/AcceptedMapping';
import type { MappingCorrection } from '../views/MappingView';
import { tableId } from '../tableId';
import { isAbout, type MappableTable } from './MappableTable';

/**
 * What is remembered after the user put tables right: the new word on a table in place of the old one, the others as
 * they were.
 * @throws ProductError `mapping.tableGone` when a table is not there any more, `mapping.changed` when its headings are
 * others than the user saw
 */
export function acceptCorrections(
  known: readonly AcceptedMapping[],
  corrections: readonly MappingCorrection[],
  tables: readonly MappableTable[],
): AcceptedMapping[] {
  const placed = corrections.map((correction) => {
    const table = tables.find((one) => tableId(one) === correction.table);
    if (!table) throw new ProductError('mapping.tableGone', { table: correction.table });
    if (!hasHeadings(table, correction)) throw new ProductError('mapping.changed', { table: table.name });
    return { table, mapping: mappingOf(table, correction) };
  });
  const others = known.filter((mapping) => !placed.some(({ table }) => isAbout(mapping, table)));
  return [...others, ...placed.map(({ mapping }) => mapping)];
}

function hasHeadings({ headings }: MappableTable, { headings: seen }: MappingCorrection): boolean {
  return (
    headings.length === Object.keys(seen).length &&
    headings.every(({ column, heading }) => seen[column] === heading)
  );
}

function mappingOf(table: MappableTable, { kind, fields }: MappingCorrection): AcceptedMapping {
  return {
    sheet: table.sheet.name,
    place: table.nativeTable ?? table.headerRows.at(-1) ?? table.area.top,
    kind: kind === '' ? null : kind,
    columns: table.headings.map(({ heading, column }) => ({
      heading,
      field: (kind !== '' && fields[column]) || null,
    })),
  };
}
