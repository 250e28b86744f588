import { taiwanText } from '../../base/chinese/taiwanText';
import { memoise } from '../../domain/checks/memoise';
import type { WorkbookCheck } from '../../domain/checks/WorkbookCheck';
import { chineseDates } from '../../domain/report/chineseDate';
import { fullWidth } from '../../domain/report/fullWidth';
import { officeText } from '../../domain/report/officeText';
import type { Cell, Row } from '../../domain/snapshot/Snapshot';
import type { CellRun, SheetRichText } from '../../domain/snapshot/SheetRichText';
import { layLooks } from '../../word/rich/richText/layLooks';
import type { FindRichForm } from '../../word/rich/richText/RichForms';
import { richTextOf, type RichText } from '../../word/rich/richText/RichText';
import { textKey } from './textKey';

/** A cell a text may have come from. */
interface Origin {
  readonly row: Row;
  /** Absent where the cell is formatted as a whole, or not at all. */
  readonly runs: readonly CellRun[] | undefined;
}

/** Cells of one text that are compared with a record. */
const MOST_COMPARED = 40;
/** Characters of a text that tells records apart by standing beside. */
const LONGEST_NEIGHBOUR = 500;

/**
 * Finds the cell a text of a model came from, whatever the report's punctuation, dates and, in Taiwan, wording made of it;
 * where several cells have that text, the one beside which stands most of what the record says.
 */
export function workbookRichForms(
  richTexts: readonly SheetRichText[],
  { snapshot }: Pick<WorkbookCheck, 'snapshot'>,
  isTaiwan: boolean,
): FindRichForm {
  const known = new Map(
    richTexts
      .map((one) => [placeKey(one.sheet, one.row, one.column), one.runs.map(printable)] as const)
      .filter(([, runs]) => runs.some((run) => Object.keys(run).length > 1)),
  );
  const keysOfText = memoise((text: string) => keysPrinted(text, isTaiwan));
  const keysOf = (cell: Cell): readonly string[] => keysOfText(cell.value as string);
  const origins = new Map<string, Origin[]>();
  const eachText = (use: (cell: Cell, row: Row, runs: Origin['runs']) => void): void => {
    for (const { name, rows } of known.size > 0 ? snapshot.sheets : [])
      for (const row of rows)
        for (const cell of row.cells)
          if (cell.kind === 'text') use(cell, row, known.get(placeKey(name, row.number, cell.column)));
  };
  eachText((cell, _, runs) => {
    if (runs) for (const key of keysOf(cell)) origins.set(key, []);
  });
  eachText((cell, row, runs) => {
    const keys = runs ? keysOf(cell) : [textKey(cell.value as string)];
    for (const key of keys) origins.get(key)?.push({ row, runs });
  });
  const choices = new Map([...origins].map(([key, list]) => [key, new Choice(list, keysOf)]));
  const laid = new Map<readonly CellRun[], Map<string, RichText>>();
  return (text, record) => {
    const runs = choices.get(textKey(text))?.for(record, text);
    if (!runs) return undefined;
    const forms = laid.get(runs) ?? new Map<string, RichText>();
    laid.set(runs, forms);
    const form = forms.get(text) ?? richTextOf(layLooks(runs, text));
    forms.set(text, form);
    return form;
  };
}

const placeKey = (sheet: string, row: number, column: number): string => `${row}:${column}:${sheet}`;

/** Black is the colour of any text, and on the white of paper nobody reads white: both are as the paragraph has it. */
function printable({ colour, ...run }: CellRun): CellRun {
  const isSeen = colour !== undefined && colour !== '000000' && !/^(?:f[\da-f]){3}$/i.test(colour);
  return isSeen ? { ...run, colour } : run;
}

/** As reports print a cell of this text, one way or another. */
function keysPrinted(text: string, isTaiwan: boolean): string[] {
  const formal = fullWidth(text);
  const printed = [text, formal, chineseDates(formal), officeText({ column: 0, kind: 'text', value: text })];
  const keys = [...printed, ...(isTaiwan ? printed.map(taiwanText) : [])].map(textKey);
  return [...new Set(keys)].filter((key) => key !== '');
}

/** Cells with one text, and which of them a record is about. */
class Choice {
  private neighbours: Neighbours | undefined;

  constructor(
    private readonly origins: readonly Origin[],
    private readonly keysOf: (cell: Cell) => readonly string[],
  ) {}

  for(record: unknown, text: string): Origin['runs'] {
    if (this.origins.length === 1) return this.origins[0]?.runs;
    this.neighbours ??= readNeighbours(this.origins, this.keysOf);
    const { beside, factsOf } = this.neighbours;
    const facts = new Set(factsOfRecord(record, text));
    // What few rows have tells most.
    const lists = [...facts].map((fact) => beside.get(fact) ?? []).sort((a, b) => a.length - b.length);
    const compared = new Set<Origin>();
    for (const list of lists)
      for (const origin of list.slice(0, MOST_COMPARED - compared.size)) compared.add(origin);
    const scores = [...compared].map((origin) => {
      const own = factsOf.get(origin);
      return { origin, score: [...facts].filter((fact) => own?.has(fact)).length };
    });
    const most = scores.reduce((best, { score }) => Math.max(best, score), 0);
    const best =
      most === 0 ? this.origins : scores.filter(({ score }) => score === most).map(({ origin }) => origin);
    // Where nothing tells them apart, what somebody marked is not to be lost.
    return best.find(({ runs }) => runs)?.runs;
  }
}

/** What stands beside cells of one text. */
interface Neighbours {
  readonly factsOf: ReadonlyMap<Origin, ReadonlySet<string>>;
  readonly beside: ReadonlyMap<string, readonly Origin[]>;
}

function readNeighbours(origins: readonly Origin[], keysOf: (cell: Cell) => readonly string[]): Neighbours {
  const factsOf = new Map<Origin, Set<string>>();
  const beside = new Map<string, Origin[]>();
  for (const origin of origins) {
    const facts = new Set([rowFact(origin.row.number)]);
    for (const cell of origin.row.cells)
      if (cell.kind === 'text' && (cell.value as string).length <= LONGEST_NEIGHBOUR)
        for (const key of keysOf(cell)) facts.add(key);
    factsOf.set(origin, facts);
    for (const fact of facts) {
      const list = beside.get(fact);
      if (list) list.push(origin);
      else beside.set(fact, [origin]);
    }
  }
  return { factsOf, beside };
}

const rowFact = (row: unknown): string => `\u0000${String(row)}`;

/** What a record says of itself: its texts, and its row where it knows it. */
function factsOfRecord(record: unknown, text: string): string[] {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return [];
  const texts = Object.values(record).filter(
    (value): value is string =>
      typeof value === 'string' && value !== text && value.length <= LONGEST_NEIGHBOUR,
  );
  const row = (record as Readonly<Record<string, unknown>>)['行号'];
  return [
    ...texts.map(textKey).filter((key) => key !== ''),
    ...(typeof row === 'number' ? [rowFact(row)] : []),
  ];
}
