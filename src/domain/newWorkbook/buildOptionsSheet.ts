import type { Localized } from '../../base/Language';
import { absoluteReference } from './absoluteReference';
import type { Words } from './live/LiveColumn';
import { listNotes } from './listNotes';
import { listCells, listSheet, transpose } from './listSheet';
import type { NewSheet } from './WorkbookDescription';

/** A drop-down list. */
export interface OptionList {
  readonly heading: string;
  readonly values: readonly string[];
}

export interface OptionsSheet {
  /** Absent when there is no list. */
  readonly sheet: NewSheet | undefined;
  /** Where the values of a list stand: `'选项'!$A$4:$A$8`. */
  sourceOf(values: readonly string[]): string;
}

const sheetName: Localized = { 'zh-CN': '选项', en: 'Lists' };

const HEADING_ROW = 3;

/** The sheet that drop-down lists look at, one list in every second column. */
export function buildOptionsSheet(lists: readonly OptionList[], words: Words): OptionsSheet {
  const name = words(sheetName);
  const unique = uniqueLists(lists);
  const columns = unique.flatMap(({ heading, values }) => [listCells(heading, values), []]);
  const columnWidths = unique.flatMap(() => [18, 3]);
  const rows = [
    { cells: [{ value: words(listNotes.options), style: 'meta' } as const] },
    { cells: [] },
    ...transpose(columns),
  ];
  return {
    sheet: unique.length === 0 ? undefined : listSheet(name, columnWidths, rows),
    sourceOf: (values) => {
      const column = unique.findIndex((list) => keyOf(list) === keyOf({ values })) * 2 + 1;
      const area = { top: HEADING_ROW + 1, bottom: HEADING_ROW + values.length, left: column, right: column };
      return absoluteReference(name, area);
    },
  };
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
