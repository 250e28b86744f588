import type { Language } from '../../base/Language';
import type { WorkbookCheck } from '../../domain/checks/WorkbookCheck';
import { formatMinute } from '../../domain/time/WallMinute';
import { checkSections, type Section } from './checkSections';
import { noticesOf } from './noticesOf';
import { oneLine, shorten } from './shorten';

/** The check for people at a terminal: one line a fact, what to do under each finding. */
export function renderCheckText(check: WorkbookCheck, language: Language): string {
  const title = language === 'zh-CN' ? '督办检查' : 'Duban check';
  const [tables, findings, deadlines, metrics] = checkSections(check, language) as [
    Section,
    Section,
    Section,
    Section,
  ];
  return [
    `${title} · ${shorten(check.snapshot.fileName)} · ${formatMinute(check.now).replace('T', ' ')}`,
    ...noticesOf(check, language).map(oneLine),
    layOut(tables, ([name, place, rows, confidence, , unrecognised]) => [
      `${name}  ${place}${rows ? `  ${language === 'zh-CN' ? `${rows} 行` : `${rows} rows`}` : ''}  ${tables.headings[3]}：${confidence}`,
      ...(unrecognised ? [`    ${tables.headings[5]}：${unrecognised}`] : []),
    ]),
    layOut(findings, ([severity, rule, place, column, value, message, hint]) => [
      `${severity} ${rule}  ${place}  ${shorten(column)}${value ? `「${shorten(value)}」` : ''}  ${message}`,
      `    → ${hint}`,
    ]),
    layOut(deadlines, ([state, place, subject, owner, text, due, confidence]) => [
      `${state}  ${place}  ${shorten(subject)}  ${shorten(owner)}  ${shorten(text)}${due ? ` → ${due}` : ''}  ${deadlines.headings[6]}：${confidence}`,
    ]),
    layOut(metrics, ([label, value, standard, verdict, basis]) => [
      `${label}  ${value}  ${metrics.headings[2]} ${standard}  ${verdict}  (${basis})`,
    ]),
  ].join('\n\n');
}

type Lines = (row: readonly [string, string, string, string, string, string, string]) => readonly string[];

function layOut({ title, rows, whenEmpty }: Section, lines: Lines): string {
  const body =
    rows.length > 0
      ? rows.flatMap((row) => lines(row.map(oneLine) as unknown as Parameters<Lines>[0]))
      : [whenEmpty];
  return [title, ...body.map((text) => `  ${text}`)].join('\n');
}
