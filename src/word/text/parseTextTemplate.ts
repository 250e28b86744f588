import type { Localized } from '../../base/Language';
import { ProductError } from '../../base/ProductError';
import { splitCells } from './splitCells';
import type { TextBlock, TextColumn, TextTable, TextTemplate } from './TextTemplate';

/**
 * Reads a text template: front matter between `---` lines, then `# title`, `## heading`, lines that are paragraphs
 * (one line, one paragraph; a style's name behind it as `{.表注}`), and tables of `|` cells whose ruling line
 * `|:--:|----|` gives alignment and, by its dashes, widths. Handlebars tags stand anywhere in the text.
 * @throws ProductError `template.text` with every line that is wrong
 */
export function parseTextTemplate(text: string): TextTemplate {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const faults: Fault[] = [];
  const end =
    lines[0]?.trim() === '---' ? lines.findIndex((line, at) => at > 0 && line.trim() === '---') : -1;
  const frontMatter = parseFrontMatter(lines.slice(1, Math.max(end, 1)), faults);
  const blocks = parseBlocks(lines, end + 1, faults);
  if (faults.length > 0) throw textError(faults);
  return { frontMatter, blocks };
}

interface Fault {
  /** 1-based */
  readonly line: number;
  readonly says: Localized;
}

function parseFrontMatter(lines: readonly string[], faults: Fault[]): Record<string, string> {
  const entries: [string, string][] = [];
  lines.forEach((line, index) => {
    if (line.trim() === '') return;
    const match = /^([^:：]+)[:：](.*)$/.exec(line);
    if (match) entries.push([(match[1] ?? '').trim(), (match[2] ?? '').trim()]);
    else faults.push({ line: index + 2, says: notAnEntry });
  });
  return Object.fromEntries(entries);
}

function parseBlocks(lines: readonly string[], start: number, faults: Fault[]): TextBlock[] {
  const blocks: TextBlock[] = [];
  let at = start;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (line.trim().startsWith('|')) {
      const from = at;
      while ((lines[at] ?? '').trim().startsWith('|')) at += 1;
      const table = parseTable(lines.slice(from, at), from + 1, faults);
      if (table) blocks.push(table);
      continue;
    }
    if (line.trim() !== '') blocks.push(parseLine(line.trim()));
    at += 1;
  }
  return blocks;
}

function parseLine(line: string): TextBlock {
  const heading = /^(#{1,4})\s+(.*)$/.exec(line);
  if (heading) return { kind: 'heading', level: (heading[1] ?? '#').length, text: heading[2] ?? '' };
  const styled = /^(.*?)\s*\{\.([^{}]+)\}$/.exec(line);
  if (styled) return { kind: 'paragraph', text: styled[1] ?? '', look: (styled[2] ?? '').trim() };
  return { kind: 'paragraph', text: line };
}

const RULING = /^:?-+:?$/;

function parseTable(lines: readonly string[], firstLine: number, faults: Fault[]): TextTable | undefined {
  const cells = lines.map(splitCells);
  const ruling = cells.findIndex((row) => row.every((cell) => RULING.test(cell)));
  const columns = (cells[ruling] ?? []).map(columnOf);
  if (ruling < 1) {
    faults.push({ line: firstLine, says: noRuling });
    return undefined;
  }
  cells.forEach((row, index) => {
    if (row.length !== columns.length) {
      faults.push({ line: firstLine + index, says: wrongCells(row.length, columns.length) });
    }
  });
  return { kind: 'table', columns, head: cells.slice(0, ruling), rows: cells.slice(ruling + 1) };
}

function columnOf(ruling: string): TextColumn {
  const share = ruling.replaceAll(':', '').length;
  if (!ruling.endsWith(':')) return { align: 'left', share };
  return { align: ruling.startsWith(':') ? 'center' : 'right', share };
}

const notAnEntry: Localized = { 'zh-CN': '应写成“名称: 内容”', en: 'write “name: value”' };
const noRuling: Localized = {
  'zh-CN': '表格缺少表头下面的分隔行，例如 |:--:|------|',
  en: 'the table has no ruling line under its headings, e.g. |:--:|------|',
};
const wrongCells = (count: number, wanted: number): Localized => ({
  'zh-CN': `这一行有 ${count} 格，表格有 ${wanted} 列`,
  en: `this row has ${count} cells, the table ${wanted} columns`,
});

function textError(faults: readonly Fault[]): ProductError {
  const list = (language: 'zh-CN' | 'en'): string =>
    faults
      .map(
        ({ line, says }) =>
          `\n  · ${language === 'en' ? `line ${line}: ` : `第${line}行：`}${says[language]}`,
      )
      .join('');
  return new ProductError('template.text', {
    count: faults.length,
    list: list('zh-CN'),
    listEnglish: list('en'),
  });
}
