import type { Language } from '../../base/Language';
import type { ColumnDefinition } from '../tables/TableDefinition';
import { calendarDateOf, dayOf, type WallMinute } from '../time/WallMinute';
import { buildDueSheet } from './buildDueSheet';
import { buildFormSheet } from './buildFormSheet';
import { buildGuideSheet } from './buildGuideSheet';
import { buildOptionsSheet, type OptionList } from './buildOptionsSheet';
import { buildTableSheet, type SheetContext } from './buildTableSheet';
import { listValues } from './columnValidations';
import { buildDueList, openDueTexts, usualDueTexts, type DueEntry, type UnderstandDeadline } from './dueList';
import { liveWords } from './live/deadlineColumns';
import type { Words } from './live/LiveColumn';
import type { NewTablePlan, NewWorkbookPlan } from './NewTablePlan';
import type { WorkbookDescription } from './WorkbookDescription';

export interface NewWorkbookRequest {
  /** Sheets of all of them stand in one workbook. */
  readonly plans: readonly NewWorkbookPlan[];
  /** Fill in the sample records. */
  readonly sample: boolean;
  readonly now: WallMinute;
  readonly language: Language;
}

/** Tables in their order, then the page on filling in and the sheets that lists and formulas look at. */
export function buildNewWorkbook(
  { plans, sample, now, language }: NewWorkbookRequest,
  understand: UnderstandDeadline,
): WorkbookDescription {
  const words: Words = (text) => text[language];
  const tables = uniqueTables(plans);
  const definitions = tables.flatMap(({ plan }) => usedColumns(plan));
  const dueTexts = tables.flatMap((table) => (sample ? writtenDeadlines(table) : []));
  const hasDeadlines = definitions.some(({ role }) => role === 'deadline');
  const dueEntries = hasDeadlines ? dueListOf(dueTexts, now, understand, words) : [];
  const options = buildOptionsSheet(optionLists(definitions, words), words);
  const dues = new Map(dueEntries.map(({ text, due }) => [text, due]));
  const dueSheet = hasDeadlines ? buildDueSheet(dueEntries, now, words) : undefined;
  const context: SheetContext = { now, words, options, dueOf: (text) => dues.get(text) };
  const hasOwners = definitions.some(({ role }) => role === 'owner');
  return {
    title: plans.map(({ name }) => words(name)).join('、'),
    created: now,
    footer: words({ 'zh-CN': '第 &P 页 / 共 &N 页', en: 'Page &P of &N' }),
    sheets: [
      ...tables.map(({ plan, sample: records }) => {
        const build = plan.definition.layout === 'form' ? buildFormSheet : buildTableSheet;
        return build(plan, sample ? records : undefined, context);
      }),
      buildGuideSheet(words, hasDeadlines, hasOwners),
      ...(options.sheet ? [options.sheet] : []),
      ...(dueSheet ? [dueSheet.sheet] : []),
    ],
    names: dueSheet?.names ?? [],
  };
}

type PlannedTable = NewWorkbookPlan['tables'][number];

/** A table asked for twice stands once. */
function uniqueTables(plans: readonly NewWorkbookPlan[]): readonly PlannedTable[] {
  const unique = new Map<string, PlannedTable>();
  for (const table of plans.flatMap(({ tables }) => tables)) {
    const { kind } = table.plan.definition;
    if (!unique.has(kind)) unique.set(kind, table);
  }
  return [...unique.values()];
}

function usedColumns({ definition, columns }: NewTablePlan): readonly ColumnDefinition[] {
  return definition.columns.filter(({ field }) => columns.includes(field));
}

function writtenDeadlines({ plan, sample }: PlannedTable): readonly string[] {
  const deadlines = usedColumns(plan).filter(({ role }) => role === 'deadline');
  const written = sample.records.flatMap((record) => deadlines.map(({ field }) => record[field]));
  return written.filter((value) => typeof value === 'string');
}

function dueListOf(
  written: readonly string[],
  now: WallMinute,
  understand: UnderstandDeadline,
  words: Words,
): readonly DueEntry[] {
  const { year } = calendarDateOf(dayOf(now));
  // Dates of the sample stand in their cells as real dates and need no line here.
  const texts = written.filter((text) => !/\d[-/月]\d{1,2}日?/.test(text));
  const usual = [...usualDueTexts(year), ...usualDueTexts(year + 1)];
  return buildDueList([...openDueTexts, ...texts, ...usual], understand, words(liveWords.open));
}

function optionLists(definitions: readonly ColumnDefinition[], words: Words): readonly OptionList[] {
  return definitions.flatMap(({ heading, allowed }) =>
    allowed ? [{ heading: words(heading), values: listValues(allowed, words) }] : [],
  );
}
