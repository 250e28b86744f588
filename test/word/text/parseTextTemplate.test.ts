import { ProductError } from '../../../src/base/ProductError';
import { boldPieces } from '../../../src/word/text/boldPieces';
import { parseTextTemplate } from '../../../src/word/text/parseTextTemplate';
import { splitCells } from '../../../src/word/text/splitCells';

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
      '| 序号 | 名称 |',
      '|:-:|----:|',
      '| {{#each 行 as |项|}}{{项.号}} | {{名}}{{/each}} |',
      '尾',
    ].join('\r\n');
    expect(parseTextTemplate(text)).toEqual({
      frontMatter: { 名称: '清单：甲', 方向: '横向' },
      blocks: [
        { kind: 'heading', level: 1, text: '{{标题}}' },
        { kind: 'paragraph', text: '第一段{{#if a}}有{{/if}}' },
        { kind: 'paragraph', text: '第二段', look: '表注' },
        { kind: 'heading', level: 3, text: '二级' },
        {
          kind: 'table',
          columns: [
            { align: 'center', share: 1 },
            { align: 'right', share: 4 },
          ],
          head: [['序号', '名称']],
          rows: [['{{#each 行 as |项|}}{{项.号}}', '{{名}}{{/each}}']],
        },
        { kind: 'paragraph', text: '尾' },
      ],
    });
  });

  it('needs no front matter', () => {
    expect(parseTextTemplate('甲\n---\n乙').blocks).toHaveLength(3);
    expect(parseTextTemplate('').blocks).toEqual([]);
  });

  it('tells every wrong line at once', () => {
    const text = '---\n没有冒号\n---\n| a | b |\n\n| a | b |\n|--|--|\n| 1 |';
    expect(() => parseTextTemplate(text)).toThrow(
      new ProductError('template.text', {
        count: 3,
        list: '\n  · 第2行：应写成“名称: 内容”\n  · 第4行：表格缺少表头下面的分隔行，例如 |:--:|------|\n  · 第8行：这一行有 1 格，表格有 2 列',
        listEnglish:
          '\n  · line 2: write “name: value”\n  · line 4: the table has no ruling line under its headings, e.g. |:--:|------|\n  · line 8: this row has 1 cells, the table 2 columns',
      }),
    );
  });
});

describe('cells of a table line', () => {
  it.each([
    { line: '| a | b |', cells: ['a', 'b'] },
    { line: '|a|b', cells: ['a', 'b'] },
    { line: '| | b |', cells: ['', 'b'] },
    { line: '| {{#each x as |y z|}} | b |', cells: ['{{#each x as |y z|}}', 'b'] },
    { line: '| a \\| b | c |', cells: ['a | b', 'c'] },
  ])('$line', ({ line, cells }) => expect(splitCells(line)).toEqual(cells));
});

describe('bold pieces', () => {
  it.each([
    {
      text: '甲**乙**丙',
      pieces: [
        ['甲', false],
        ['乙', true],
        ['丙', false],
      ],
    },
    { text: '张*与李*', pieces: [['张*与李*', false]] },
    { text: '**{{名}}**', pieces: [['{{名}}', true]] },
    { text: '甲**乙', pieces: [['甲**乙', false]] },
    {
      text: '{{"**"}}**a**',
      pieces: [
        ['{{"**"}}', false],
        ['a', true],
      ],
    },
  ])('$text', ({ text, pieces }) =>
    expect(boldPieces(text)).toEqual(pieces.map(([piece, bold]) => ({ text: piece, bold }))),
  );
});
