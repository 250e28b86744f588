import type { Localized } from '../../base/Language';
import { serialOfMinute, type WallMinute } from '../time/WallMinute';
import { absoluteReference } from './absoluteReference';
import { dueListHeadings, type DueEntry } from './dueList';
import { DUE_SOON_HOURS } from './live/deadlineColumns';
import { liveNames } from './live/liveNames';
import type { Words } from './live/LiveColumn';
import type { NewCell, NewName, NewRow, NewSheet } from './WorkbookDescription';

/** A drop-down list. */
export interface OptionList {
  readonly heading: string;
  readonly values: readonly string[];
}

export interface OptionsSheet {
  readonly sheet: NewSheet;
  readonly names: readonly NewName[];
  /** Where the values of a list stand: `'选项'!$A$9:$A$13`. */
  sourceOf(values: readonly string[]): string;
}

interface OptionsInput {
  readonly lists: readonly OptionList[];
  /** Empty when no table has a deadline: then there are no settings either. */
  readonly dueEntries: readonly DueEntry[];
  readonly now: WallMinute;
  readonly words: Words;
}

export const optionsSheetName: Localized = { 'zh-CN': '选项', en: 'Lists' };

const NOW_ROW = 3;
const HOURS_ROW = 4;
const HEADING_ROW = 7;
/** Rows of 期限对照 that the formulas look at, filled or not. */
const DUE_ROWS = 120;

/** The sheet that drop-down lists and formulas look at. Lists stand apart from each other, so that none looks like a table. */
export function buildOptionsSheet({ lists, dueEntries, now, words }: OptionsInput): OptionsSheet {
  const name = words(optionsSheetName);
  const unique = uniqueLists(lists);
  const dueColumn = unique.length * 2 + 1;
  const hasDeadlines = dueEntries.length > 0;
  const columns = [
    ...unique.flatMap(({ heading, values }) => [listCells(heading, values), []]),
    ...(hasDeadlines ? dueCells(dueEntries, words) : []),
  ];
  const sourceOf = (values: readonly string[]) => {
    const column = unique.findIndex((list) => keyOf(list) === keyOf({ values })) * 2 + 1;
    const area = { top: HEADING_ROW + 1, bottom: HEADING_ROW + values.length, left: column, right: column };
    return absoluteReference(name, area);
  };
  const sheet: NewSheet = {
    name,
    columnWidths: widthsOf(unique.length, hasDeadlines),
    rows: [...headRows(hasDeadlines, now, words), ...transpose(columns)],
    merges: [],
    frozenRows: 0,
    validations: [],
    formats: [],
    printedColumns: Math.max(1, columns.length),
    orientation: 'portrait',
    tabColor: 'A6A6A6',
  };
  return { sheet, names: hasDeadlines ? namesOf(name, dueColumn) : [], sourceOf };
}

function headRows(hasDeadlines: boolean, now: WallMinute, words: Words): readonly NewRow[] {
  const title: NewRow = {
    cells: [{ value: words({ 'zh-CN': '选项与参数', en: 'Lists and settings' }), style: 'noteHeading' }],
  };
  const lists: NewRow = { cells: [{ value: words(listsNote), style: 'meta' }] };
  const blank: NewRow = { cells: [] };
  if (!hasDeadlines) return [title, blank, blank, blank, blank, lists];
  return [
    title,
    blank,
    settingRow(
      { value: serialOfMinute(now), formula: 'NOW()', style: 'centre', numberFormat: 'yyyy-mm-dd hh:mm' },
      nowNote,
      words,
    ),
    settingRow({ value: DUE_SOON_HOURS, style: 'centre', numberFormat: '0' }, hoursNote, words),
    blank,
    lists,
  ];
}

const listsNote: Localized = {
  'zh-CN': '下拉选项：要增加选项，请在列表中间插入单元格后填写，各表的下拉列表随之更新。',
  en: 'Drop-down lists: to add a value, insert a cell inside a list; the sheets follow.',
};
const nowNote: Localized = {
  'zh-CN': '当前时间。需要固定在某一时刻（如补打上月情况）时，改填该时刻即可。',
  en: 'The current time. Type a moment instead to see the sheets as of then.',
};
const hoursNote: Localized = {
  'zh-CN': '到期前多少小时起算作「临期」。',
  en: 'Hours before the deadline from which a row is “due soon”.',
};

function settingRow(cell: NewCell, note: Localized, words: Words): NewRow {
  return { cells: [cell, undefined, { value: words(note), style: 'meta' }] };
}

function listCells(heading: string, values: readonly string[]): readonly NewCell[] {
  return [
    { value: heading, style: 'heading' },
    ...values.map((value): NewCell => ({ value, style: 'centre' })),
  ];
}

function dueCells(entries: readonly DueEntry[], words: Words): readonly (readonly NewCell[])[] {
  const [textHeading, dueHeading] = dueListHeadings;
  return [
    listCells(
      words(textHeading),
      entries.map(({ text }) => text),
    ),
    [{ value: words(dueHeading), style: 'heading' }, ...entries.map(({ due }): NewCell => dueCell(due))],
  ];
}

function dueCell(due: number | string): NewCell {
  if (typeof due === 'string') return { value: due, style: 'centre' };
  const numberFormat = Number.isInteger(due) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm';
  return { value: due, style: 'centre', numberFormat };
}

function namesOf(sheet: string, dueColumn: number): readonly NewName[] {
  const cell = (row: number) => absoluteReference(sheet, { top: row, bottom: row, left: 1, right: 1 });
  const column = (left: number) =>
    absoluteReference(sheet, { top: HEADING_ROW + 1, bottom: HEADING_ROW + DUE_ROWS, left, right: left });
  return [
    { name: liveNames.now, refersTo: cell(NOW_ROW) },
    { name: liveNames.dueSoonHours, refersTo: cell(HOURS_ROW) },
    { name: liveNames.dueTexts, refersTo: column(dueColumn) },
    { name: liveNames.dueTimes, refersTo: column(dueColumn + 1) },
  ];
}

function widthsOf(lists: number, hasDeadlines: boolean): readonly number[] {
  const widths = Array.from({ length: lists }, () => [18, 3]).flat();
  return hasDeadlines ? [...widths, 24, 18] : widths;
}

function transpose(columns: readonly (readonly NewCell[])[]): readonly NewRow[] {
  const height = Math.max(0, ...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_, row) => ({ cells: columns.map((cells) => cells[row]) }));
}

function keyOf({ values }: { readonly values: readonly string[] }): string {
  return values.join('\n');
}

/** The same values are listed once, under the heading that came first. */
function uniqueLists(lists: readonly OptionList[]): readonly OptionList[] {
  const unique = new Map<string, OptionList>();
  for (const list of lists) if (!unique.has(keyOf(list))) unique.set(keyOf(list), list);
  return [...unique.values()];
}
