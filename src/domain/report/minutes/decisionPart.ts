import type { Language } from '../../../base/Language';
import type { RecordView } from '../../checks/CheckedTable';
import type { WorkbookCheck } from '../../checks/WorkbookCheck';
import type { TrackedDeadline } from '../../followup/TrackedDeadline';
import { trackedByRecord } from '../../followup/trackedByRecord';
import type { ColumnRole } from '../../tables/TableDefinition';
import { normaliseText } from '../../text/normaliseText';
import { dayNumberOf, dayOf, isRealDate, MINUTES_PER_DAY, type DayNumber } from '../../time/WallMinute';
import { lampText } from '../lampText';
import type { MeetingHead } from '../meetingHead';
import { officeText } from '../officeText';
import { tablesOfKind } from '../pickTable';
import { progressCounts } from '../progressCounts';
import type { EarlierDecisions, MinutesDecision } from './MinutesReport';

/** The tables whose rows are decisions of meetings. */
export const DECISION_KINDS = ['followUp', 'taskTracking'] as const;

interface Task {
  readonly record: RecordView;
  readonly tracked: TrackedDeadline | undefined;
  /** Named by its 来源会议: this one, another, or none. */
  readonly from: 'here' | 'elsewhere' | 'unnamed';
}

export interface DecisionPart {
  readonly 落实: EarlierDecisions;
  readonly 议定事项: readonly MinutesDecision[];
}

/**
 * A task that names this meeting as its source is a decision of it; one that names another is reported on. Where no
 * source is named, what was due by the day of the meeting is reported on, and what is not done is decided anew.
 */
export function decisionPart(
  check: WorkbookCheck,
  meeting: Pick<MeetingHead, '名称' | '日期'>,
  language: Language,
): DecisionPart {
  const trackedOf = trackedByRecord(check.tracked);
  const records = DECISION_KINDS.flatMap((kind) => tablesOfKind(check, kind)).flatMap(
    (table) => table.records,
  );
  const tasks = records.map((record) => ({
    record,
    tracked: trackedOf(record),
    from: sourceOf(record, meeting.名称),
  }));
  const day = dayIn(meeting.日期) ?? dayOf(check.now);
  const reviewed = tasks.filter((task) => isReviewed(task, day));
  const decided = tasks.filter((task) => task.from === 'here' || (task.from === 'unnamed' && isOpen(task)));
  return {
    落实: earlier(reviewed, language),
    议定事项: decided.map(({ record }, index) => ({
      序号: String(index + 1),
      ...factsOf(record),
      配合单位: inRole(record, 'supporters'),
    })),
  };
}

function sourceOf(record: RecordView, meeting: string): Task['from'] {
  const source = normaliseText(record.text('source'));
  const name = normaliseText(meeting);
  if (source.startsWith('本次')) return 'here';
  if (source === '' || name === '') return 'unnamed';
  return source.includes(name) || name.includes(source) ? 'here' : 'elsewhere';
}

/** The day of the meeting, as its head writes it. */
function dayIn(text: string): DayNumber | undefined {
  const [, year, month, day] = /^(\d{4})年(\d{1,2})月(\d{1,2})日/.exec(text) ?? [];
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return year !== undefined && isRealDate(date) ? dayNumberOf(date) : undefined;
}

const isOpen = ({ tracked }: Task): boolean => !tracked?.completed && !tracked?.cancelled;

function isReviewed(task: Task, day: DayNumber): boolean {
  if (task.from !== 'unnamed') return task.from === 'elsewhere';
  const deadline = task.tracked?.deadline;
  const endOfDay = (day + 1) * MINUTES_PER_DAY;
  return !isOpen(task) || (deadline?.kind === 'at' && deadline.due <= endOfDay);
}

function earlier(reviewed: readonly Task[], language: Language): EarlierDecisions {
  const elsewhere = reviewed.some(({ from }) => from === 'elsewhere');
  const carried = reviewed.filter((task) => task.from === 'unnamed' && isOpen(task)).length;
  const names = elsewhere ? '上次会议议定事项' : '前期任务';
  return {
    名称: `${names}落实情况`,
    概述:
      reviewed.length === 0
        ? ''
        : `共${reviewed.length}项，其中${progressCounts(reviewed.map(({ tracked }) => tracked))}。` +
          (carried > 0 ? `未完成的${carried}项列入本次议定事项，继续办理。` : ''),
    未办结: reviewed
      .filter((task) => task.from === 'elsewhere' && isOpen(task))
      .map(({ record, tracked }) => ({
        ...factsOf(record),
        情况: tracked ? lampText(tracked, language) : '',
      })),
  };
}

const factsOf = (record: RecordView) => ({
  事项: inRole(record, 'subject'),
  责任单位: inRole(record, 'owner'),
  完成时限: inRole(record, 'deadline'),
});

/** The first filled column of a role: the lead unit, else the person. */
function inRole(record: RecordView, role: ColumnRole): string {
  for (const column of record.table.allInRole(role)) {
    const text = officeText(record.cellIn(column));
    if (text !== '') return text;
  }
  return '';
}
