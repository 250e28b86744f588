import type { E2eWorkbook } from '../workbooks';

/** A workbook as an office keeps it by hand, and what its owner does with it in the pane. */
export interface Register extends E2eWorkbook {
  /** Where the register stands; other sheets hold other things. */
  readonly sheet: string;
  /** `A3`, where its headings begin; absent: nothing else on its sheet is a table. */
  readonly corner?: string;
  /** What the user types before anything else; absent: nothing. With it there is something that 修正 puts right. */
  readonly begun?: readonly TypedCell[];
  /** What the owner says the table is, as the pane calls it. */
  readonly kind: string;
  /** What the owner says of its columns: `B 列“啥事”` → `督办事项`; the others are as the pane reads them. */
  readonly columns: Readonly<Record<string, string>>;
  /** What the user types over a cell, and a co-author over another; each is found wrong. */
  readonly typed: readonly [user: TypedCell, coAuthor: TypedCell];
}

export interface TypedCell {
  /** `G5` */
  readonly cell: string;
  readonly value: string | number;
}

/** How its address in the pane begins. */
export const beginningOf = ({ sheet, corner }: Pick<Register, 'sheet' | 'corner'>): string =>
  corner === undefined ? `${sheet}!` : `${sheet}!${corner}:`;
