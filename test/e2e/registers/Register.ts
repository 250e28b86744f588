import type { E2eWorkbook } from '../workbooks';

/** A workbook as an office keeps it by hand, and what its owner does with it in the pane. */
export interface Register extends E2eWorkbook {
  /** Where the register stands; other sheets hold other things. */
  readonly sheet: string;
  /** What the owner says the table is, as the pane calls it. */
  readonly kind: string;
  /** What the owner says of its columns: `B 列“啥事”` → `督办事项`. */
  readonly columns: Readonly<Record<string, string>>;
  /** A deadline the user types over, and one a co-author does; with a text that cannot be one. */
  readonly typed: readonly [user: TypedCell, coAuthor: TypedCell];
}

export interface TypedCell {
  /** `G5` */
  readonly cell: string;
  readonly text: string;
}
