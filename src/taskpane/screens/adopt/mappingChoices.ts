import { missingEvidence } from '../../../domain/tables/missingEvidence';
import type { KindChoice, MappedTable, MappingCorrection } from '../../core/views/MappingView';

/** The table as it is read now. */
export function startingCorrection(table: MappedTable): MappingCorrection {
  const used = table.columns.filter(({ field }) => field !== '');
  return {
    table: table.id,
    kind: table.kind,
    fields: Object.fromEntries(used.map(({ column, field }) => [column, field])),
    headings: Object.fromEntries(table.columns.map(({ column, heading }) => [column, heading])),
  };
}

export function withField(correction: MappingCorrection, column: number, field: string): MappingCorrection {
  const fields = Object.entries(correction.fields).filter(([other]) => Number(other) !== column);
  return {
    ...correction,
    fields: Object.fromEntries(field === '' ? fields : [...fields, [column, field]]),
  };
}

/** Fields that more than one column was chosen for. */
export function fieldsTwice({ fields }: MappingCorrection): readonly string[] {
  const chosen = Object.values(fields);
  return [...new Set(chosen.filter((field, index) => chosen.indexOf(field) !== index))];
}

/** Names of the fields a kind needs and no column is; in a group of them any one will do. */
export function missingFields(
  { fields }: MappingCorrection,
  kind: KindChoice,
): readonly (readonly string[])[] {
  const names = new Map(kind.fields.map(({ field, name }) => [field, name]));
  return missingEvidence(kind.needed, new Set(Object.values(fields))).map((group) =>
    group.map((field) => names.get(field) ?? field),
  );
}
