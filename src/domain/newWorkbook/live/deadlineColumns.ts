import type { Localized } from '../../../base/Language';
import { serialOfMinute } from '../../time/WallMinute';
import type { LiveColumn, LiveRecord, Refer, Words } from './LiveColumn';
import { liveHeadings } from './liveHeadings';
import { liveNames, quoted } from './liveNames';

/** The columns and words that a table's deadline is followed by. */
export interface DeadlineFields {
  readonly subject: string;
  readonly deadline: string;
  readonly status?: string;
  readonly finished?: string;
  /** What the status says when the row is done, or called off. */
  readonly doneWords: readonly string[];
  readonly cancelledWords: readonly string[];
  /** Deadlines are given to the minute, so lateness is shown in hours. */
  readonly timed: boolean;
}

export const liveWords = {
  overdue: { 'zh-CN': '逾期', en: 'Overdue' },
  dueSoon: { 'zh-CN': '临期', en: 'Due soon' },
  normal: { 'zh-CN': '正常', en: 'On track' },
  done: { 'zh-CN': '已完成', en: 'Done' },
  doneOnTime: { 'zh-CN': '按期完成', en: 'Done on time' },
  doneLate: { 'zh-CN': '逾期完成', en: 'Done late' },
  cancelled: { 'zh-CN': '已取消', en: 'Cancelled' },
  none: { 'zh-CN': '无期限', en: 'No deadline' },
  open: { 'zh-CN': '长期', en: 'Open-ended' },
  unreadable: { 'zh-CN': '时间无法识别', en: 'Not understood' },
} as const satisfies Record<string, Localized>;

const DUE = 'due';
const STATE = 'state';
export const DUE_SOON_HOURS = 24;

/**
 * 换算日期, 时效 and 逾期天数 (or 逾期时长). A day counts until its 24:00, a minute until it is over; a text
 * is looked up in the 期限对照 list and is never guessed at.
 */
export function deadlineColumns(fields: DeadlineFields): readonly LiveColumn[] {
  return [dueColumn(fields), stateColumn(fields), fields.timed ? lateTime(fields) : lateDays(fields)];
}

/** Id of the 时效 column, for formats and summaries. */
export const stateColumnId = STATE;

function dueColumn({ deadline, timed }: DeadlineFields): LiveColumn {
  return {
    id: DUE,
    heading: liveHeadings.due,
    width: timed ? 17 : 13,
    numberFormat: timed ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd',
    formula: (refer, words) => {
      const cell = refer(deadline);
      // `=` knows no wildcards, unlike MATCH and VLOOKUP.
      const found = `LOOKUP(2,1/(${liveNames.dueTexts}=TRIM(${cell})),${liveNames.dueTimes})`;
      const unknown = quoted(words(liveWords.unreadable));
      return `IF(ISNUMBER(${cell}),${cell},IF(TRIM(${cell})="","",IFERROR(${found},${unknown})))`;
    },
    result: (record, words) => {
      const written = record.value(deadline);
      if (written === null || typeof written === 'number') return written ?? '';
      return record.dueOf(written.trim()) ?? words(liveWords.unreadable);
    },
  };
}

function stateColumn(fields: DeadlineFields): LiveColumn {
  return {
    id: STATE,
    colouredBy: STATE,
    heading: liveHeadings.state,
    width: 12,
    formula: (refer, words) => stateFormula(fields, refer, words),
    result: (record, words) => words(stateOf(fields, record)),
  };
}

function stateFormula(fields: DeadlineFields, refer: Refer, words: Words): string {
  const { subject, deadline, status, finished, doneWords, cancelledWords } = fields;
  const word = (id: keyof typeof liveWords) => quoted(words(liveWords[id]));
  const due = refer(DUE);
  const isOneOf = (list: readonly string[]) =>
    status && list.length > 0 ? [`${refer(status)}={${list.map(quoted).join(',')}}`] : [];
  const hasTime = finished ? [`ISNUMBER(${refer(finished)})`] : [];
  const dated = finished ? `AND(ISNUMBER(${refer(finished)}),ISNUMBER(${due}))` : 'FALSE';
  const late = finished ? isLate(refer(finished), due) : 'FALSE';
  const soon = `(${due}-${liveNames.now})*24+IF(INT(${due})=${due},24,0)<=${liveNames.dueSoonHours}`;
  const open =
    `IF(${due}="",${word('none')},IF(ISTEXT(${due}),${due},` +
    `IF(${isLate(liveNames.now, due)},${word('overdue')},IF(${soon},${word('dueSoon')},${word('normal')}))))`;
  const done = `IF(${dated},IF(${late},${word('doneLate')},${word('doneOnTime')}),${word('done')})`;
  const state =
    `IF(${anyOf(isOneOf(cancelledWords))},${word('cancelled')},` +
    `IF(${anyOf([...hasTime, ...isOneOf(doneWords)])},${done},${open}))`;
  return `IF(AND(${refer(subject)}="",${refer(deadline)}=""),"",${state})`;
}

function anyOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'FALSE' : `OR(${conditions.join(',')})`;
}

/** Late by at least a whole minute; a deadline without a time lasts until its 24:00. */
function isLate(moment: string, due: string): string {
  return `INT((${moment}-${due})*1440+0.01)>IF(INT(${due})=${due},1439,0)`;
}

const lateAt = (moment: number, due: number): boolean =>
  Math.floor((moment - due) * 1440 + 0.01) > (Number.isInteger(due) ? 1439 : 0);

const EMPTY: Localized = { 'zh-CN': '', en: '' };

function stateOf(fields: DeadlineFields, record: LiveRecord): Localized {
  const due = record.value(DUE);
  const status = fields.status ? record.value(fields.status) : null;
  const finished = fields.finished ? record.value(fields.finished) : null;
  if (record.value(fields.subject) === null && record.value(fields.deadline) === null) return EMPTY;
  if (fields.cancelledWords.includes(String(status))) return liveWords.cancelled;
  if (typeof finished === 'number' && typeof due === 'number') {
    return lateAt(finished, due) ? liveWords.doneLate : liveWords.doneOnTime;
  }
  if (typeof finished === 'number' || fields.doneWords.includes(String(status))) return liveWords.done;
  if (due === null || due === '') return liveWords.none;
  if (typeof due === 'string') return { 'zh-CN': due, en: due };
  return openState(due, serialOfMinute(record.now));
}

function openState(due: number, now: number): Localized {
  if (lateAt(now, due)) return liveWords.overdue;
  const hoursLeft = (due - now) * 24 + (Number.isInteger(due) ? 24 : 0);
  return hoursLeft <= DUE_SOON_HOURS ? liveWords.dueSoon : liveWords.normal;
}

/** By the calendar, as offices count: due on the 10th, the 12th is 2 days late; less than a day counts as one. */
function lateDays(fields: DeadlineFields): LiveColumn {
  return {
    id: 'lateDays',
    colouredBy: STATE,
    heading: liveHeadings.lateDays,
    width: 10,
    numberFormat: '0',
    formula: (refer, words) =>
      lateFormula(fields, refer, words, (moment, due) => `MAX(1,INT(${moment})-INT(${due}))`),
    result: (record, words) =>
      lateResult(fields, record, words, (moment, due) => Math.max(1, Math.floor(moment) - Math.floor(due))),
  };
}

/** As a duration, shown as 2小时00分 however many days it lasts. */
function lateTime(fields: DeadlineFields): LiveColumn {
  return {
    id: 'lateTime',
    colouredBy: STATE,
    heading: liveHeadings.lateTime,
    width: 14,
    numberFormat: '[h]"小时"mm"分"',
    formula: (refer, words) =>
      lateFormula(fields, refer, words, (moment, due) => `${moment}-${due}-IF(INT(${due})=${due},1,0)`),
    result: (record, words) =>
      lateResult(fields, record, words, (moment, due) => moment - due - (Number.isInteger(due) ? 1 : 0)),
  };
}

function lateFormula(
  { finished }: DeadlineFields,
  refer: Refer,
  words: Words,
  amount: (moment: string, due: string) => string,
): string {
  const [state, due] = [refer(STATE), refer(DUE)];
  const afterwards = finished
    ? `IF(${state}=${quoted(words(liveWords.doneLate))},${amount(refer(finished), due)},"")`
    : '""';
  return `IF(${state}=${quoted(words(liveWords.overdue))},${amount(liveNames.now, due)},${afterwards})`;
}

function lateResult(
  { finished }: DeadlineFields,
  record: LiveRecord,
  words: Words,
  amount: (moment: number, due: number) => number,
): string | number {
  const [state, due] = [record.value(STATE), record.value(DUE)];
  const end = finished ? record.value(finished) : null;
  if (typeof due !== 'number') return '';
  if (state === words(liveWords.overdue)) return amount(serialOfMinute(record.now), due);
  return state === words(liveWords.doneLate) && typeof end === 'number' ? amount(end, due) : '';
}
