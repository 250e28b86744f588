import type { RecordView } from '../checks/CheckedTable';
import { isBlankAnswer } from '../checks/formAnswers';
import { momentOf } from '../followup/momentOf';
import type { ReferenceOf } from '../followup/trackDeadlines';
import { dayOf } from '../time/WallMinute';
import { chineseDay } from './chineseDate';
import { officeText } from './officeText';

/** The cells of a record as a formal paper prints them; '' for what is empty. */
export class RecordTexts {
  constructor(
    private readonly record: RecordView,
    private readonly referenceOf: ReferenceOf,
  ) {}

  text(field: string): string {
    return officeText(this.record.cell(field));
  }

  /** The same, with -, 无 and the like as empty. */
  answer(field: string): string {
    const text = this.text(field);
    return isBlankAnswer(text) ? '' : text;
  }

  /** A day that can be read as 2024年7月5日, anything else as it is written. */
  day(field: string): string {
    const moment = momentOf(this.record.cell(field), this.referenceOf(this.record.table));
    if (moment?.wholeDay && moment.from === undefined) return chineseDay(dayOf(moment.at));
    return this.answer(field);
  }
}
