import type { RecordView } from '../checks/CheckedTable';
import { isBlankAnswer } from '../checks/formAnswers';
import { statusOf } from '../followup/statusOf';

/** Signed, or marked as present; a list without any such column holds only those who came. */
export function isPresent(record: RecordView): boolean {
  const attended = record.text('attended');
  if (attended !== '') {
    return /^(?:已?签到|已?到会?|出席|参会|present)/i.test(attended) || statusOf(attended) === 'done';
  }
  const marks = ['signedAt', 'signature'].filter((field) => record.table.has(field));
  if (marks.length === 0) return true;
  return marks.some(
    (field) => !isBlankAnswer(record.text(field)) && !/^未|缺席|请假/.test(record.text(field)),
  );
}
