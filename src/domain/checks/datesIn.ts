import type { DeadlineReference } from '../deadlines/Deadline';
import { parseDeadline } from '../deadlines/parseDeadline';
import { normaliseText } from '../text/normaliseText';
import { calendarDateOf, dayOf, type DayNumber } from '../time/WallMinute';

export interface DateInText {
  /** As written, normalised. */
  readonly text: string;
  /** The day, or the last day of the month, quarter or year named; of 中旬 and its like the first. */
  readonly day: DayNumber;
}

const FULL_DATE = String.raw`(?<!\d)20\d{2}(?:年\d{1,2}月\d{1,2}[日号]?|([-/.])\d{1,2}\2\d{1,2})(?!\d)`;
const PART_OF_YEAR = [
  String.raw`\d{1,2}月\d{1,2}[日号]`,
  String.raw`\d{1,2}月(?:底|末|[上中下]旬)`,
  '(?:Q[1-4]|第?[一二三四1-4]季度)(?:底|末)',
  String.raw`(?:年|(?<=20\d{2}年))(?:底|末)`,
].join('|');
const DATES = new RegExp(
  String.raw`(?<full>${FULL_DATE})|(?<![\dA-Za-z年])(?:(?<year>20\d{2})年?)?(?<part>${PART_OF_YEAR})`,
  'g',
);

/** A cheap look first; full-width digits are looked at again. */
const MAY_HOLD_DATE = /20\d{2}|\d月|年[底末]|季度|Q[1-4]|[\uff10-\uff19]/;

const HALF_A_YEAR = 183;

/** Before a date that is not when something has to be done: 较2024年…, 自7月1日起. */
const BASE_BEFORE =
  /(?:较|比|相比|对比|同比|自|从|以|起始|基准|根据|依据|按照?|签订于|成立于)[^,;。、]{0,4}$/;
const BASE_AFTER = /^[^,;。、至到]{0,2}(?:起|开始|以来|以后|之后|后|为基[准数]|相比|印发|发布|颁布)/;

/**
 * Days by which a running text promises something. Dates without a year are taken in the year of
 * `near`, or the year before when that would be more than half a year later; dates that are a base of
 * comparison or a beginning are left out.
 */
export function datesIn(text: string, near: DayNumber, reference: DeadlineReference): DateInText[] {
  if (!MAY_HOLD_DATE.test(text)) return [];
  const plain = normaliseText(text);
  const found: DateInText[] = [];
  for (const match of plain.matchAll(DATES)) {
    const end = match.index + match[0].length;
    if (BASE_BEFORE.test(plain.slice(0, match.index)) || BASE_AFTER.test(plain.slice(end))) continue;
    const day = dayMeant(match.groups ?? {}, near, reference);
    if (day !== undefined) found.push({ text: match[0], day });
  }
  return found;
}

function dayMeant(
  { full, year, part = '' }: Readonly<Record<string, string | undefined>>,
  near: DayNumber,
  reference: DeadlineReference,
): DayNumber | undefined {
  if (part.endsWith('旬')) return firstOfDecade(part, dayInPart(year, part, near, reference));
  if (full) return dayOfText(full, reference);
  return dayInPart(year, part, near, reference);
}

/** 12月中旬 leaves ten days open: only what is surely promised later than a deadline is of interest. */
function firstOfDecade(part: string, last: DayNumber | undefined): DayNumber | undefined {
  if (last === undefined) return undefined;
  const first = { 上: 1, 中: 11, 下: 21 }[part.at(-2) ?? ''] ?? 1;
  return last - calendarDateOf(last).day + first;
}

function dayInPart(
  year: string | undefined,
  part: string,
  near: DayNumber,
  reference: DeadlineReference,
): DayNumber | undefined {
  const withoutYear = part.replace(/^年/, '');
  if (year) return dayOfText(`${year}年${withoutYear}`, reference);
  const nearYear = calendarDateOf(near).year;
  const sameYear = dayOfText(`${nearYear}年${withoutYear}`, reference);
  const tooFar = sameYear !== undefined && sameYear > near + HALF_A_YEAR;
  return tooFar ? dayOfText(`${nearYear - 1}年${withoutYear}`, reference) : sameYear;
}

function dayOfText(text: string, reference: DeadlineReference): DayNumber | undefined {
  const read = parseDeadline(text, reference);
  if (read.kind !== 'at' || read.confidence === 'low') return undefined;
  return dayOf(read.wholeDay ? read.due - 1 : read.due);
}
