import type { Deadline } from '../../../domain/deadlines/Deadline';
import type { TrackedDeadline } from '../../../domain/followup/TrackedDeadline';
import { FollowUpItem } from '../../../domain/report/overdue/FollowUpItem';
import type { Row } from '../../../domain/snapshot/Snapshot';
import type { TableReading } from '../../../domain/tables/TableReading';

/** What an earlier check knew of rows: good as long as the row is the very same and is read in the same way. */
export class KnownItems {
  private readonly byRecord: ReadonlyMap<Row, FollowUpItem>;
  private readonly alike = new Map<TableReading, Map<TableReading, boolean>>();

  constructor(items: readonly FollowUpItem[]) {
    this.byRecord = new Map(items.map((item) => [item.tracked.record, item]));
  }

  /** The item with how late it is now; undefined when the row is not known, or differs. */
  find(tracked: TrackedDeadline): FollowUpItem | undefined {
    const known = this.byRecord.get(tracked.record);
    if (!known || known.tracked === tracked) return known;
    return this.isSameRow(known.tracked, tracked) ? new FollowUpItem(tracked, known.quoted) : undefined;
  }

  private isSameRow(a: TrackedDeadline, b: TrackedDeadline): boolean {
    return (
      a.row === b.row &&
      a.column === b.column &&
      a.subject === b.subject &&
      a.owner === b.owner &&
      a.text === b.text &&
      isSameDue(a.deadline, b.deadline) &&
      this.areAlike(a.table, b.table)
    );
  }

  private areAlike(a: TableReading, b: TableReading): boolean {
    const others = this.alike.get(a) ?? new Map<TableReading, boolean>();
    this.alike.set(a, others);
    const alike = others.get(b) ?? hasSameColumns(a, b);
    others.set(b, alike);
    return alike;
  }
}

const isSameDue = (a: Deadline, b: Deadline): boolean =>
  a.kind === b.kind && (a.kind !== 'at' || (b.kind === 'at' && a.due === b.due && a.wholeDay === b.wholeDay));

function hasSameColumns(a: TableReading, b: TableReading): boolean {
  if (a.definition !== b.definition || a.columns.size !== b.columns.size) return false;
  return [...a.columns].every(([field, { column, row }]) => {
    const other = b.columns.get(field);
    return other?.column === column && other.row === row;
  });
}
