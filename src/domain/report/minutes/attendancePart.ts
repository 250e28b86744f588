import { groupBy } from '../../../base/groupBy';
import type { CheckedTable, RecordView } from '../../checks/CheckedTable';
import { isBlankAnswer } from '../../checks/formAnswers';
import { isPresent } from '../../meeting/isPresent';
import { listCounts } from '../countWords';
import { officeText } from '../officeText';

export interface AttendancePart {
  readonly 出席: string;
  readonly 请假: string;
  readonly 列席: string;
  /** On the list, and neither here nor on leave. */
  readonly 缺席: string;
}

/** More are counted, not named. */
const MOST_NAMED = 40;

/** 出席、请假、列席、缺席 from a sign-in sheet: by unit, in its order; '' where nobody is. */
export function attendancePart(tables: readonly CheckedTable[]): AttendancePart {
  const people = tables.flatMap((table) => table.records).filter((record) => record.text('name') !== '');
  const onLeave = people.filter((record) => says(record, '请假'));
  const here = people.filter((record) => isPresent(record) && !onLeave.includes(record));
  const sitsIn = (record: RecordView): boolean => says(record, '列席');
  return {
    出席: listPeople(here.filter((record) => !sitsIn(record))),
    请假: listPeople(onLeave),
    列席: listPeople(here.filter(sitsIn)),
    缺席: listPeople(people.filter((record) => !here.includes(record) && !onLeave.includes(record))),
  };
}

/** In one of the columns that tell how somebody takes part. */
function says(record: RecordView, word: string): boolean {
  return ['attended', 'signature', 'signedAt', 'side', 'remark'].some((field) =>
    record.text(field).includes(word),
  );
}

/** `市场部张*、李*，行政部王*`; `共178人（内部63人、外部115人），名单见签到表` when there are many. */
function listPeople(people: readonly RecordView[]): string {
  if (people.length > MOST_NAMED) {
    const sides = groupBy(people, (record) => officeText(record.cell('side')));
    const split = listCounts(
      [...sides].flatMap(([side, members]) => (side === '' ? [] : [[side, members.length] as const])),
      '人',
    );
    return `共${people.length}人${split === '' ? '' : `（${split}）`}，名单见签到表`;
  }
  const units = groupBy(people, unitOf);
  return [...units]
    .map(([unit, members]) => `${unit}${members.map((record) => officeText(record.cell('name'))).join('、')}`)
    .join('，');
}

const OWN_UNIT = /^(?:本|我|我们)(?:公司|单位|司|校|院|局|部门|中心)$/;

/** The unit of a guest; of one's own people the department. */
function unitOf(record: RecordView): string {
  const unit = officeText(record.cell('unit'));
  const department = officeText(record.cell('department'));
  const named = unit !== '' && !OWN_UNIT.test(unit) ? unit : department;
  return isBlankAnswer(named) ? '' : named;
}
