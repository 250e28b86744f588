import type { Language } from '../../base/Language';
import type { Severity } from '../checks/Finding';
import type { WorkbookCheck } from '../checks/WorkbookCheck';
import type { TrackedDeadline } from '../followup/TrackedDeadline';
import { cellAddress } from '../snapshot/address';
import { formatMinute } from '../time/WallMinute';
import { findingLines, readingLines, type Line } from './findingLines';
import { markTexts } from './markTexts';
import { textWidth } from './textWidth';
import type { MarkCell, MarkCellStyle, MarkSheet } from './MarkPlan';

/** More lines nobody reads; Excel takes no more than 65,530 hyperlinks on a sheet. */
const MAX_LINES = 10_000;

/** Long cells are quoted by their beginning. */
const MAX_QUOTE = 500;

const HEADER_ROW = 4;
/** Points. */
const HEAD_HEIGHTS = [28, 32, 48, 20];
const TEXT_LINE = 15;
/** Excel's highest row. */
const MAX_HEIGHT = 409;
const WIDTHS = [6, 8, 8, 20, 9, 30, 44, 44, 14];
/** Widths of the columns whose texts wrap: 工作表, 内容, 问题, 建议. */
const TEXT_WIDTHS = [20, 30, 44, 44];

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * 检查结果: what was found, worst first, each with a link to its cell, under a legend of the marks.
 * @param unmarked cells with an error or a warning that carry no mark
 */
export function buildFindingsSheet(check: WorkbookCheck, unmarked: number, language: Language): MarkSheet {
  const texts = markTexts[language];
  const lines = [...findingLines(check, language), ...readingLines(check, language)];
  const sorted = severities.flatMap((severity) => lines.filter((line) => line.severity === severity));
  const shown = sorted.slice(0, MAX_LINES);
  const rows: MarkCell[][] = [
    [{ value: texts.title, style: 'title' }],
    [{ value: summaryOf(check, lines, language), style: 'note' }],
    legendRow(language),
    texts.columns.map((value) => ({ value, style: 'heading' as const })),
    ...shown.map((line, index) => lineCells(line, index + 1, language)),
  ];
  if (shown.length < sorted.length)
    rows.push([{ value: texts.cut(shown.length, sorted.length), style: 'note' }]);
  if (unmarked > 0) rows.push([{ value: texts.unmarked(unmarked), style: 'note' }]);
  if (shown.length === 0) rows.push([{ value: texts.nothing, style: 'note' }]);
  return {
    name: texts.sheetName,
    visibility: 'visible',
    columnWidths: WIDTHS,
    frozenRows: HEADER_ROW,
    rowHeights: [...HEAD_HEIGHTS, ...shown.map(lineHeight)],
    ...(shown.length > 0 && { filter: `A${HEADER_ROW}:I${HEADER_ROW + shown.length}` }),
    merges: ['A1:I1', 'A2:I2', 'A3:C3', 'D3:E3'],
    rows,
  };
}

function legendRow(language: Language): MarkCell[] {
  const { legend } = markTexts[language];
  const empty: MarkCell = { value: null };
  return [
    { value: legend.label, style: 'note' },
    empty,
    empty,
    { value: legend.late, style: 'overdue' },
    { value: null, style: 'overdue' },
    { value: legend.soon, style: 'dueSoon' },
    { value: legend.error, style: 'error' },
    { value: legend.warning, style: 'warning' },
    { value: legend.unread, style: 'unread' },
  ];
}

function lineCells(line: Line, number: number, language: Language): MarkCell[] {
  const { severity, sheet, row, column } = line;
  const address = cellAddress(row, column);
  return [
    { value: number, style: 'centre' },
    { value: line.rule, style: 'centre' },
    { value: markTexts[language].severity[severity], style: severity },
    { value: sheet, style: 'wrap' },
    { value: address, style: 'link', link: `${quoteSheet(sheet)}!${address}` },
    { value: quote(line.value), style: 'wrap' },
    { value: line.message, style: 'wrap' },
    { value: line.hint, style: 'wrap' },
    line.late ? { value: line.late, style: lateStyle(line) } : { value: null, style: 'wrap' },
  ];
}

/** Programs do not agree on when to fit a row to its text, so the height is worked out here. */
function lineHeight({ sheet, value, message, hint }: Line): number {
  const texts = [sheet, quote(value), message, hint];
  const lines = texts.map((text, index) => linesOf(text, TEXT_WIDTHS[index] ?? 1));
  return Math.min(MAX_HEIGHT, TEXT_LINE * Math.max(...lines) + 3);
}

function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / (width - 1))), 0);
}

function lateStyle({ severity }: Line): MarkCellStyle {
  return severity === 'info' ? 'wrap' : 'overdue';
}

function summaryOf(check: WorkbookCheck, lines: readonly Line[], language: Language): string {
  const count = (severity: Severity) => lines.filter((line) => line.severity === severity).length;
  const inState = (...states: readonly TrackedDeadline['state'][]) =>
    check.tracked.filter(({ state }) => states.includes(state)).length;
  return markTexts[language].summary({
    time: formatMinute(check.now).replace('T', ' '),
    tables: check.recognition.tables.length,
    late: inState('overdue', 'overdueAlert'),
    soon: inState('dueSoon'),
    error: count('error'),
    warning: count('warning'),
    info: count('info'),
  });
}

function quote(value: string): string {
  return value.length > MAX_QUOTE ? `${value.slice(0, MAX_QUOTE)}…` : value;
}

/** As in a formula: `'督''办'`. */
function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
