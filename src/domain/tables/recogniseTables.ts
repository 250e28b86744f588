import type { Snapshot } from '../snapshot/Snapshot';
import { createRecogniser } from './createRecogniser';
import type { TableDefinition } from './TableDefinition';
import type { Recognition } from './TableReading';

/**
 * Finds the managed tables of a workbook, in the order of the sheets and rows. What is not surely one of them
 * is listed as unknown, with the kind it comes nearest to; text or figures without headings are neither.
 * Hidden rows and sheets are read; very hidden sheets, which no user can see or show, are not.
 */
export function recogniseTables(snapshot: Snapshot, definitions: readonly TableDefinition[]): Recognition {
  return createRecogniser(definitions)(snapshot);
}
