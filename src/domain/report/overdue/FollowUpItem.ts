import type { RecordView } from '../../checks/CheckedTable';
import { asksYesOrNo } from '../../followup/completionOf';
import type { TrackedDeadline } from '../../followup/TrackedDeadline';
import { dayOf } from '../../time/WallMinute';
import type { Owners } from '../../wording/findOwners';
import { chineseDay, chineseMinute, reportDate, reportText } from '../chineseDate';
import { fullWidth } from '../fullWidth';
import { ownersOf } from './ownersOf';
import { responsibleUnit, type Responsible } from './responsibleUnit';

/** One row with a deadline, as papers on late work quote it. */
export class FollowUpItem implements Responsible {
  constructor(
    readonly tracked: TrackedDeadline,
    readonly quoted: QuotedRow,
  ) {}

  get record(): RecordView {
    return this.quoted.record;
  }

  /** Names the place where the row names no subject. */
  get subject(): string {
    return this.quoted.subject;
  }

  /** As written, with the day it means where it does not say so itself; '' when there is none. */
  get due(): string {
    return this.quoted.due;
  }

  get progress(): string {
    return this.quoted.progress;
  }

  /** Why it is not done; '' when the workbook does not say. */
  get reason(): string {
    return this.quoted.reason;
  }

  get unit(): string {
    return this.quoted.responsible.unit;
  }

  get person(): string {
    return this.quoted.responsible.person;
  }

  /** Everybody who answers for it; `['']` when the row names nobody. */
  get owners(): readonly string[] {
    return this.quoted.owners;
  }
}

/**
 * What papers quote of a row, however late it is. Written when it is read: of tens of thousands of rows a list shows a few.
 */
export class QuotedRow {
  readonly #tracked: TrackedDeadline;
  readonly #ownersIn: (text: string) => Owners;
  #responsible: Responsible | undefined;
  #owners: readonly string[] | undefined;

  constructor(
    tracked: TrackedDeadline,
    readonly record: RecordView,
    ownersIn: (text: string) => Owners,
  ) {
    this.#tracked = tracked;
    this.#ownersIn = ownersIn;
  }

  get subject(): string {
    const { subject, table, row } = this.#tracked;
    return fullWidth(subject) || `（未写明事项，见工作表“${table.sheet.name}”第${row}行）`;
  }

  get due(): string {
    return dueText(this.#tracked, this.record);
  }

  get progress(): string {
    return fullWidth(progressText(this.record));
  }

  get reason(): string {
    return fullWidth(reasonText(this.record));
  }

  get responsible(): Responsible {
    this.#responsible ??= responsibleOf(this.record, this.#ownersIn);
    return this.#responsible;
  }

  get owners(): readonly string[] {
    this.#owners ??= ownersOf(this.#ownersIn(this.#tracked.owner));
    return this.#owners;
  }
}

/** A lead unit with a person of its own beside it, else what the one cell says. */
function responsibleOf(record: RecordView, ownersIn: (text: string) => Owners): Responsible {
  const texts = record.table.allInRole('owner').map((column) => record.textIn(column));
  const [first = '', ...others] = texts.filter((text) => text !== '');
  const { unit, person } = responsibleUnit(first, ownersIn(first));
  return { unit, person: person || others.map((text) => fullWidth(text)).join('、') };
}

/** 2024.7.10: nothing to add to it but its form. */
const PLAIN_DATE = /^\d{4}\s*[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}\s*日?$/;

function dueText({ deadline }: TrackedDeadline, record: RecordView): string {
  const column = record.table.inRole('deadline');
  const written = column ? reportDate(record.cellIn(column)) : '';
  if (deadline.kind !== 'at') return written;
  const { due, wholeDay } = deadline;
  const exact = wholeDay ? chineseDay(dayOf(due - 1)) : chineseMinute(due);
  if (written === '' || PLAIN_DATE.test(written)) return exact;
  return written.includes(exact) ? written : `${written}（${exact}）`;
}

/** The words about the progress, else its state, else how much of it is done; 是否办结 否 says nothing about either. */
function progressText(record: RecordView): string {
  const columns = record.table
    .allInRole('status')
    .filter((column) => record.textIn(column) !== '' && !asksYesOrNo(column));
  const told = columns.find(({ definition }) => definition.type === 'longText') ?? columns[0];
  if (told) return reportText(record.cellIn(told));
  const rate = record.text('rate');
  return rate === '' ? '' : `完成${rate}`;
}

const REASON_FIELDS = ['issues', 'deviationReason'] as const;

/** A column of reasons, else a remark that gives one. */
function reasonText(record: RecordView): string {
  for (const field of REASON_FIELDS) {
    const text = record.text(field);
    if (text !== '') return text;
  }
  const remark = record.text('remark');
  return /^(?:因|由于|受|鉴于)|原因/.test(remark) ? remark : '';
}
