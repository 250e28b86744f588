import { prepareTables, type RecordView } from '../domain/checks/CheckedTable';
import { hasTargets } from '../domain/checks/measurability';
import { smartOfRecord } from '../domain/checks/smartOfRecord';
import type { WorkbookCheck } from '../domain/checks/WorkbookCheck';
import { trackedByRecord } from '../domain/followup/trackedByRecord';
import type { SmartLetter, SmartVerdict } from '../domain/wording/smartOf';
import { wordsOf } from './wordsOf';

/** A row that sets a target, with what SMART says of it. */
export interface SmartListing {
  readonly record: RecordView;
  /** What the row is about: its target, else its need. */
  readonly subject: string;
  readonly letters: Readonly<Record<SmartLetter, SmartVerdict>>;
}

/** The rows of all tables with targets or KPIs, in their order. */
export function smartOfWorkbook({ snapshot, recognition, tracked }: WorkbookCheck): SmartListing[] {
  const { words } = wordsOf(snapshot);
  const trackedOf = trackedByRecord(tracked);
  return prepareTables(recognition.tables)
    .flatMap(({ records }) => records)
    .filter(hasTargets)
    .map((record) => ({
      record,
      subject: record.textInRole('target') || record.textInRole('requirement'),
      letters: smartOfRecord(record, trackedOf(record), words),
    }));
}
