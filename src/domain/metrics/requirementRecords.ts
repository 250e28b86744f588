import type { CheckedTable, RecordView } from '../checks/CheckedTable';
import { addWorkdays } from '../deadlines/addWorkdays';
import type { WorkCalendar } from '../deadlines/Deadline';
import { momentOf } from '../followup/momentOf';
import type { ReferenceOf } from '../followup/trackDeadlines';
import { normaliseText } from '../text/normaliseText';
import { monthOf, type MonthNumber } from '../time/MonthNumber';
import { dayOf, type DayNumber, type WallMinute } from '../time/WallMinute';
import { acceptanceVerdict, type AcceptanceVerdict } from './acceptanceVerdict';
import type { Standards } from './Standards';

export interface RequirementTables {
  readonly registers: readonly CheckedTable[];
  readonly analyses: readonly CheckedTable[];
  readonly acceptances: readonly CheckedTable[];
}

export interface RequirementSetting {
  readonly now: WallMinute;
  readonly calendar: WorkCalendar;
  readonly referenceOf: ReferenceOf;
  readonly standards: Standards;
}

export interface RegisteredRequirement {
  readonly record: RecordView;
  /** Of submission; undefined when no day can be read. */
  readonly month: MonthNumber | undefined;
}

export interface AnalysedRequirement {
  /** Within the working days the standard allows from its registration. */
  readonly inTime: boolean;
  /** Of submission. */
  readonly month: MonthNumber;
}

/** One attempt to have a delivery accepted. */
export interface AcceptedDelivery {
  readonly record: RecordView;
  /** The same for all attempts of one delivery. */
  readonly delivery: string;
  readonly verdict: AcceptanceVerdict;
  /** Of the acceptance; undefined when no day can be read. */
  readonly month: MonthNumber | undefined;
  /** Days from submission until it was accepted; undefined when it was not, or a day is missing. */
  readonly cycle: number | undefined;
}

/** The records that figures on customer requirements are counted from, with what is read from them. */
export interface RequirementRecords {
  readonly registered: readonly RegisteredRequirement[];
  /** Those that can be judged: registered on a day that can be read. */
  readonly analysed: readonly AnalysedRequirement[];
  /** In the order of the rows, those nobody has decided on included. */
  readonly accepted: readonly AcceptedDelivery[];
}

export function readRequirementRecords(
  { registers, analyses, acceptances }: RequirementTables,
  setting: RequirementSetting,
): RequirementRecords {
  const dayIn = createDayReader(setting.referenceOf);
  const submitted = submissionDays(registers, dayIn);
  return {
    registered: recordsOf(registers).map((record) => ({
      record,
      month: monthOfDay(dayIn(record, 'submittedOn')),
    })),
    analysed: recordsOf(analyses).flatMap((record) => {
      const from = submitted.get(requirementNumberOf(record));
      const to = dayIn(record, 'analysedOn');
      if (from === undefined || to === undefined) return [];
      const last = addWorkdays(setting.calendar, from, setting.standards.analysisWorkdays);
      return [{ inTime: to <= last, month: monthOf(from) }];
    }),
    accepted: recordsOf(acceptances).map((record) => {
      const verdict = acceptanceVerdict(record);
      const from = submitted.get(requirementNumberOf(record));
      const to = dayIn(record, 'acceptedOn');
      const known = verdict === 'passed' && from !== undefined && to !== undefined && to >= from;
      return {
        record,
        delivery: `${requirementNumberOf(record)}|${normaliseText(record.text('name')).replace(/\s+/g, '')}`,
        verdict,
        month: monthOfDay(to),
        cycle: known ? to - from : undefined,
      };
    }),
  };
}

/** Number of the requirement a record belongs to, without regard to width and case; '' when it has none. */
export function requirementNumberOf(record: RecordView): string {
  return normaliseText(record.text('id')).toUpperCase();
}

type DayReader = (record: RecordView, field: string) => DayNumber | undefined;

function createDayReader(referenceOf: ReferenceOf): DayReader {
  return (record, field) => {
    const moment = momentOf(record.cell(field), referenceOf(record.table));
    return moment && dayOf(moment.at);
  };
}

function submissionDays(registers: readonly CheckedTable[], dayIn: DayReader): Map<string, DayNumber> {
  const days = new Map<string, DayNumber>();
  for (const record of recordsOf(registers)) {
    const number = requirementNumberOf(record);
    const day = dayIn(record, 'submittedOn');
    if (day !== undefined && number !== '' && !days.has(number)) days.set(number, day);
  }
  return days;
}

const recordsOf = (tables: readonly CheckedTable[]): RecordView[] => tables.flatMap(({ records }) => records);

const monthOfDay = (day: DayNumber | undefined): MonthNumber | undefined =>
  day === undefined ? undefined : monthOf(day);
