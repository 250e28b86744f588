import type { DoneNumbers } from './doneNumbers';
import { markNames as names } from './names';
import { AFTER_WORD, beforeWord, FINISH_DAYS } from './rowProgress';

/** Deadline states that are drawn, strongest first. */
export const lamps = ['overdueAlert', 'overdue', 'dueSoon'] as const;
export type Lamp = (typeof lamps)[number];

/** Cells of one row as a formula writes them: `$G5`. */
export interface RowReferences {
  readonly deadline: string;
  /** Present where texts such as 「3个工作日内」 count from it. */
  readonly start?: string;
  readonly status?: string;
  /** Looked at where the first is empty. */
  readonly second?: string;
  readonly finished?: string;
  /** The status answers a question with yes or no. */
  readonly yesOrNo?: boolean;
  readonly numbers?: DoneNumbers;
}

/** Serials outside (1954 to 2119) are numbers of another kind, e.g. 20240710. */
const FIRST_SERIAL = 20000;
const END_SERIAL = 80000;

/** Excel takes no more. */
const LONGEST = 255;

/** Whether the formulas take a number for a date. */
export function countsAsDate(value: number): boolean {
  return value > FIRST_SERIAL && value < END_SERIAL;
}

/**
 * True where a real date is late or nearly so: a whole day from the midnight that ends it, a minute from the
 * minute after it.
 * @param dayEnds minute of the day up to which a whole day lasts; absent: 24:00
 */
export function dateLampFormula(lamp: Lamp, cells: RowReferences, dayEnds?: number): string {
  const { deadline } = cells;
  const minutes = `MOD(${deadline},1)`;
  const last = `${deadline}+NOT(${minutes})${dayEnds === undefined ? '' : `*${dayEnds}/1440`}`;
  const lateAfter =
    dayEnds === undefined ? `IF(${minutes},1/1440,1)` : `IF(${minutes},1,${dayEnds + 1})/1440`;
  const condition = {
    overdueAlert: `${last}<=${names.longLate}`,
    overdue: `${deadline}+${lateAfter}<=${names.now}`,
    dueSoon: `${last}<=${names.soon}`,
  }[lamp];
  // A text makes an error of it, which is not true either.
  const middle = (FIRST_SERIAL + END_SERIAL) / 2;
  return andStillOpen([`ABS(${deadline}-${middle})<${middle - FIRST_SERIAL}`, condition], cells);
}

/** True where the workbook's list of deadline texts says that this one is late or nearly so. */
export function textLampFormula(lamp: Lamp, cells: RowReferences, table: number): string {
  const condition = {
    overdueAlert: `${names.lastMoments}<=${names.longLate}`,
    overdue: `${names.lateFrom}<=${names.now}`,
    dueSoon: `${names.lastMoments}<=${names.soon}`,
  }[lamp];
  return andStillOpen([`SUMPRODUCT((${listed(cells, table)})*(${condition}))>0`], cells);
}

/** True for a deadline text that the workbook's list does not know: typed after the last check. */
export function unreadFormula(cells: RowReferences, table: number): string {
  const { deadline } = cells;
  return andStillOpen(
    [`ISTEXT(${deadline})`, `TRIM(${deadline})<>""`, `SUMPRODUCT(${listed(cells, table)})=0`],
    cells,
  );
}

/** Adds that a cell of the row holds a text, so that a word can be shown on it. */
export function onText(cell: string, formula: string): string {
  return formula.startsWith('AND(')
    ? `AND(ISTEXT(${cell}),${formula.slice(4)}`
    : and(`ISTEXT(${cell})`, formula);
}

/** As the list of texts has it; with the start only for texts that count from there. */
export function keyOfText(table: number, text: string, start?: string): string {
  return start === undefined ? `${table}|${text}` : `${table}|${text}|${start}`;
}

function listed({ deadline, start }: RowReferences, table: number): string {
  const plain = `(${names.texts}="${table}|"&${deadline})`;
  return start ? `${plain}+(${names.texts}="${table}|"&${deadline}&"|"&${start})` : `${plain}+0`;
}

/** As much of what keeps a row open as there is room for: in the last columns of a sheet references are long. */
function andStillOpen(conditions: readonly string[], cells: RowReferences): string {
  const room = LONGEST - `ISTEXT(${cells.deadline}),`.length;
  const formulas = DETAILS.map((detail) => and(...conditions, ...stillOpen(cells, detail)));
  return formulas.find(({ length }) => length <= room) ?? formulas.at(-1) ?? '';
}

interface Detail {
  readonly dated: boolean;
  readonly second: boolean;
  readonly shares: boolean;
  readonly spelling: boolean;
}

const EVERYTHING: Detail = { dated: true, second: true, shares: true, spelling: true };
const DETAILS: readonly Detail[] = [
  EVERYTHING,
  { ...EVERYTHING, dated: false },
  { ...EVERYTHING, dated: false, second: false },
  { ...EVERYTHING, dated: false, second: false, spelling: false },
  { dated: false, second: false, shares: false, spelling: false },
];

/** An error value in either column counts as open: better a mark too many than one too few. */
function stillOpen(cells: RowReferences, detail: Detail): string[] {
  const { status, finished, numbers } = cells;
  const conditions: string[] = [];
  if (status || finished) conditions.push(saysNothing(cells, detail));
  if (finished) {
    const read = detail.spelling && numbers?.textDates ? 'VALUE' : 'N';
    // Done within the years before now: what is still to come is no completion, and other numbers are no dates.
    const half = FINISH_DAYS / 2;
    const inTheYears = `ABS(IFERROR(${names.now}-${read}(${finished}),-1)-${half})>${half}`;
    conditions.push(detail.spelling ? inTheYears : `IFERROR(N(${finished}),0)<30000`);
  }
  return conditions;
}

function saysNothing(cells: RowReferences, { dated, second, shares, spelling }: Detail): string {
  const { status, finished, yesOrNo, numbers } = cells;
  const other = second ? cells.second : undefined;
  const shown = status && other ? `IF(${status}="",${other},${status})` : status;
  const pieces = [
    ...(status ? [`${markedStatus(status, other, yesOrNo === true)}&"${AFTER_WORD}`] : []),
    ...(finished ? [`${status ? '' : '"'}${beforeWord.finished}"&${finished}&"${AFTER_WORD}`] : []),
  ];
  const joined = `${pieces.join('')}"`;
  const text = spelling ? `LOWER(TRIM(${joined}))` : joined;
  const words = `SUMPRODUCT(--ISNUMBER(FIND(${names.done},${text})))`;
  const values = shares && status ? (numbers?.shares ?? []).map((share) => `+(${shown}=${share})`) : [];
  const pattern = dated && status && numbers?.dated ? [`+COUNTIF(${status},"已于*完成")`] : [];
  const sum = [words, ...values, ...pattern].join('');
  return values.length > 0 ? `IFERROR(${sum},0)=0` : `${sum}=0`;
}

/** A status taken from the second column answers no question. */
function markedStatus(status: string, other: string | undefined, yesOrNo: boolean): string {
  const asked = `"${yesOrNo ? beforeWord.answer : beforeWord.status}"&`;
  if (!other) return `${asked}${status}`;
  return yesOrNo
    ? `IF(${status}="","${beforeWord.status}"&${other},${asked}${status})`
    : `${asked}IF(${status}="",${other},${status})`;
}

function and(...conditions: readonly string[]): string {
  return `AND(${conditions.join(',')})`;
}
