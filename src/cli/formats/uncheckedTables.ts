import type { Language } from '../../base/Language';
import type { WorkbookCheck } from '../../domain/checks/WorkbookCheck';
import { areaAddress } from '../../domain/snapshot/address';
import type { Sheet, Snapshot } from '../../domain/snapshot/Snapshot';
import { isOwnListSheet } from '../../domain/tables/ownParts';
import type { Recognition, TableReading, UnknownTable } from '../../domain/tables/TableReading';

/** Sheet of the user's own words for the checks; it is read, but holds no table. */
const WORD_LIST = '词库';

/** A range that looks like a table and was not checked, or not as a whole. */
export interface UncheckedTable {
  readonly sheet: string;
  /** `A1:F20`; absent when the whole sheet is meant. */
  readonly ref?: string;
  /** uncertain: it may be one of ours · unknown: none of ours · uncalculated: formulas without a result. */
  readonly cause: 'uncertain' | 'unknown' | 'uncalculated';
  readonly why: string;
}

/** What a check says nothing about: where these are, 「没有发现问题」 alone would promise too much. */
export function uncheckedTables(
  { recognition, snapshot }: WorkbookCheck,
  language: Language,
): UncheckedTable[] {
  return [
    ...recognition.tables
      .filter(({ confidence }) => confidence === 'low')
      .map((table) => describe(table, 'uncertain', texts.like[language](table.definition.name[language]))),
    ...recognition.unknown.map((table) =>
      table.nearest
        ? describe(table, 'uncertain', texts.like[language](table.nearest.definition.name[language]))
        : looksTracked(table)
          ? describe(table, 'uncertain', texts.tracked[language])
          : describe(table, 'unknown', texts.unknown[language]),
    ),
    ...unmentionedSheets(recognition, snapshot).map(({ name }) => ({
      sheet: name,
      cause: 'unknown' as const,
      why: texts.unknown[language],
    })),
    ...snapshot.sheets
      .filter(({ uncalculatedFormulas = 0 }) => uncalculatedFormulas > 0)
      .map(({ name, uncalculatedFormulas = 0 }) => ({
        sheet: name,
        cause: 'uncalculated' as const,
        why: texts.uncalculated[language](uncalculatedFormulas),
      })),
  ];
}

/** Sheets people see that hold lines of several cells, none of which was taken for a table. */
function unmentionedSheets({ tables, unknown }: Recognition, { sheets }: Snapshot): readonly Sheet[] {
  const mentioned = new Set([...tables, ...unknown].map(({ sheet }) => sheet.name));
  const isTabular = ({ rows }: Sheet): boolean => rows.filter(({ cells }) => cells.length > 1).length > 1;
  return sheets.filter(
    (sheet) =>
      sheet.visibility === 'visible' &&
      sheet.name !== WORD_LIST &&
      !isOwnListSheet(sheet) &&
      !mentioned.has(sheet.name) &&
      isTabular(sheet),
  );
}

/** Headings we do not know, of which some still sound like a deadline and some like an owner. */
function looksTracked({ headings }: UnknownTable): boolean {
  const some = (words: RegExp) => headings.some(({ heading }) => words.test(heading.replace(/\s+/g, '')));
  return some(DEADLINE) && some(OWNER);
}

const DEADLINE =
  /期限|时限|時限|截止|截至|限期|到期|(?:要求|计划|計劃|预计|預計|预定|預定|应|應|拟|擬|约定|約定|最迟|最晚|目标|目標).*(?:时间|時間|日期|日)$|due|deadline/i;
const OWNER = /(?:人|人员|人員|员|員|担当|單位|单位|部门|部門|科室|处室|owner|assignee|incharge)$/i;

const describe = (
  { sheet, area }: TableReading | UnknownTable,
  cause: UncheckedTable['cause'],
  why: string,
): UncheckedTable => ({ sheet: sheet.name, ref: areaAddress(area), cause, why });

const texts = {
  like: {
    'zh-CN': (name: string) => `拿不准，像${name}`,
    en: (name: string) => `unsure, like ${name}`,
  },
  tracked: {
    'zh-CN': '有像期限和责任人的列，但认不出是哪种表，请核对列名',
    en: 'has headings like a deadline and an owner, but is no table Duban knows: check the headings',
  },
  unknown: { 'zh-CN': '不是督办管理的表', en: 'not a table of a kind Duban manages' },
  uncalculated: {
    'zh-CN': (count: number) => `有 ${count} 个公式没有算出结果，这些单元格没有检查`,
    en: (count: number) => `${count} formulas without a result; these cells were not checked`,
  },
};

/** The tables a check really looked at. */
export const countChecked = ({ recognition }: WorkbookCheck): number =>
  recognition.tables.filter(({ confidence }) => confidence !== 'low').length;

/** What stands in place of the list when nothing was found: never more than was looked at. */
export function nothingFound(check: WorkbookCheck, language: Language): string {
  const unchecked = uncheckedTables(check, language);
  const zh = language === 'zh-CN';
  if (unchecked.length === 0 && countChecked(check) > 0) return zh ? '没有发现问题。' : 'Nothing found.';
  if (unchecked.length === 0)
    return zh
      ? '没有可以检查的表，所以什么也没有检查。'
      : 'There is no table to check, so nothing was checked.';
  const list = unchecked.map(({ sheet, ref, why }) => placed(ref ? `${sheet}!${ref}` : sheet, why, zh));
  if (countChecked(check) === 0) {
    return zh ? `一张表也没有检查：${list.join('；')}。` : `No table was checked: ${list.join('; ')}.`;
  }
  return zh
    ? `没有发现问题，但有 ${unchecked.length} 张表没有检查或没有查全：${list.join('；')}。`
    : `Nothing found, but ${unchecked.length} ${unchecked.length === 1 ? 'table was' : 'tables were'} not checked, or not completely: ${list.join('; ')}.`;
}

const placed = (place: string, why: string, zh: boolean): string =>
  zh ? `${place}（${why}）` : `${place} (${why})`;
