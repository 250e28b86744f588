import { markNames as names } from './names';

/** Deadline states that are drawn, strongest first. */
export const lamps = ['overdueAlert', 'overdue', 'dueSoon'] as const;
export type Lamp = (typeof lamps)[number];

/** Cells of one row as a formula writes them: `$G5`. */
export interface RowReferences {
  readonly deadline: string;
  /** Present where texts such as 「3个工作日内」 count from it. */
  readonly start?: string;
  readonly status?: string;
  readonly finished?: string;
}

/** Serials outside (1954 to 2119) are numbers of another kind, e.g. 20240710. */
const FIRST_SERIAL = 20000;
const END_SERIAL = 80000;

/** Whether the formulas take a number for a date. */
export function countsAsDate(value: number): boolean {
  return value > FIRST_SERIAL && value < END_SERIAL;
}

/**
 * True where a real date is late or nearly so: a whole day from the midnight that ends it, a minute from the
 * minute after it.
 */
export function dateLampFormula(lamp: Lamp, cells: RowReferences): string {
  const { deadline } = cells;
  const whole = `INT(${deadline})=${deadline}`;
  const condition = {
    overdueAlert: `${deadline}+(${whole})<=${names.longLate}`,
    overdue: `${deadline}+IF(${whole},1,1/1440)<=${names.now}`,
    dueSoon: `${deadline}+(${whole})<=${names.soon}`,
  }[lamp];
  // A text is greater than any number, so the limits leave texts out as well.
  const limits = [`${deadline}>${FIRST_SERIAL}`, `${deadline}<${END_SERIAL}`];
  return and(...limits, condition, ...stillOpen(cells));
}

/** True where the workbook's list of deadline texts says that this one is late or nearly so. */
export function textLampFormula(lamp: Lamp, cells: RowReferences, table: number): string {
  const condition = {
    overdueAlert: `${names.lastMoments}<=${names.longLate}`,
    overdue: `${names.lateFrom}<=${names.now}`,
    dueSoon: `${names.lastMoments}<=${names.soon}`,
  }[lamp];
  return and(`SUMPRODUCT((${listed(cells, table)})*(${condition}))>0`, ...stillOpen(cells));
}

/** True for a deadline text that the workbook's list does not know: typed after the last check. */
export function unreadFormula(cells: RowReferences, table: number): string {
  const { deadline } = cells;
  return and(
    `ISTEXT(${deadline})`,
    `TRIM(${deadline})<>""`,
    `SUMPRODUCT(${listed(cells, table)})=0`,
    ...stillOpen(cells),
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

/** An error value in either column counts as open: better a mark too many than one too few. */
function stillOpen({ status, finished }: RowReferences): string[] {
  const conditions: string[] = [];
  if (status) conditions.push(`IFERROR(SUMPRODUCT(--(${names.done}=TRIM(${status}))),0)=0`);
  if (finished) {
    conditions.push(`IFERROR(SUMPRODUCT(--(${names.open}=LEFT(${finished}))),1)>0`);
  }
  return conditions;
}

function and(...conditions: readonly string[]): string {
  return `AND(${conditions.join(',')})`;
}
