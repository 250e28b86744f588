import { sameValue } from '../../base/sameValue';
import type { Row, Sheet, Snapshot } from '../snapshot/Snapshot';
import { buildHeadingIndex, type HeadingIndex } from './HeadingIndex';
import { recogniseSheet } from './recogniseSheet';
import type { TableDefinition } from './TableDefinition';
import { withoutTable } from './followMappings';
import type { AcceptedMapping } from './AcceptedMapping';
import { SheetMemory } from './RowMemory';
import type { Recognition, SheetRecognition, TableReading } from './TableReading';

interface RecognisedSheet {
  readonly sheet: Sheet;
  readonly found: SheetRecognition;
  readonly memory: SheetMemory;
}

/**
 * `recogniseTables` for a workbook that is read again and again: a sheet that is the same object is not looked at
 * twice, and records that did not change stay the same objects.
 */
export function createRecogniser(
  definitions: readonly TableDefinition[],
  mappings: readonly AcceptedMapping[] = [],
): (snapshot: Snapshot) => Recognition {
  const index: HeadingIndex = buildHeadingIndex(definitions);
  let last = new Map<string, RecognisedSheet>();
  const recognise = (sheet: Sheet): RecognisedSheet => {
    const known = last.get(sheet.name);
    if (known?.sheet === sheet) return known;
    const own = mappings.filter((mapping) => mapping.sheet === sheet.name);
    const memory = new SheetMemory(known?.memory);
    const found = recogniseSheet(sheet, index, own, memory);
    memory.settle();
    return { sheet, memory, found: known ? keepRecords(found, known.found) : found };
  };
  return (snapshot) => {
    const seen = snapshot.sheets.filter(({ visibility }) => visibility !== 'veryHidden');
    const found = seen.map(recognise);
    last = new Map(found.map((entry) => [entry.sheet.name, entry]));
    const notLookedAt = snapshot.sheets
      .filter((sheet) => sheet.visibility === 'veryHidden' && sheet.rows.length > 0)
      .map(({ name }) => name);
    const unfit = [
      ...mappings.filter((mapping) => !seen.some(({ name }) => name === mapping.sheet)).map(withoutTable),
      ...found.flatMap(({ found: sheet }) => sheet.unfit ?? []),
    ];
    return {
      tables: found.flatMap(({ found: { tables } }) => tables),
      unknown: found.flatMap(({ found: { unknown } }) => unknown),
      ...(notLookedAt.length > 0 && { notLookedAt }),
      ...(unfit.length > 0 && { unfit }),
    };
  };
}

/** Rows under merges and beside native tables are made anew with every reading. */
function keepRecords(found: SheetRecognition, before: SheetRecognition): SheetRecognition {
  return {
    ...found,
    tables: found.tables.map((table, position) => {
      const old = before.tables[position];
      return old ? { ...table, records: sharedRecords(table, old) } : table;
    }),
  };
}

function sharedRecords({ records }: TableReading, before: TableReading): readonly Row[] {
  let position = 0;
  return records.map((row) => {
    while ((before.records[position]?.number ?? Infinity) < row.number) position += 1;
    const old = before.records[position];
    return old?.number === row.number && sameValue(old, row) ? old : row;
  });
}
