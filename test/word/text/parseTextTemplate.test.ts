import { ProductError } from '../../../src/base/ProductError';
import { inlinePieces } from '../../../src/word/text/inlinePieces';
import { parseTextTemplate } from '../../../src/word/text/parseTextTemplate';
import { splitCells } from '../../../src/word/text/read/splitCells';
import type { TextBlock, TextTable } from '../../../src/word/text/TextTemplate';

/** Blocks without their places. */
const blocksOf = (text: string): unknown =>
  JSON.parse(
    JSON.stringify(parseTextTemplate(text).blocks, (key, value: unknown) =>
      key === 'spot' ? undefined : value,
    ),
  );

const mistakesIn = (text: string): string[] => {
  try {
    parseTextTemplate(text);
  } catch (error) {
    if (error instanceof ProductError) return String(error.facts['list']).split('\n  · ').slice(1);
    throw error;
  }
  return [];
};

describe('a text template', () => {
  it('is front matter, headings, lines and tables', () => {
    const text = [
      '\uFEFF---',
      '名称: 清单：甲',
      '方向：横向',
      '',
      '---',
      '# {{标题}}',
      '',
      '第一段{{#if a}}有{{/if}}',
      '第二段 {.表注}',
      '### 二级',
      '尾',
    ].join('\r\n');
    expect(parseTextTemplate(text).frontMatter).toEqual({ 名称: '清单：甲', 方向: '横向' });
    expect(blocksOf(text)).toEqual([
      { kind: 'heading', level: 1, text: '{{标题}}' },
      { kind: 'paragraph', text: '第一段{{#if a}}有{{/if}}' },
      { kind: 'paragraph', text: '第二段', look: '表注' },
      { kind: 'heading', level: 3, text: '二级' },
      { kind: 'paragraph', text: '尾' },
    ]);
  });

  it('needs no front matter', () => {
    expect(parseTextTemplate('甲\n---\n乙').blocks).toHaveLength(3);
    expect(parseTextTemplate('').blocks).toEqual([]);
  });

  it.each([
    { line: '- 甲', block: { kind: 'item', list: 'bullet', level: 1, text: '甲' } },
    { line: '1. 甲', block: { kind: 'item', list: 'item', level: 1, text: '甲' } },
    { line: '（1） 甲', block: { kind: 'item', list: 'item', level: 2, text: '甲' } },
    { line: '② 甲', block: { kind: 'item', list: 'item', level: 3, text: '甲' } },
    { line: '1.甲', block: { kind: 'paragraph', text: '1.甲' } },
    { line: '（1）甲', block: { kind: 'paragraph', text: '（1）甲' } },
    { line: '2024. 甲', block: { kind: 'paragraph', text: '2024. 甲' } },
    { line: ':::分页', block: { kind: 'pageBreak' } },
    { line: ':::新份', block: { kind: 'pageBreak', newPaper: true } },
    { line: ':::目录', block: { kind: 'contents' } },
    { line: '[出席]{.黑体}', block: { kind: 'paragraph', text: '[出席]{.黑体}' } },
    { line: '甲 {.居中}', block: { kind: 'paragraph', text: '甲', look: '居中' } },
  ])('$line', ({ line, block }) => expect(blocksOf(line)).toEqual([block]));

  it('has pages of its own for turned tables and annexes', () => {
    const line = { kind: 'paragraph', text: '甲' };
    expect(blocksOf(':::横排\n甲\n:::\n:::附件\n甲\n:::\n:::附件 横排 三\n甲\n:::')).toEqual([
      { kind: 'landscape', blocks: [line] },
      { kind: 'annex', landscape: false, blocks: [line] },
      { kind: 'annex', landscape: true, label: '三', blocks: [line] },
    ]);
  });

  it('a form has no head: its ruling stands first', () => {
    const [table] = parseTextTemplate('|--|:--:|\n| 编号 | 甲 |').blocks as TextTable[];
    expect([
      table?.head,
      table?.columns.map(({ align }) => align),
      table?.rows[0]?.map(({ text }) => text),
    ]).toEqual([[], ['left', 'center'], ['编号', '甲']]);
  });

  it('keeps the lines of a name that may repeat', () => {
    expect(parseTextTemplate('---\n附件: 甲\n附件: 乙\n---').frontMatter).toEqual({ 附件: '甲\n乙' });
  });
});

describe('mistakes of a text template, each with its line and column', () => {
  it.each([
    { text: '---\n没有冒号\n---', says: ['第2行第1字：应写成“名称: 内容”'] },
    {
      text: '---\n发文字好: 1\n---',
      says: ['第2行第1字：没有“发文字好”这一项，是不是“发文字号”、“發文字號”、“发文机关标志”'],
    },
    { text: '---\n主送: 甲\n主送: 乙\n---', says: ['第3行第1字：“主送”写了两次，只能写一次'] },
    { text: '---\n版式: 草书\n---', says: ['第2行第5字：没有“草书”这种版式，可用：公文、企业报告、繁體'] },
    { text: '---\n行距: 单倍\n---', says: ['第2行第5字：看不懂“单倍”，可写：28磅（20 到 40 磅）'] },
    { text: '---\n印章: 要\n---', says: ['第2行第5字：看不懂“要”，可写：有、无'] },
    { text: '| a | b |', says: ['第1行第1字：表格缺少表头下面的分隔行，例如 |:--:|------|'] },
    { text: '| a | b |\n|--|--|\n| 1 |', says: ['第3行第1字：这一行有 1 格，表格有 2 列'] },
    { text: '| a | b |\n|--|--|\n| 1 | 2 | 3 |', says: ['第3行第11字：这一行有 3 格，表格有 2 列'] },
    { text: '| << | b |\n|--|--|', says: ['第1行第3字：“<<”表示并入左边一格，第一列左边没有格子'] },
    {
      text: '| a | b |\n|--|--|\n| ^^ | 2 |',
      says: [
        '第3行第3字：“^^”表示并入上面一格，上面没有可并入的格子；表头有几行时，分隔行写在最后一行表头下面',
      ],
    },
    {
      text: '| a | << |\n| ^^ | c |\n|--|--|',
      says: ['第1行第3字：合并的格子不成矩形：多行多列合并时，每一格都要写 << 或 ^^'],
    },
    { text: ':::横排\n甲', says: ['第1行第1字：这里开始的部分没有结束，缺少单独一行的 :::'] },
    { text: '甲\n  :::', says: ['第2行第3字：前面没有要结束的部分'] },
    {
      text: ':::竖排',
      says: ['第1行第1字：没有“:::竖排”这种标记，可用：:::横排、:::附件、:::分页、:::新份、:::目录'],
    },
    { text: '甲{{#if 乙}}', says: ['第1行第2字：{{#if 乙}}：缺少与它配对的 {{/if}}'] },
    { text: '甲\n乙{{丙', says: ['第2行第2字：“{{丙”只有一半：标签要在同一行里写完整，前后各两个花括号'] },
    { text: '---\n主送: {{#if a}}甲\n---', says: ['第2行第5字：{{#if a}}：缺少与它配对的 {{/if}}'] },
  ])('$text', ({ text, says }) => expect(mistakesIn(text)).toEqual(says));

  it('tells all of them at once', () => {
    expect(mistakesIn('---\n没有冒号\n---\n| a |\n\n:::x\n{{/if}}')).toHaveLength(4);
  });
});

describe('merged cells', () => {
  const shape = (block: TextBlock | undefined): string[][] =>
    (block as TextTable).head.map((row) =>
      row.map(({ text, wide, high, covered }) => (covered ? (covered[0] ?? '') : `${text}${wide}×${high}`)),
    );

  it.each([
    {
      rows: ['| 序号 | 单位 | << |', '| ^^ | 牵头 | 配合 |'],
      cells: [
        ['序号1×2', '单位2×1', 'l'],
        ['a', '牵头1×1', '配合1×1'],
      ],
    },
    {
      rows: ['| 甲 | << | 乙 |', '| ^^ | << | 丙 |'],
      cells: [
        ['甲2×2', 'l', '乙1×1'],
        ['a', 'l', '丙1×1'],
      ],
    },
  ])('$rows', ({ rows, cells }) => {
    const ruling = `|${'--|'.repeat(3)}`;
    expect(shape(parseTextTemplate([...rows, ruling].join('\n')).blocks[0])).toEqual(cells);
  });
});

describe('cells of a table line', () => {
  it.each([
    { line: '| a | b |', cells: ['a', 'b'] },
    { line: '|a|b', cells: ['a', 'b'] },
    { line: '| | b |', cells: ['', 'b'] },
    { line: '| {{#each x as |y z|}} | b |', cells: ['{{#each x as |y z|}}', 'b'] },
    { line: '| a \\| b | c |', cells: ['a | b', 'c'] },
  ])('$line', ({ line, cells }) => expect(splitCells(line).map(({ text }) => text)).toEqual(cells));

  it('know where they begin', () => {
    expect(splitCells('  | 甲 |乙 |').map(({ column }) => column)).toEqual([5, 8]);
  });
});

describe('marks inside a line', () => {
  const shown = (text: string): string =>
    inlinePieces(text)
      .map((piece) =>
        piece.kind === 'text'
          ? `${piece.bold ? 'B' : ''}${piece.underline ? 'U' : ''}${piece.look ?? ''}(${piece.text})`
          : piece.kind,
      )
      .join(' ');

  it.each([
    ['甲**乙**丙', '(甲) B(乙) (丙)'],
    ['张*与李*', '(张*与李*)'],
    ['**{{名}}**', 'B({{名}})'],
    ['甲**乙', '(甲**乙)'],
    ['{{"**"}}**a**', '({{"**"}}) B(a)'],
    ['甲++乙++丙', '(甲) U(乙) (丙)'],
    ['会用C++和C++的人', '(会用C++和C++的人)'],
    ['[出席]{.黑体}：甲', '黑体(出席) (：甲)'],
    ['[{{[a b]}}]{.楷体}', '楷体({{[a b]}})'],
    ['甲<br>乙', '(甲) break (乙)'],
    ['填表人：_>', '(填表人：) fill'],
    ['____年__月', '(____年__月)'],
    ['**[甲]{.红字}++乙++**', 'B红字(甲) BU(乙)'],
  ])('%s', (text, pieces) => expect(shown(text)).toBe(pieces));
});
