import type { Cell, Row } from '../snapshot/Snapshot';
import { isFilled } from './cellWords';
import type { Header } from './Header';
import type { Judgement } from './judgeTable';

/** What a column of the table is to its records. */
type ColumnUse = 'sequence' | 'subject' | 'evidence' | 'other';

/** The columns of a table as its body is read. */
export interface BodyColumns {
  readonly left: number;
  readonly right: number;
  /** From `left` on. */
  readonly use: readonly (ColumnUse | undefined)[];
  readonly recognised: number;
  /** Columns whose values are words: a number there is no record of this table. */
  readonly words: ReadonlySet<number>;
}

export function columnsOf({ left, right }: Header, { definition, matches }: Judgement): BodyColumns {
  const [subjects = [], ...rest] = definition.evidence;
  const others = rest.flat();
  const use: (ColumnUse | undefined)[] = Array.from({ length: right - left + 1 });
  const words = new Set<number>();
  for (const { heading, column } of matches) {
    const isSubject = subjects.includes(column.field);
    const isEvidence = others.includes(column.field) || column.role === 'owner' || column.role === 'deadline';
    const kind = isSubject ? 'subject' : isEvidence ? 'evidence' : 'other';
    use[heading.column - left] = column.role === 'sequence' ? 'sequence' : kind;
    const isNamed = isSubject || column.role === 'owner';
    if (isNamed && ['text', 'longText', 'person'].includes(column.type)) words.add(heading.column);
  }
  return { left, right, use, recognised: matches.length, words };
}

/** The same for columns that are read alike. */
export function signatureOf({ left, right, use, recognised, words }: BodyColumns): string {
  return JSON.stringify([left, right, use, recognised, [...words]]);
}

/** What a row holds of its own in the columns of the table, in one pass. */
export interface Glance {
  lead?: Cell;
  second?: Cell;
  /** Filled cells. */
  count: number;
  /** Whether the row says what it is about, or who or when, by hand. */
  telling: boolean;
  /** Filled cells of other known columns, formulas left out. */
  others: number;
}

export function glanceAt(
  row: Row,
  { left, right, use }: BodyColumns,
  inherited: ReadonlySet<number>,
): Glance {
  const glance: Glance = { count: 0, telling: false, others: 0 };
  for (const cell of row.cells) {
    if (cell.column < left) continue;
    if (cell.column > right) break;
    if (!isFilled(cell) || (inherited.size > 0 && inherited.has(cell.column))) continue;
    if (glance.count === 0) glance.lead = cell;
    if (glance.count === 1) glance.second = cell;
    glance.count++;
    const kind = use[cell.column - left];
    if (kind === 'subject' || (kind === 'evidence' && !cell.formula)) glance.telling = true;
    if (kind === 'other' && !cell.formula) glance.others++;
  }
  return glance;
}

/** The filled cells of a row in the columns of the table. */
export function ownCells(row: Row, { left, right }: BodyColumns): Cell[] {
  return row.cells.filter((cell) => left <= cell.column && cell.column <= right && isFilled(cell));
}
