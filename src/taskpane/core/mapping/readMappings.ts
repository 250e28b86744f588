import type { AcceptedColumn, AcceptedMapping } from '../../../domain/tables/AcceptedMapping';

/** What is kept with the workbook; what is not of the right shape is left out. */
export function readMappings(memo: unknown): AcceptedMapping[] {
  return Array.isArray(memo) ? memo.flatMap(readMapping) : [];
}

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string';

function readMapping(value: unknown): AcceptedMapping[] {
  if (!isRecord(value)) return [];
  const { sheet, place, kind, columns } = value;
  if (typeof sheet !== 'string' || !isTextOrNull(kind) || !Array.isArray(columns)) return [];
  if (typeof place !== 'string' && typeof place !== 'number') return [];
  return [{ sheet, place, kind, columns: columns.flatMap(readColumn) }];
}

function readColumn(value: unknown): AcceptedColumn[] {
  if (!isRecord(value)) return [];
  const { heading, field } = value;
  return typeof heading === 'string' && isTextOrNull(field) ? [{ heading, field }] : [];
}
