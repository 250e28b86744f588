import type { Language } from '../../base/Language';
import type { Severity } from '../checks/Finding';
import type { WorkbookCheck } from '../checks/WorkbookCheck';
import { formatDue } from '../deadlines/formatDue';
import type { TrackedDeadline } from '../followup/TrackedDeadline';
import { cellAddress } from '../snapshot/address';
import { formatMinute } from '../time/WallMinute';
import { markTexts } from './markTexts';
import { RULE_OF_LAMPS } from './MarkKind';
import { textWidth } from './textWidth';
import type { MarkCell, MarkCellStyle, MarkSheet } from './MarkPlan';

/** More lines nobody reads; Excel takes no more than 65,530 hyperlinks on a sheet. */
export const MAX_LINES = 10_000;

/** Long cells are quoted by their beginning. */
const MAX_QUOTE = 500;

const HEADER_ROW = 4;
/** Points. */
const HEAD_HEIGHTS = [28, 32, 32, 20];
const TEXT_LINE = 15;
const WIDTHS = [6, 8, 8, 22, 30, 44, 44, 14];
/** 位置; 内容, 问题 and 建议 follow. */
const FIRST_TEXT_COLUMN = 3;

const severities: readonly Severity[] = ['error', 'warning', 'info'];

interface Line {
  readonly severity: Severity;
  readonly rule: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: string;
  readonly message: string;
  readonly hint: string;
  readonly late: string;
}

/** 检查结果: what was found, worst first, each with a link to its cell, under a legend of the marks. */
export function buildFindingsSheet(check: WorkbookCheck, language: Language): MarkSheet {
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
  if (shown.length === 0) rows.push([{ value: texts.nothing, style: 'note' }]);
  return {
    name: texts.sheetName,
    visibility: 'visible',
    columnWidths: WIDTHS,
    frozenRows: HEADER_ROW,
    rowHeights: [...HEAD_HEIGHTS, ...shown.map(lineHeight)],
    ...(shown.length > 0 && { filter: `A${HEADER_ROW}:H${HEADER_ROW + shown.length}` }),
    merges: ['A1:H1', 'A2:H2', 'A3:C3'],
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
    { value: `${sheet}!${address}`, style: 'link', link: `${quoteSheet(sheet)}!${address}` },
    { value: quote(line.value), style: 'wrap' },
    { value: line.message, style: 'wrap' },
    { value: line.hint, style: 'wrap' },
    line.late ? { value: line.late, style: lateStyle(line) } : { value: null, style: 'wrap' },
  ];
}

/** Programs do not agree on when to fit a row to its text, so the height is worked out here. */
function lineHeight({ sheet, value, message, hint }: Line): number {
  const texts = [`${sheet}!AA000`, quote(value), message, hint];
  const lines = texts.map((text, index) => linesOf(text, WIDTHS[FIRST_TEXT_COLUMN + index] ?? 1));
  return TEXT_LINE * Math.max(...lines) + 3;
}

function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / (width - 1))), 0);
}

function lateStyle({ severity }: Line): MarkCellStyle {
  return severity === 'info' ? 'wrap' : 'overdue';
}

function findingLines(check: WorkbookCheck, language: Language): Line[] {
  const tracked = new Map(
    check.tracked.map((one) => [placeKey(one.table.sheet.name, one.row, one.column), one]),
  );
  return check.findings.map((finding) => {
    const { severity, rule, sheet, row, column, value } = finding;
    const deadline = tracked.get(placeKey(sheet, row, column));
    const message = finding.message[language];
    const hint = finding.hint[language];
    const late = rule === RULE_OF_LAMPS ? lateText(deadline, language) : '';
    return { severity, rule, sheet, row, column, value, message, hint, late };
  });
}

/** Deadlines that were read with some guessing: shown for confirmation, each reading once. */
function readingLines(check: WorkbookCheck, language: Language): Line[] {
  const texts = markTexts[language];
  const groups = new Map<string, { first: TrackedDeadline; count: number }>();
  for (const one of check.tracked) {
    if (!needsConfirmation(one)) continue;
    const key = [one.table.sheet.name, one.column, one.text, formatDue(one.deadline)].join('\u0000');
    const known = groups.get(key);
    if (known) known.count += 1;
    else groups.set(key, { first: one, count: 1 });
  }
  return [...groups.values()].map(({ first, count }) => ({
    severity: 'info' as const,
    rule: '—',
    sheet: first.table.sheet.name,
    row: first.row,
    column: first.column,
    value: first.text,
    message: texts.readAs(readableDue(first), count, noteOf(first, language)),
    hint: texts.confirm,
    late: lateText(first, language),
  }));
}

function needsConfirmation({ deadline, state }: TrackedDeadline): boolean {
  if (deadline.kind !== 'at' || deadline.confidence === 'high') return false;
  return state !== 'doneOnTime' && state !== 'doneLate' && state !== 'none';
}

/** `2024-09-30 24:00` */
function readableDue({ deadline }: TrackedDeadline): string {
  return (formatDue(deadline) ?? '').replace('T', ' ');
}

function noteOf({ deadline }: TrackedDeadline, language: Language): string {
  return deadline.note?.[language] ?? '';
}

function lateText(tracked: TrackedDeadline | undefined, language: Language): string {
  if (!tracked || (tracked.state !== 'overdue' && tracked.state !== 'overdueAlert')) return '';
  return markTexts[language].duration(tracked.overdueMinutes ?? 0);
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

function placeKey(sheet: string, row: number, column: number): string {
  return `${row} ${column} ${sheet}`;
}
