import type { Language } from '../../base/Language';
import { clauses } from '../../word/lint/clauses';
import type { Deviation, DeviationPlace, LintReport } from '../../word/lint/Deviation';
import { oneLine } from './shorten';

const texts = {
  'zh-CN': {
    gives: '实测',
    parts: '认出的要素',
    clean: '没有发现与 GB/T 9704-2012 不符之处。',
    summary: (must: number, usual: number): string =>
      `与 GB/T 9704-2012 不符：标准规定的 ${must} 项，惯例 ${usual} 项。`,
    clause: '§',
    must: '规定',
    usual: '惯例',
    found: '现为',
    expected: '应为',
    joint: '，',
    end: '。',
    times: (count: number): string => `，共${count}处`,
    section: (number: number): string => `第${number}节`,
    paragraph: (number: number): string => `第${number}段`,
    cell: '表格内',
    table: (number: number): string => `第${number}个表`,
    quote: (words: string): string => `“${words}”`,
  },
  en: {
    gives: 'Measured',
    parts: 'Elements found',
    clean: 'Nothing deviates from GB/T 9704-2012.',
    summary: (must: number, usual: number): string =>
      `Deviations from GB/T 9704-2012: ${must} from the standard, ${usual} from custom.`,
    clause: '§',
    must: 'standard',
    usual: 'custom',
    found: 'is',
    expected: 'expected',
    joint: ', ',
    end: '.',
    times: (count: number): string => `, ${count} times`,
    section: (number: number): string => `section ${number}`,
    paragraph: (number: number): string => `paragraph ${number}`,
    cell: 'in a table',
    table: (number: number): string => `table ${number}`,
    quote: (words: string): string => ` “${words}”`,
  },
} as const;

export function renderLintText(file: string, report: LintReport, language: Language): string {
  const text = texts[language];
  const { deviations, gives, parts } = report;
  const colon = language === 'zh-CN' ? '：' : ': ';
  const must = deviations.filter(({ severity }) => severity === 'must').length;
  return [
    oneLine(file),
    ...gives.map(({ item, value }) => `  ${item[language]}${colon}${oneLine(value[language])}`),
    `  ${text.parts}${colon}${parts.map((part) => part[language]).join(language === 'zh-CN' ? '、' : ', ') || '—'}`,
    '',
    deviations.length === 0 ? text.clean : text.summary(must, deviations.length - must),
    ...deviations.flatMap((deviation) => renderDeviation(deviation, language)),
  ].join('\n');
}

function renderDeviation(deviation: Deviation, language: Language): readonly string[] {
  const { clause, item, found, expected, severity, place, count } = deviation;
  const text = texts[language];
  const colon = language === 'zh-CN' ? '：' : ': ';
  const values = [
    `${text.found}${language === 'en' ? ' ' : ''}${oneLine(found[language])}`,
    `${text.expected}${language === 'en' ? ' ' : ''}${oneLine(expected[language])}`,
  ].join(text.joint);
  return [
    `${text.clause}${clause} ${clauses[clause][language]} [${text[severity]}] ${item[language]}${colon}${values}${text.end}`,
    `    ${renderPlace(place, language)}${count > 1 ? text.times(count) : ''}`,
  ];
}

function renderPlace({ section, paragraph, words, table }: DeviationPlace, language: Language): string {
  const text = texts[language];
  const parts = [
    section === undefined || paragraph !== undefined || table !== undefined ? '' : text.section(section),
    paragraph ? text.paragraph(paragraph) : paragraph === 0 ? text.cell : '',
    table === undefined ? '' : text.table(table),
    words === undefined ? '' : text.quote(oneLine(words)),
  ];
  return parts.join('');
}

/** The stable JSON of `duban lint-docx`. */
export function renderLintJson(file: string, report: LintReport, language: Language): string {
  return JSON.stringify(
    {
      document: file,
      standard: 'GB/T 9704-2012',
      gives: report.gives.map(({ item, value }) => ({ item: item[language], value: value[language] })),
      parts: report.parts.map((part) => part[language]),
      deviations: report.deviations.map((deviation) => ({
        clause: deviation.clause,
        title: clauses[deviation.clause][language],
        severity: deviation.severity,
        item: deviation.item[language],
        found: deviation.found[language],
        expected: deviation.expected[language],
        place: deviation.place,
        count: deviation.count,
      })),
    },
    null,
    2,
  );
}
