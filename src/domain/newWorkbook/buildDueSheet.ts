import type { Localized } from '../../base/Language';
import { serialOfMinute, type WallMinute } from '../time/WallMinute';
import { absoluteReference } from './absoluteReference';
import { dueListHeadings, type DueEntry } from './dueList';
import { DUE_SOON_HOURS } from './live/deadlineColumns';
import { liveNames } from './live/liveNames';
import type { Words } from './live/LiveColumn';
import { listNotes } from './listNotes';
import { listCells, listSheet, transpose } from './listSheet';
import type { NewCell, NewName, NewRow, NewSheet } from './WorkbookDescription';

export interface DueSheet {
  readonly sheet: NewSheet;
  readonly names: readonly NewName[];
}

const sheetName: Localized = { 'zh-CN': '期限对照', en: 'Deadlines' };
const hoursNote: Localized = {
  'zh-CN': '到期前多少小时起算作「临期」。',
  en: 'Hours before the deadline from which a row is “due soon”.',
};
const listNote: Localized = {
  'zh-CN': '截止时间写成下列文字时，按右边的日期计算；可在下面接着补充。',
  en: 'What these texts mean when they stand for a deadline; add more below.',
};

const NOW_ROW = 1;
const HOURS_ROW = 2;
const HEADING_ROW = 5;
/** Rows of the list that the formulas look at, filled or not. */
const LIST_ROWS = 200;

/** The sheet that the live columns look at: the one clock of the workbook, and what text deadlines mean. */
export function buildDueSheet(entries: readonly DueEntry[], now: WallMinute, words: Words): DueSheet {
  const name = words(sheetName);
  const clock: NewCell = {
    value: serialOfMinute(now),
    formula: 'NOW()',
    style: 'centre',
    numberFormat: 'yyyy-mm-dd hh:mm',
  };
  const rows = [
    settingRow(clock, words(listNotes.now)),
    settingRow({ value: DUE_SOON_HOURS, style: 'centre', numberFormat: '0' }, words(hoursNote)),
    { cells: [] },
    { cells: [{ value: words(listNote), style: 'meta' } as const] },
    ...transpose(dueColumns(entries, words)),
  ];
  return { sheet: listSheet(name, [24, 18, 50], rows), names: namesOf(name) };
}

function settingRow(cell: NewCell, note: string): NewRow {
  return { cells: [cell, { value: note, style: 'meta' }] };
}

function dueColumns(entries: readonly DueEntry[], words: Words): readonly (readonly NewCell[])[] {
  const [textHeading, dueHeading] = dueListHeadings;
  const texts = listCells(
    words(textHeading),
    entries.map(({ text }) => text),
  );
  return [texts, [{ value: words(dueHeading), style: 'heading' }, ...entries.map(dueCell)]];
}

function dueCell({ due }: DueEntry): NewCell {
  if (typeof due === 'string') return { value: due, style: 'centre' };
  const numberFormat = Number.isInteger(due) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm';
  return { value: due, style: 'centre', numberFormat };
}

function namesOf(sheet: string): readonly NewName[] {
  const cell = (row: number) => absoluteReference(sheet, { top: row, bottom: row, left: 1, right: 1 });
  const column = (left: number) =>
    absoluteReference(sheet, { top: HEADING_ROW + 1, bottom: HEADING_ROW + LIST_ROWS, left, right: left });
  return [
    { name: liveNames.now, refersTo: cell(NOW_ROW) },
    { name: liveNames.dueSoonHours, refersTo: cell(HOURS_ROW) },
    { name: liveNames.dueTexts, refersTo: column(1) },
    { name: liveNames.dueTimes, refersTo: column(2) },
  ];
}
