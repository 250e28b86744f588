import type { Row } from '../snapshot/Snapshot';
import { filledCells, oneLine } from './cellWords';
import type { MergeIndex } from './MergeIndex';
import { headingKey } from './headingKeys';
import { isNoteText } from './rowKinds';
import { isSideLabel } from './signatures';
import type { TableDefinition } from './TableDefinition';

export interface TitleLines {
  /** Topmost first. */
  readonly texts: readonly string[];
  /** Position of the first line in the rows; that of the header when there is none. */
  readonly from: number;
}

const MOST_LINES = 6;
const WIDEST_GAP = 3;
const LONGEST_TITLE = 120;
/** 附件1, 附表 and 一、基本信息 name no table by themselves. */
const UNNAMING = /^(?:附[件表錄录]?\s*[\d一二三四五六七八九十]*\s*[:：]?|[一二三四五六七八九十]+、.*)$/;

/** The lines above a header that may be its title: rows with one or two texts over these columns. */
export function titleLines(
  rows: readonly Row[],
  header: number,
  floor: number,
  columns: { readonly left: number; readonly right: number },
  merges: MergeIndex,
): TitleLines {
  const texts: string[] = [];
  let from = header;
  for (let position = header - 1; position >= floor && header - position <= MOST_LINES; position--) {
    const row = rows[position] as Row;
    const gap = (rows[position + 1] as Row).number - row.number - 1;
    if (gap > WIDEST_GAP || (gap > 0 && texts.length > 0)) break;
    const words = wordsOver(row, columns, merges);
    if (words === undefined) break;
    from = position;
    const title = words.find((text) => !isSideLabel(text) && !isNoteText(text));
    if (title !== undefined) texts.unshift(title);
  }
  return { texts, from };
}

/** The texts of a row of at most two over the columns; undefined when the row is no title line. */
function wordsOver(
  row: Row,
  { left, right }: { readonly left: number; readonly right: number },
  merges: MergeIndex,
): string[] | undefined {
  const cells = filledCells(row);
  const over = cells.filter(({ column }) => {
    const end = merges.at(row.number, column)?.right ?? column;
    return column <= right && end >= left;
  });
  const words = over.map(({ value }) => oneLine(String(value).slice(0, LONGEST_TITLE)));
  const labels = words.filter(isSideLabel).length;
  if (over.some(({ kind }) => kind === 'error') || words.length - labels > 1) return undefined;
  const lone = over.every(({ kind }) => kind === 'text');
  return lone || labels > 0 ? words : undefined;
}

/** The line that names the table: one with a word for its kind, else the first that is no 附件1. */
export function chooseTitle(texts: readonly string[], { name, titles }: TableDefinition): string | undefined {
  const words = [name['zh-CN'], name.en, ...titles].map(headingKey);
  const naming = texts.find((text) => words.some((word) => headingKey(text).includes(word)));
  return naming ?? texts.find((text) => !UNNAMING.test(text));
}
