import type { Row } from '../snapshot/Snapshot';
import type { HeadingIndex } from './HeadingIndex';
import type { Judgement } from './judgeTable';
import type { Heading } from './matchHeadings';
import type { MergeIndex } from './MergeIndex';
import type { RowMemory } from './RowMemory';

/** What the search needs to know about a sheet. */
export interface SheetContext {
  readonly sheetName: string;
  readonly rows: readonly Row[];
  readonly merges: MergeIndex;
  readonly index: HeadingIndex;
  /** Of `rows`. */
  readonly memory: RowMemory;
}

/** Headings found on a sheet, and what they were taken for. */
export interface Header {
  /** Position of the first header row in the rows. */
  readonly position: number;
  /** How many rows, 1–3. */
  readonly depth: number;
  readonly left: number;
  readonly right: number;
  readonly headings: readonly Heading[];
  readonly judgement: Judgement | undefined;
  readonly titles: readonly string[];
  /** Position of the first title line, or of the header. */
  readonly from: number;
  /** The user has said what it is; with no judgement: none of ours. */
  readonly accepted?: true;
}

/** Whether the user has said that it is none of ours. */
export function isLeftAlone({ accepted, judgement }: Header): boolean {
  return accepted === true && judgement === undefined;
}

/** Whether the headings were taken for one of our tables. */
export function isKnown({ judgement }: Header): boolean {
  return judgement !== undefined && judgement.confidence !== 'low';
}
