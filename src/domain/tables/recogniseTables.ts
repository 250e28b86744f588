import type { Snapshot } from '../snapshot/Snapshot';
import type { AcceptedMapping } from './AcceptedMapping';
import { createRecogniser } from './createRecogniser';
import type { TableDefinition } from './TableDefinition';
import type { Recognition } from './TableReading';

/**
 * Finds the managed tables of a workbook, in the order of the sheets and rows. What is not surely one of them
 * is listed as unknown, with the kind it comes nearest to; text or figures without headings are neither.
 * Hidden rows and sheets are read; very hidden sheets, which no user can see or show, are not. What the user said of a table (`mappings`) goes before
 * every guess as long as its headings are there.
 */
export function recogniseTables(
  snapshot: Snapshot,
  definitions: readonly TableDefinition[],
  mappings: readonly AcceptedMapping[] = [],
): Recognition {
  return createRecogniser(definitions, mappings)(snapshot);
}
