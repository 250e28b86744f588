import type { Localized } from '../../base/Language';
import { checkTags } from './read/checkTags';
import { readFrontMatter } from './read/readFrontMatter';
import { readTable } from './read/readTable';
import { TextFaults } from './read/TextFaults';
import type { TextBlock, TextItem, TextTemplate } from './TextTemplate';

/**
 * Reads a text template: front matter between `---` lines, then `# title`, `## heading`, lines that are paragraphs
 * (one line, one paragraph; a style's name behind it as `{.表注}`), lists, tables of `|` cells whose ruling line
 * `|:--:|----|` gives alignment and, by its dashes, widths, and `:::` marks for pages. Handlebars tags stand anywhere.
 * @throws ProductError `template.text` with every place that is wrong
 */
export function parseTextTemplate(text: string): TextTemplate {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const faults = new TextFaults();
  const end =
    lines[0]?.trim() === '---' ? lines.findIndex((line, at) => at > 0 && line.trim() === '---') : -1;
  const head = lines.slice(1, Math.max(end, 1));
  head.forEach((line, index) => checkTags([line], index + 2, faults));
  checkTags(lines.slice(end + 1), end + 2, faults);
  const frontMatter = readFrontMatter(head, faults);
  const blocks = new BlockReader(lines, end + 1, faults).read();
  faults.throwAny();
  return { frontMatter, blocks };
}

interface OpenGroup {
  readonly line: number;
  readonly kind: 'landscape' | 'annex';
  readonly landscape: boolean;
  readonly label: string;
  readonly blocks: TextBlock[];
}

class BlockReader {
  private readonly blocks: TextBlock[] = [];
  private group: OpenGroup | undefined;

  constructor(
    private readonly lines: readonly string[],
    private at: number,
    private readonly faults: TextFaults,
  ) {}

  read(): TextBlock[] {
    while (this.at < this.lines.length) this.readNext();
    if (this.group) this.faults.add({ line: this.group.line, column: 1 }, neverClosed);
    return this.blocks;
  }

  private readNext(): void {
    const line = this.lines[this.at] ?? '';
    const trimmed = line.trim();
    if (trimmed.startsWith('|')) return this.readTable();
    if (trimmed.startsWith(':::')) this.readMark(trimmed, line.indexOf(':::') + 1);
    else if (trimmed !== '') this.push(readLine(line, this.at + 1));
    this.at += 1;
  }

  private push(block: TextBlock): void {
    (this.group?.blocks ?? this.blocks).push(block);
  }

  private readTable(): void {
    const from = this.at;
    while (this.lines[this.at]?.trim().startsWith('|')) this.at += 1;
    const table = readTable(this.lines.slice(from, this.at), from + 1, this.faults);
    if (table) this.push(table);
  }

  private readMark(mark: string, column: number): void {
    const [name = '', ...rest] = mark.slice(3).trim().split(/\s+/);
    const spot = { line: this.at + 1, column };
    const landscape = rest[0] !== undefined && LANDSCAPE.includes(rest[0]);
    if (name === '') this.close(spot);
    else if (name === '分页' || name === '分頁') this.push({ kind: 'pageBreak' });
    else if (name === '新份') this.push({ kind: 'pageBreak', newPaper: true });
    else if (name === '目录' || name === '目錄') this.push({ kind: 'contents' });
    else if (name === '附件') this.open('annex', landscape, rest.slice(landscape ? 1 : 0).join(' '));
    else if (LANDSCAPE.includes(name)) this.open('landscape', true, '');
    else this.faults.add(spot, unknownMark(name));
  }

  private open(kind: OpenGroup['kind'], landscape: boolean, label: string): void {
    if (this.group) this.faults.add({ line: this.at + 1, column: 1 }, noNesting);
    else this.group = { line: this.at + 1, kind, landscape, label, blocks: [] };
  }

  private close(spot: { line: number; column: number }): void {
    const { group } = this;
    if (!group) return this.faults.add(spot, nothingOpen);
    this.group = undefined;
    const { kind, landscape, label, blocks } = group;
    if (kind === 'landscape') this.blocks.push({ kind, blocks });
    else this.blocks.push({ kind, landscape, blocks, ...(label === '' ? {} : { label }) });
  }
}

const LANDSCAPE = ['横排', '横向', '橫排', '橫向'];

function readLine(line: string, number: number): TextBlock {
  const text = line.trim();
  const heading = /^(#{1,5})\s+(.*)$/.exec(text);
  if (heading) return { kind: 'heading', level: (heading[1] ?? '#').length, text: heading[2] ?? '' };
  const item = readItem(text);
  if (item) return item;
  // Directly behind a bracket it belongs to that: [文字]{.黑体}
  const styled = /^(.*?)(?<!\])\s*\{\.([^{}]+)\}$/.exec(text);
  if (!styled)
    return {
      kind: 'paragraph',
      text,
      spot: { line: number, column: line.length - line.trimStart().length + 1 },
    };
  const spot = { line: number, column: line.lastIndexOf('{.') + 1 };
  return { kind: 'paragraph', text: (styled[1] ?? '').trimEnd(), look: (styled[2] ?? '').trim(), spot };
}

/** A blank behind the number makes a list that counts by itself; without one it is text. */
function readItem(text: string): TextItem | undefined {
  const bullet = /^[-*•●]\s+(.*)$/.exec(text);
  if (bullet) return { kind: 'item', list: 'bullet', level: 1, text: bullet[1] ?? '' };
  const patterns = [/^\d{1,2}[.、．]\s+(.*)$/, /^[（(]\d{1,2}[）)]\s+(.*)$/, /^[①-⑳]\s+(.*)$/];
  const level = patterns.findIndex((pattern) => pattern.test(text)) + 1;
  if (level === 0) return undefined;
  return { kind: 'item', list: 'item', level, text: patterns[level - 1]?.exec(text)?.[1] ?? '' };
}

const neverClosed: Localized = {
  'zh-CN': '这里开始的部分没有结束，缺少单独一行的 :::',
  en: 'what begins here is never closed: a line with ::: is missing',
};
const nothingOpen: Localized = {
  'zh-CN': '前面没有要结束的部分',
  en: 'there is nothing to be closed here',
};
const noNesting: Localized = {
  'zh-CN': '前一部分还没有用 ::: 结束',
  en: 'what was opened before is not closed yet',
};
const unknownMark = (name: string): Localized => ({
  'zh-CN': `没有“:::${name}”这种标记，可用：:::横排、:::附件、:::分页、:::新份、:::目录`,
  en: `there is no mark “:::${name}”: use :::横排, :::附件, :::分页, :::新份, :::目录`,
});
