import type { Localized } from '../../base/Language';

/** Where a tag stands, as a person counts: all 1-based. */
export interface TagPlace {
  /** `word/footer1.xml` */
  readonly part: string;
  /** Among all paragraphs of the part. */
  readonly paragraph: number;
  /** Innermost table. */
  readonly table?: { readonly number: number; readonly row: number; readonly cell: number };
  /** Set for a tag in a partial, which stands in no part: its line there. */
  readonly partial?: { readonly name: string; readonly line: number };
}

const PARTS: readonly (readonly [RegExp, Localized])[] = [
  [/header/i, { 'zh-CN': '页眉', en: 'header' }],
  [/footer/i, { 'zh-CN': '页脚', en: 'footer' }],
  [/footnotes/i, { 'zh-CN': '脚注', en: 'footnotes' }],
  [/endnotes/i, { 'zh-CN': '尾注', en: 'endnotes' }],
  [/comments/i, { 'zh-CN': '批注', en: 'comments' }],
  [/charts\//i, { 'zh-CN': '图表', en: 'chart' }],
  [/diagrams\//i, { 'zh-CN': 'SmartArt', en: 'SmartArt' }],
  [/^docProps\//i, { 'zh-CN': '文档属性', en: 'document properties' }],
];
const BODY: Localized = { 'zh-CN': '正文', en: 'body' };

export function describePlace({ part, paragraph, table, partial }: TagPlace): Localized {
  if (partial) {
    return {
      'zh-CN': `片段“${partial.name}”第${partial.line}行`,
      en: `partial “${partial.name}”, line ${partial.line}`,
    };
  }
  const [, where] = PARTS.find(([pattern]) => pattern.test(part)) ?? [undefined, BODY];
  if (table) {
    return {
      'zh-CN': `${where['zh-CN']}第${table.number}个表格第${table.row}行第${table.cell}格`,
      en: `${where.en}, table ${table.number}, row ${table.row}, cell ${table.cell}`,
    };
  }
  if (paragraph === 0) return where;
  return { 'zh-CN': `${where['zh-CN']}第${paragraph}段`, en: `${where.en}, paragraph ${paragraph}` };
}
