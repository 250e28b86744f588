import type { Cell, Row } from '../snapshot/Snapshot';
import { isFilled } from './cellWords';
import { evidenceOf, type Judgement } from './judgeTable';
import type { ColumnType } from './TableDefinition';
import { cellAt } from './TableReading';

/** So many records tell enough. */
const LOOKED_AT = 20;
/** Fewer values than this tell nothing. */
const FEWEST = 2;

/**
 * Whether a table is what its headings say. When they do not say it surely, the values under the deciding ones
 * have to be of the right sort: 时间 over dates heads no agenda, 指标 over figures no list of targets. A column
 * of which not one value in four fits speaks against the table; an empty one does not.
 */
export function isSettled(judgement: Judgement | undefined, records: readonly Row[]): boolean {
  if (!judgement || judgement.confidence === 'low') return false;
  if (judgement.confidence === 'high') return true;
  const evidence = evidenceOf(judgement.definition, judgement.matches) ?? [];
  return evidence.every(({ heading, column }) => {
    const cells = records.slice(0, LOOKED_AT).flatMap((row) => cellAt(row, heading.column) ?? []);
    const filled = cells.filter(isFilled);
    if (filled.length < FEWEST) return true;
    return filled.filter((cell) => fits(cell, column.type)).length * 4 >= filled.length;
  });
}

function fits(cell: Cell, type: ColumnType): boolean {
  const { kind, value } = cell;
  switch (type) {
    case 'text':
    case 'longText':
    case 'person':
    case 'list':
      return kind === 'text' && /\p{L}/u.test(String(value));
    case 'timeRange':
      return kind === 'date' ? !Number.isInteger(value) : /\d\s*[:：时點点]|[上下]午/.test(String(value));
    case 'date':
    case 'dateTime':
      return holdsDates(cell);
    default:
      return true;
  }
}

/** A date, or words such as people write for one. */
export function holdsDates({ kind, value }: Cell): boolean {
  return (
    kind === 'date' || (kind === 'text' && /[\d年月日季周期末底初前]|待定|尽快|立即|长期/.test(String(value)))
  );
}
