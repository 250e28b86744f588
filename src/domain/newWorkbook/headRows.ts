import type { Area } from '../snapshot/Snapshot';
import type { SheetColumn } from './SheetColumn';
import type { NewCell, NewRow } from './WorkbookDescription';

/** Title, line below it, headings. */
export const HEAD_ROWS = 3;

interface Head {
  readonly title: string;
  readonly meta: string;
  readonly summary: NewCell | undefined;
  readonly columns: readonly SheetColumn[];
  /** Title and line span so many columns: those that are printed. */
  readonly printed: number;
}

/** Title; a line to fill in by hand, with a live sentence on its right; headings. */
export function headRows({ title, meta, summary, columns, printed }: Head): readonly NewRow[] {
  const line: (NewCell | undefined)[] = [{ value: meta, style: 'meta' }];
  if (summary) line[summaryColumn(printed) - 1] = summary;
  return [
    { cells: [{ value: title, style: 'title' }], height: 32 },
    { cells: line, height: 20 },
    {
      cells: columns.map(({ heading, live }) => ({
        value: heading,
        style: live ? 'liveHeading' : 'heading',
      })),
      height: 34,
    },
  ];
}

export function headMerges(printed: number, hasSummary: boolean): readonly Area[] {
  const title = { top: 1, bottom: 1, left: 1, right: printed };
  const line = { top: 2, bottom: 2, left: 1, right: printed };
  if (!hasSummary) return [title, line];
  const split = summaryColumn(printed);
  return [title, { ...line, right: split - 1 }, { ...line, left: split }].filter(
    ({ left, right }) => left < right,
  );
}

/** The last third. */
const summaryColumn = (printed: number) => Math.max(2, Math.ceil((printed * 2) / 3) + 1);
