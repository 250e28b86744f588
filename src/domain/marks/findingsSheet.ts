import type { Localized } from '../../base/Language';
import type { Severity } from '../checks/Finding';
import type { WorkbookCheck } from '../checks/WorkbookCheck';
import type { DueThresholds } from '../deadlines/Deadline';
import type { TrackedDeadline } from '../followup/TrackedDeadline';
import { cellAddress } from '../snapshot/address';
import { formatMinute } from '../time/WallMinute';
import { findingLines, readingLines, type Line } from './findingLines';
import { markTexts } from './markTexts';
import { textWidth } from './textWidth';
import type { MarkCell, MarkCellStyle, MarkSheet } from './MarkPlan';
import type { Say } from './MarkSetting';

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
export function buildFindingsSheet(check: WorkbookCheck, unmarked: number, say: Say): MarkSheet {
  const lines = [...findingLines(check), ...readingLines(check)];
  const sorted = severities.flatMap((severity) => lines.filter((line) => line.severity === severity));
  const shown = sorted.slice(0, MAX_LINES).map((line) => sayLine(line, say));
  const rows: MarkCell[][] = [
    [{ value: say(markTexts.title), style: 'title' }],
    [{ value: say(summaryOf(check, lines)), style: 'note' }],
    legendRow(check.thresholds, say),
    markTexts.columns.map((heading) => ({ value: say(heading), style: 'heading' as const })),
    ...shown.map((line, index) => lineCells(line, index + 1)),
  ];
  if (shown.length < sorted.length)
    rows.push([{ value: say(markTexts.cut(shown.length, sorted.length)), style: 'note' }]);
  if (unmarked > 0) rows.push([{ value: say(markTexts.unmarked(unmarked)), style: 'note' }]);
  if (shown.length === 0) rows.push([{ value: say(markTexts.nothing), style: 'note' }]);
  return {
    name: say(markTexts.sheetName),
    visibility: 'visible',
    columnWidths: WIDTHS,
    frozenRows: HEADER_ROW,
    rowHeights: [...HEAD_HEIGHTS, ...shown.map(lineHeight)],
    ...(shown.length > 0 && { filter: `A${HEADER_ROW}:I${HEADER_ROW + shown.length}` }),
    merges: ['A1:I1', 'A2:I2', 'A3:C3', 'D3:E3'],
    rows,
  };
}

/** A line in the reader's language. */
interface SaidLine extends Pick<Line, 'severity' | 'rule' | 'sheet' | 'row' | 'column' | 'value'> {
  readonly level: string;
  readonly message: string;
  readonly hint: string;
  readonly late: string | null;
}

function sayLine(line: Line, say: Say): SaidLine {
  const { severity, message, hint, late } = line;
  return {
    ...line,
    level: say(markTexts.severity[severity]),
    message: say(message),
    hint: say(hint),
    late: late ? say(late) : null,
  };
}

function legendRow({ dueSoonHours, alertHours }: DueThresholds, say: Say): MarkCell[] {
  const empty: MarkCell = { value: null };
  return [
    { value: say(markTexts.legend), style: 'note' },
    empty,
    empty,
    { value: say(markTexts.late(alertHours)), style: 'overdue' },
    { value: null, style: 'overdue' },
    { value: say(markTexts.soon(dueSoonHours)), style: 'dueSoon' },
    { value: say(markTexts.error), style: 'error' },
    { value: say(markTexts.warning), style: 'warning' },
    { value: say(markTexts.unread), style: 'unread' },
  ];
}

function lineCells(line: SaidLine, number: number): MarkCell[] {
  const { severity, sheet, row, column } = line;
  const address = cellAddress(row, column);
  return [
    { value: number, style: 'centre' },
    { value: line.rule, style: 'centre' },
    { value: line.level, style: severity },
    { value: sheet, style: 'wrap' },
    { value: address, style: 'link', link: `${quoteSheet(sheet)}!${address}` },
    { value: quote(line.value), style: 'wrap' },
    { value: line.message, style: 'wrap' },
    { value: line.hint, style: 'wrap' },
    { value: line.late, style: line.late === null ? 'wrap' : lateStyle(line) },
  ];
}

/** Programs do not agree on when to fit a row to its text, so the height is worked out here. */
function lineHeight({ sheet, value, message, hint }: SaidLine): number {
  const texts = [sheet, quote(value), message, hint];
  const lines = texts.map((text, index) => linesOf(text, TEXT_WIDTHS[index] ?? 1));
  return Math.min(MAX_HEIGHT, TEXT_LINE * Math.max(...lines) + 3);
}

function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / (width - 1))), 0);
}

function lateStyle({ severity }: SaidLine): MarkCellStyle {
  return severity === 'info' ? 'wrap' : 'overdue';
}

function summaryOf(check: WorkbookCheck, lines: readonly Line[]): Localized {
  const count = (severity: Severity) => lines.filter((line) => line.severity === severity).length;
  const inState = (...states: readonly TrackedDeadline['state'][]) =>
    check.tracked.filter(({ state }) => states.includes(state)).length;
  return markTexts.summary({
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
