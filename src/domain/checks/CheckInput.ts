import type { TrackingSettings } from '../followup/trackDeadlines';
import type { RecordContext } from './CheckContext';
import type { CheckedTable, RecordView } from './CheckedTable';
import type { Rule } from './Rule';

/** What a check is made of, besides what it finds out itself. */
export interface CheckInput {
  readonly tables: readonly CheckedTable[];
  /** Names of the sheets in their order. */
  readonly sheets: readonly string[];
  readonly tracking: TrackingSettings;
  /** The same object as long as the words are. */
  readonly wording: Pick<RecordContext, 'words' | 'assessedCells' | 'ownersIn'>;
  readonly standards: RecordContext['standards'];
  readonly rules: readonly Rule[];
  /** Told of every record that the rules of cells and records look at. */
  readonly onRecord?: (record: RecordView) => void;
}
