import type { Language } from '../../base/Language';
import type { WorkbookCheck } from '../../domain/checks/WorkbookCheck';
import { formatDue } from '../../domain/deadlines/formatDue';
import { areaAddress, cellAddress, columnLetters } from '../../domain/snapshot/address';
import type { TableReading, UnknownTable } from '../../domain/tables/TableReading';
import { confidenceLabels, severityLabels, stateLabels } from '../../locales/labels';
import { figureIn, unitIn } from '../../locales/unitIn';
import { describeLateness } from './describeLateness';
import { summarise } from './summarise';
import { nothingFound } from './uncheckedTables';

/** One part of the check as a heading and a table of texts; text and Markdown only lay it out. */
export interface Section {
  readonly title: string;
  readonly headings: readonly string[];
  readonly count: number;
  /** Built as they are asked for: there may be hundreds of thousands. */
  readonly rows: Iterable<readonly string[]>;
  /** Said in place of the table when it has no rows. */
  readonly whenEmpty: string;
}

const pick = (language: Language, zh: string, en: string): string => (language === 'zh-CN' ? zh : en);

function* mapLazily<Item>(
  items: readonly Item[],
  describe: (item: Item) => readonly string[],
): Iterable<readonly string[]> {
  for (const item of items) yield describe(item);
}

/** The parts of a check in the order a reader wants them. */
export function checkSections(
  check: WorkbookCheck,
  language: Language,
): readonly [tables: Section, findings: Section, deadlines: Section, metrics: Section] {
  return [
    tables(check, language),
    findings(check, language),
    deadlines(check, language),
    metrics(check, language),
  ];
}

function tables(check: WorkbookCheck, language: Language): Section {
  const known = check.recognition.tables.map((table) => [
    table.definition.name[language],
    `${table.sheet.name}!${areaAddress(table.area)}`,
    String(table.records.length),
    confidenceLabels[table.confidence][language],
    columnsOf(table, language),
    namesOf(table.unrecognised, language),
  ]);
  const unknown = check.recognition.unknown.map((table) => [
    unknownName(table, language),
    `${table.sheet.name}!${areaAddress(table.area)}`,
    '',
    confidenceLabels.low[language],
    table.nearest?.matched.join(pick(language, '、', ', ')) ?? '',
    namesOf(table.headings, language),
  ]);
  return {
    title: pick(language, '认出的表', 'Tables'),
    headings:
      language === 'zh-CN'
        ? ['当作', '位置', '行数', '把握', '认出的列', '没认出的列']
        : ['taken for', 'place', 'rows', 'confidence', 'columns', 'not recognised'],
    count: known.length + unknown.length,
    rows: [...known, ...unknown],
    whenEmpty: pick(
      language,
      '没有认出督办管理的表。表头里要有“责任人”“完成时限”一类的列名；也可以用 duban new 新建一份。',
      'No table of a kind Duban manages. Headings such as “Owner” and “Due date” are needed; duban new makes one.',
    ),
  };
}

const columnsOf = (table: TableReading, language: Language): string =>
  [...table.columns.values()]
    .map(({ heading, column, definition, guessed }) => {
      const written = `${columnLetters(column)} ${heading}`;
      const taken = definition.heading[language];
      if (guessed)
        return `${written}${pick(language, `→${taken}（按内容推测）`, ` → ${taken} (guessed from its content)`)}`;
      return heading === taken ? written : `${written}${pick(language, '→', ' → ')}${taken}`;
    })
    .join(pick(language, '、', ', '));

const namesOf = (columns: readonly { heading: string; column: number }[], language: Language): string =>
  columns
    .map(({ heading, column }) => `${columnLetters(column)} ${heading}`)
    .join(pick(language, '、', ', '));

function unknownName(table: UnknownTable, language: Language): string {
  if (!table.nearest) return pick(language, '不认识', 'unknown');
  const name = table.nearest.definition.name[language];
  return pick(language, `拿不准（像${name}）`, `unsure (like ${name})`);
}

function findings(check: WorkbookCheck, language: Language): Section {
  const { findings: counts } = summarise(check);
  const total = check.findings.length;
  return {
    title: pick(
      language,
      `发现的问题：${total} 处（错误 ${counts.error}，警告 ${counts.warning}，提示 ${counts.info}）`,
      `Findings: ${total} (errors ${counts.error}, warnings ${counts.warning}, notes ${counts.info})`,
    ),
    headings:
      language === 'zh-CN'
        ? ['级别', '规则', '位置', '列', '内容', '问题', '怎么改']
        : ['severity', 'rule', 'place', 'column', 'value', 'message', 'what to do'],
    count: check.findings.length,
    rows: mapLazily(check.findings, (finding) => [
      severityLabels[finding.severity][language],
      finding.rule,
      `${finding.sheet}!${cellAddress(finding.row, finding.column)}`,
      finding.heading,
      finding.value,
      finding.message[language],
      finding.hint[language],
    ]),
    whenEmpty: nothingFound(check, language),
  };
}

function deadlines(check: WorkbookCheck, language: Language): Section {
  return {
    title: pick(language, '到期情况', 'Deadlines'),
    headings:
      language === 'zh-CN'
        ? ['状态', '位置', '事项', '责任方', '原文', '截止', '把握']
        : ['state', 'place', 'subject', 'owner', 'as written', 'due', 'confidence'],
    count: check.tracked.length,
    rows: mapLazily(check.tracked, (tracked) => [
      describeLateness(tracked, language, stateLabels[tracked.state][language]),
      `${tracked.table.sheet.name}!${cellAddress(tracked.row, tracked.column)}`,
      tracked.subject,
      tracked.owner,
      tracked.text,
      (formatDue(tracked.deadline) ?? '').replace('T', ' ').replace('OPEN', pick(language, '长期', 'open')),
      confidenceLabels[tracked.deadline.confidence][language],
    ]),
    whenEmpty: pick(language, '没有要跟踪的期限。', 'No deadlines to track.'),
  };
}

function metrics(check: WorkbookCheck, language: Language): Section {
  return {
    title: pick(language, '指标', 'Metrics'),
    headings:
      language === 'zh-CN'
        ? ['指标', '数值', '标准', '结论', '依据']
        : ['metric', 'value', 'standard', 'verdict', 'basis'],
    count: check.metrics.length,
    rows: mapLazily(check.metrics, (metric) => [
      metric.label[language],
      metric.value === null ? '—' : `${metric.value}${unitIn(language, metric.unit)}`,
      figureIn(language, metric.standard ?? '—'),
      metric.verdict?.[language] ?? '—',
      metric.basis[language],
    ]),
    whenEmpty: pick(language, '没有可计算的指标。', 'No figures to compute.'),
  };
}
