import type { CellPlace } from '../../../domain/snapshot/Snapshot';
import type { Evidence } from '../../../domain/tables/missingEvidence';
import type { Confidence } from '../../../domain/tables/TableReading';

/** How the workbook's tables are read, to be confirmed or put right. */
export interface MappingView {
  readonly tables: readonly MappedTable[];
  /** Every kind a table can be, by name. */
  readonly kinds: readonly KindChoice[];
  /** What was confirmed once and no longer holds, a sentence each; absent when all of it does. */
  readonly outdated?: readonly string[];
}

export interface MappedTable {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly place: CellPlace;
  readonly records: number;
  /** '' while it is of no kind we know. */
  readonly kind: string;
  readonly confidence: Confidence | 'unknown';
  readonly confirmed: boolean;
  /** Kinds it comes near to, likeliest first. */
  readonly candidates: readonly string[];
  readonly columns: readonly MappedColumn[];
}

export interface MappedColumn {
  /** 1-based. */
  readonly column: number;
  /** `G` */
  readonly letters: string;
  readonly heading: string;
  /** '' when it means nothing to us. */
  readonly field: string;
  /** No word of the heading says so. */
  readonly guessed: boolean;
  /** The first values below it, at most three. */
  readonly samples: readonly string[];
}

export interface KindChoice {
  readonly kind: string;
  readonly name: string;
  readonly fields: readonly FieldChoice[];
  /** Fields of which it needs one of each group to be checked. */
  readonly needed: Evidence;
}

export interface FieldChoice {
  readonly field: string;
  readonly name: string;
}

/** How the user says a table is to be read. */
export interface MappingCorrection {
  /** Id of the table. */
  readonly table: string;
  /** '' leaves the table alone: it is not ours. */
  readonly kind: string;
  /** Fields by column; a column that is not named or '' means nothing. */
  readonly fields: Readonly<Record<number, string>>;
  /** Headings by column, as the user saw them: over other columns the fields would mean something else. */
  readonly headings: Readonly<Record<number, string>>;
}
