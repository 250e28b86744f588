import type { Sheet, Snapshot } from '../snapshot/Snapshot';
import { buildHeadingIndex, type HeadingIndex } from './HeadingIndex';
import { recogniseSheet } from './recogniseSheet';
import type { TableDefinition } from './TableDefinition';
import type { Recognition } from './TableReading';

/**
 * Finds the managed tables of a workbook, in the order of the sheets and rows. What is not surely one of them
 * is listed as unknown, with the kind it comes nearest to; text or figures without headings are neither.
 * Hidden rows and sheets are read; very hidden sheets, which no user can see or show, are not.
 */
export function recogniseTables(snapshot: Snapshot, definitions: readonly TableDefinition[]): Recognition {
  const index: HeadingIndex = buildHeadingIndex(definitions);
  const seen: readonly Sheet[] = snapshot.sheets.filter(({ visibility }) => visibility !== 'veryHidden');
  const found = seen.map((sheet) => recogniseSheet(sheet, index));
  const notLookedAt = snapshot.sheets
    .filter((sheet) => sheet.visibility === 'veryHidden' && sheet.rows.length > 0)
    .map(({ name }) => name);
  return {
    tables: found.flatMap(({ tables }) => tables),
    unknown: found.flatMap(({ unknown }) => unknown),
    ...(notLookedAt.length > 0 && { notLookedAt }),
  };
}
