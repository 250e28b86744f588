import { readWordTemplate } from '../../../src/word/compileWordTemplate';
import { allHelpers } from '../../../src/word/helpers/allHelpers';
import { p, row, table, wordPackage } from '../support/wordPackage';

async function mistakesIn(body: string, partials: Record<string, string> = {}): Promise<string[]> {
  const read = await readWordTemplate(await wordPackage(body), allHelpers, new Map(Object.entries(partials)));
  return 'mistakes' in read ? read.mistakes.map(({ written, says }) => `${written}：${says['zh-CN']}`) : [];
}

describe('partials that nobody knows are told beside other mistakes', () => {
  it('with the nearest name', async () =>
    expect(await mistakesIn(p('{{> 落欵}}') + p('{{/each}}'), { 落款: 'x' })).toEqual([
      '{{> 落欵}}：没有名为“落欵”的片段，是不是想写“落款”？',
      '{{/each}}：前面没有与它配对的 {{#each …}}',
    ]));
  it('and those there are, inline or beside the template, are not', async () =>
    expect(
      await mistakesIn(
        p('{{#*inline "条"}}x{{/inline}}') +
          p('{{> 条}}{{> "条"}}{{> (lookup . "名")}}{{> 落款}}') +
          p('{{/each}}'),
        { 落款: 'x' },
      ),
    ).toEqual(['{{/each}}：前面没有与它配对的 {{#each …}}']));
});

const second = (open: string): string =>
  `${open} 里已经有一个 {{else}}；要分几种情况请写 {{else if …}}，{{else}} 放在最后`;

it.each([
  ['{{#if 甲}}a{{else}}b{{else}}c{{/if}}', `{{else}}：${second('{{#if 甲}}')}`],
  ['{{#if 甲}}a{{^}}b{{else if 乙}}c{{/if}}', `{{else if 乙}}：${second('{{#if 甲}}')}`],
  ['{{#if 甲}}a{{else if 乙}}b{{else}}c{{/if}}', undefined],
])('an else behind the else: %s', async (text, told) =>
  expect(await mistakesIn(p(text))).toEqual(told === undefined ? [] : [told]),
);

it('an else that keeps a loop from the level it asks for is what is told', async () =>
  expect(await mistakesIn(table(row('{{#each 行 层级="行"}}{{名}}{{else}}无{{/each}}')))).toEqual([
    '{{#each 行 层级="行"}}：它和 {{/each}}（正文第1个表格第1行第1格）围住整段或整行，其中的 {{else}}（正文第1个表格第1行第1格）却夹在文字里：请让它单独占一段或一行',
  ]));

const bad = '这个标签的写法不对：';
it.each([
  ['{{单位|大写字母}}', `${bad}函数写在前面，不用“|”：{{大写字母 单位}}`],
  ['{{ 单位 | 大写字母 }}', `${bad}函数写在前面，不用“|”：{{大写字母 单位}}`],
  ['{{行[0].事项}}', `${bad}第几项要写成 行.[0].事项（从 0 数起）`],
  ['{{数字 行[2].金额 2}}', `${bad}第几项要写成 行.[2].金额（从 0 数起）`],
  ['{{数字 金额*2}}', `${bad}标签里不能写算式，请用 {{乘 甲 乙}}`],
  ['{{#if 金额>100}}a{{/if}}', `${bad}不能写“>”来比较，请写成 {{#if (大于 字段 值)}}`],
  [
    '{{#if 状态=“逾期”}}a{{/if}}',
    '“if”后面缺少数据项，“状态=”是另给的选项；要比较两项是否相同，请写“(等于 状态 值)”',
  ],
  ['{{#each 行 as 项}}a{{/each}}', '给“each”的每一项起名要加竖线：as |项|'],
])('what people write who know other languages: %s', async (text, says) => {
  const [told, ...others] = await mistakesIn(p(text));
  expect(told?.replace(/^.*?\}\}：/, '')).toBe(says);
  expect(others).toEqual([]);
});
