import type { Language } from '../../base/Language';
import type { WorkbookCheck } from '../../domain/checks/WorkbookCheck';
import { formatMinute } from '../../domain/time/WallMinute';
import { checkSections, type Section } from './checkSections';
import { noticesOf } from './noticesOf';
import { oneLine, shorten } from './shorten';

/** Lines of a section a person reads on a screen; the other formats give everything. */
const MOST = 200;

/** The check for people at a terminal: one line a fact, what to do under each finding. */
export function renderCheckText(check: WorkbookCheck, language: Language): string {
  const zh = language === 'zh-CN';
  const colon = zh ? '：' : ': ';
  const [tables, findings, deadlines, metrics] = checkSections(check, language);
  const layOut = (section: Section, lines: Lines): string => layOutSection(section, lines, language);
  return [
    `${zh ? '督办检查' : 'Duban check'} · ${shorten(check.snapshot.fileName)} · ${formatMinute(check.now).replace('T', ' ')}`,
    ...noticesOf(check, language).map(oneLine),
    layOut(tables, ([name, place, rows, confidence, , unrecognised]) => [
      `${name}  ${place}${rows ? `  ${rows}${zh ? ' 行' : Number(rows) === 1 ? ' row' : ' rows'}` : ''}  ${tables.headings[3]}${colon}${confidence}`,
      ...(unrecognised ? [`    ${tables.headings[5]}${colon}${unrecognised}`] : []),
    ]),
    layOut(findings, ([severity, rule, place, column, value, message, hint]) => [
      `${severity} ${rule}  ${place}  ${shorten(column)}${value ? quote(shorten(value), language) : ''}  ${message}`,
      `    → ${hint}`,
    ]),
    layOut(deadlines, ([state, place, subject, owner, text, due, confidence]) => [
      `${state}  ${place}  ${shorten(subject)}  ${shorten(owner)}  ${shorten(text)}${due ? ` → ${due}` : ''}  ${deadlines.headings[6]}${colon}${confidence}`,
    ]),
    layOut(metrics, ([label, value, standard, verdict, basis]) => [
      `${label}  ${value}  ${metrics.headings[2]} ${standard}  ${verdict}  ${zh ? `（${basis}）` : `(${basis})`}`,
    ]),
  ].join('\n\n');
}

type Lines = (row: readonly [string, string, string, string, string, string, string]) => readonly string[];

function layOutSection(section: Section, lines: Lines, language: Language): string {
  const { title, count, whenEmpty } = section;
  const body: string[] = count === 0 ? [whenEmpty] : [];
  let shown = 0;
  for (const row of section.rows) {
    if (shown === MOST) break;
    shown += 1;
    body.push(...lines(row.map(oneLine) as unknown as Parameters<Lines>[0]));
  }
  if (count > shown) body.push(moreLine(count - shown, language));
  return [title, ...body.map((text) => `  ${text}`)].join('\n');
}

const moreLine = (hidden: number, language: Language): string =>
  language === 'zh-CN'
    ? `……还有 ${hidden} 条。全部列出用 --format md 或 json；也可以用 duban mark 标在工作簿里。`
    : `... and ${hidden} more. See all with --format md or json, or mark them in the workbook with duban mark.`;

const quote = (text: string, language: Language): string =>
  language === 'zh-CN' ? `「${text}」` : ` “${text}”`;
