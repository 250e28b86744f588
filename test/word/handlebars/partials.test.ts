import Handlebars from 'handlebars';
import { MAX_LEVELS } from '../../../src/word/handlebars/Run';
import { TemplateFault } from '../../../src/word/handlebars/TemplateFault';
import { wordsOf } from '../../../src/word/mistakes/told';
import { renderAsText, type TextTemplate } from './renderAsText';

const render = (template: Omit<TextTemplate, 'helpers'>): string => renderAsText(template);

const partials = {
  人: '{{姓名}}（{{单位}}）',
  '带 空格': '空格{{姓名}}',
  行: '* {{姓名}}\n',
  两行: '一\n二\n',
  套: '[{{> @partial-block}}]',
  套两次: '<{{> @partial-block 甲}}|{{> @partial-block}}>',
  版式: '头{{> 正文}}尾{{> 页脚}}',
  问: '{{#if @partial-block}}有{{> @partial-block}}{{else}}无{{/if}}',
  内套: '({{#> 套}}内{{> @partial-block}}{{/套}})',
  树: '{{名}}{{#each 子}}({{> 树}}){{/each}}',
  外: '{{#each 列}}{{> 内 号=@index}}{{/each}}',
  内: '{{号}}{{名}}{{../题}};',
  行内: '{{#*inline "x"}}甲{{/inline}}{{> x}}{{> y}}',
  缺: '{{#> 没有这个}}备用{{姓名}}{{/没有这个}}',
  '12': '数字名',
};
const model = {
  姓名: '张三',
  单位: '办公室',
  题: '总题',
  名称: '人',
  甲: { 姓名: '李四', 单位: '一处', 题: '甲题' },
  列: [{ 名: 'a', 姓名: '王五' }, { 名: 'b' }],
  树: { 名: '根', 子: [{ 名: '枝', 子: [{ 名: '叶' }] }, { 名: '杈' }] },
  空: [],
  'a b': '带空格的字段',
  目标: { '量化指标(KPI)': '≥100' },
};

describe('partials give what Handlebars gives', () => {
  it.each([
    '{{> 人}}|{{> 人 甲}}|{{> 人 甲 单位="二处"}}|{{> 人 单位="三处"}}|{{> 人 没有}}',
    '{{> [带 空格]}}{{> "带 空格"}}{{> 12}}{{>人}}{{~> 人 ~}} x',
    '{{> (lookup . "名称")}}{{> (lookup . "名称") 甲}}',
    '{{#each 列}}{{> 人}}{{> 人 ..}}{{/each}}{{#with 甲}}{{> 人}}{{/with}}',
    'a\n  {{> 行}}\nb\n  {{> 两行}}  \n c{{> 两行}}\n\t{{#if 姓名}}\n  {{> 行 甲}}\n\t{{/if}}\n',
    '{{#> 套}}x{{姓名}}{{/套}}|{{#> 套 甲}}x{{姓名}}{{/套}}|{{#> 套两次}}{{姓名}}{{/套两次}}',
    '{{#> 问}}块{{/问}}|{{> 问}}|{{#> 内套}}最里{{/内套}}',
    '{{> 缺}}{{#> 没有}}备用{{/没有}}{{#> 没有 甲}}{{姓名}}{{/没有}}',
    '{{#> 版式}}{{#*inline "正文"}}正文{{姓名}}{{/inline}}{{#*inline "页脚"}}脚{{/inline}}不出现{{/版式}}',
    '{{#*inline "人"}}盖住{{姓名}}{{/inline}}{{> 人}}{{> 人 甲}}{{#each 列}}{{> 人}}{{@index}}{{/each}}',
    '{{#*inline "x"}}{{姓名}}{{../姓名}}{{@index}}{{/inline}}{{#each 列}}{{> x}}{{> x ../甲}}{{/each}}{{> x}}',
    '{{#with 甲}}{{#*inline "x"}}{{姓名}}{{../姓名}}{{/inline}}{{> x}}{{> x ../甲}}{{/with}}',
    '{{#each 列}}{{#*inline "x"}}{{名}}{{../题}}{{/inline}}{{> x}}{{/each}}',
    '{{> x}}{{#*inline "x"}}先用后写{{/inline}}',
    '{{#*inline "x"}}一{{/inline}}{{#with 甲}}{{#*inline "x"}}二{{/inline}}{{> x}}{{/with}}{{> x}}',
    '{{#*inline "y"}}外{{/inline}}{{> 行内}}',
    '{{#with 树}}{{> 树}}{{/with}}{{> 外}}{{> 外 甲}}',
    '{{#*inline "t"}}{{名}}{{#each 子}}[{{> t}}]{{/each}}{{/inline}}{{> t 树}}',
    '{{#each 列}}{{#> 套}}{{@index}}{{@../index}}{{名}}{{../题}}{{/套}}{{/each}}',
    '{{#> 套}}{{#> 套}}{{姓名}}{{/套}}{{/套}}',
    '{{#each 空}}{{else}}{{> 人}}{{/each}}{{#if 空}}{{else if 姓名}}{{> 人}}{{/if}}',
    '{{> 人 (lookup . "甲")}}{{> 人 @root.甲 单位=(lookup 甲 "题")}}',
    '{{#each 列 as |项|}}{{> 人 项}}{{> 人 姓名=项.名}}{{/each}}',
  ])('%s', (template) => {
    const expected = Handlebars.compile(template)(model, { partials: { ...partials } });
    expect(render({ template, model, partials })).toBe(expected);
  });

  it('a partial does not see the block parameters of its caller, an inline partial does', () => {
    const template = '{{#each 列 as |项|}}{{#*inline "x"}}{{项.名}}{{/inline}}{{> x}}{{> 问项}}{{/each}}';
    expect(render({ template, model, partials: { 问项: '-{{项.名}}' } })).toBe('a-b-');
  });
});

const mistakesOf = (template: string, texts: Record<string, string> = partials): unknown => {
  try {
    return render({ template, model, partials: texts });
  } catch (error) {
    if (error instanceof TemplateFault)
      return error.mistakes.map(({ says, ...at }) => ({ ...at, says: wordsOf(says)['zh-CN'] }));
    throw error;
  }
};

describe('mistakes about partials', () => {
  it.each([
    {
      template: '{{> 无}}\n{{> 人}}\n{{> 也无}}',
      mistakes: [
        { tag: 1, says: '没有名为“无”的片段' },
        { tag: 3, says: '没有名为“也无”的片段' },
      ],
    },
    { template: '{{#if 空}}{{> 无}}{{/if}}', mistakes: [{ tag: 1, says: '没有名为“无”的片段' }] },
    {
      template: '{{#if 姓名}}{{#*inline "x"}}{{/inline}}{{/if}}\n{{> x}}',
      mistakes: [{ tag: 2, says: '没有名为“x”的片段' }],
    },
    { template: '{{> (lookup . "题")}}', mistakes: [{ tag: 1, says: '没有名为“总题”的片段' }] },
    { template: '{{> (lookup . "没有")}}', mistakes: [{ tag: 1, says: '没有名为“”的片段' }] },
    { template: '\n{{> @partial-block}}', mistakes: [{ tag: 2, says: '没有名为“@partial-block”的片段' }] },
    { template: '{{> 人 甲 甲}}', mistakes: [{ tag: 1, says: '片段名后面最多只能有一个数据项，现有 2 个' }] },
    {
      template: '{{#*inline}}{{/inline}}',
      mistakes: [{ tag: 1, says: '行内片段要有一个名称：{{#*inline "名称"}}……{{/inline}}' }],
    },
    { template: '{{#*别的 "x"}}{{/别的}}', mistakes: [{ tag: 1, says: '暂不支持这种标签（{{#*别的}}）' }] },
    { template: '{{* x}}', mistakes: [{ tag: 1, says: '暂不支持这种标签（{{* …}}）' }] },
    {
      template: '{{> 坏}}',
      partials: { 坏: '好\n{{没有 1}}\n{{> 再坏}}', 再坏: '{{也没有 1}}', 不用: '{{还没有 1}}' },
      mistakes: [
        {
          tag: 2,
          partial: '坏',
          says: '没有名为“没有”的函数；如果它是字段名且带有空格或符号，请写成 {{[字段名]}}',
        },
        {
          tag: 1,
          partial: '再坏',
          says: '没有名为“也没有”的函数；如果它是字段名且带有空格或符号，请写成 {{[字段名]}}',
        },
      ],
    },
    {
      template: '{{> 我}}',
      partials: { 我: '我\n{{> 我}}' },
      mistakes: [{ tag: 1, partial: '我', says: `嵌套超过 ${MAX_LEVELS} 层` }],
    },
    {
      template: '{{> 甲}}',
      partials: { 甲: '{{> 乙}}', 乙: '{{> 甲}}' },
      mistakes: [{ tag: 1, partial: '乙', says: `嵌套超过 ${MAX_LEVELS} 层` }],
    },
    {
      template: '\n{{#*inline "x"}}{{> x}}{{/inline}}{{> x}}',
      mistakes: [{ tag: 2, says: `嵌套超过 ${MAX_LEVELS} 层` }],
    },
  ])('$template', ({ template, partials: texts, mistakes }) =>
    expect(mistakesOf(template, texts)).toEqual(mistakes),
  );
});
