import type { Language } from '../../base/Language';
import type { FieldListing, TemplateInspection } from '../../flows/inspectTemplate';
import type { ListedTag } from '../../word/compilePart';
import type { ToldMistake } from '../../word/tags/PlacedMistake';
import { describePlace } from '../../word/tags/TagPlace';
import { oneLine } from './shorten';

const texts = {
  'zh-CN': {
    report: (id: string, name: string): string => `报告 ${id}（${name}）`,
    mistakes: (count: number): string => `写法不对的标签 ${count} 处`,
    fields: (count: number): string => `与报告数据不合的字段 ${count} 处`,
    tags: (count: number): string => `标签 ${count} 个`,
    used: (count: number): string => `用到的字段 ${count} 个`,
    free: (count: number): string => `还可以用的字段 ${count} 个`,
    unknown: (count: number): string => `报告里没有的字段 ${count} 个`,
    example: (text: string): string => `例：${text}`,
    rather: '也许是 ',
    alone: '，标签不留空行',
  },
  en: {
    report: (id: string, name: string): string => `Report ${id} (${name})`,
    mistakes: (count: number): string => `Malformed tags: ${count}`,
    fields: (count: number): string => `Fields that do not fit the report: ${count}`,
    tags: (count: number): string => `Tags: ${count}`,
    used: (count: number): string => `Fields used: ${count}`,
    free: (count: number): string => `Further fields: ${count}`,
    unknown: (count: number): string => `Fields the report does not have: ${count}`,
    example: (text: string): string => `e.g. “${text}”`,
    rather: 'perhaps ',
    alone: ', no blank line left',
  },
} as const;

export const LEVELS: Readonly<Record<NonNullable<ListedTag['block']>['level'], Record<Language, string>>> = {
  row: { 'zh-CN': '整行', en: 'whole rows' },
  cell: { 'zh-CN': '整格', en: 'whole cells' },
  paragraph: { 'zh-CN': '整段', en: 'whole paragraphs' },
  inline: { 'zh-CN': '段内文字', en: 'text within a paragraph' },
  text: { 'zh-CN': '段内文字', en: 'text within a paragraph' },
};

/** What `duban fields` prints: what is wrong first, then every tag, then the fields. */
export function renderTemplateText(inspection: TemplateInspection, language: Language): string {
  const words = texts[language];
  const { report, mistakes, fieldMistakes, tags, fields } = inspection;
  const unknown = fields.filter(({ known }) => !known);
  const used = fields.filter(({ known, mentioned }) => known && mentioned);
  const free = fields.filter(({ known, mentioned }) => known && !mentioned);
  const field = (one: FieldListing): string => renderField(one, language);
  const mistake = (one: ToldMistake): string => renderMistake(one, language);
  return [
    ...(report ? [words.report(report.id, report.name[language])] : []),
    ...section(words.mistakes(mistakes.length), mistakes.map(mistake)),
    ...section(words.unknown(unknown.length), unknown.map(field)),
    ...section(words.fields(fieldMistakes.length), fieldMistakes.map(mistake)),
    ...section(
      words.tags(tags.length),
      tags.map((tag) => renderTag(tag, language)),
    ),
    ...section(words.used(used.length), used.map(field)),
    ...section(words.free(free.length), free.map(field)),
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

function renderMistake({ place, written, says }: ToldMistake, language: Language): string {
  return `✗ ${describePlace(place)[language]}  ${oneLine(written)}  ${says[language]}`;
}

function renderTag({ place, written, block }: ListedTag, language: Language): string {
  const level = block
    ? `  → ${LEVELS[block.level][language]}${block.alone ? texts[language].alone : ''}`
    : '';
  return `  ${describePlace(place)[language]}  ${oneLine(written)}${level}`;
}

function renderField(
  { path, meaning, mentioned, known, nearest, example }: FieldListing,
  language: Language,
): string {
  const { example: lead, rather } = texts[language];
  const sign = known ? (mentioned ? '✓' : ' ') : '✗';
  const more = [
    ...(example === undefined ? [] : [lead(example)]),
    ...(nearest.length === 0 ? [] : [`${rather}${nearest.map((one) => `{{${one}}}`).join(' ')}`]),
  ];
  return [`${sign} {{${path}}}`, meaning[language], ...more].join('  ');
}
