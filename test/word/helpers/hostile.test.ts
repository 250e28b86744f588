import { TemplateFault } from '../../../src/word/handlebars/TemplateFault';
import { wordsOf } from '../../../src/word/mistakes/told';
import { renderExample } from './renderExample';

/** What the author of the template is told. */
function told(template: string, model: unknown): string {
  try {
    return renderExample(template, model);
  } catch (error) {
    return error instanceof TemplateFault
      ? error.mistakes.map(({ says }) => wordsOf(says)['zh-CN']).join('\n')
      : String(error);
  }
}

const many = Array.from({ length: 5_000 }, (_one, index) => ({ 金额: index, 名: `第${index}项` }));

describe('helpers and hostile data', () => {
  it.each([
    ['{{合计 行 "constructor"}}', '0'],
    ['{{取列 行 "__proto__.polluted"}}', ''],
    ['{{连接 (取列 行 "__proto__.polluted")}}', '____'],
    [
      '{{#分组 行 按="键"}}{{键}}{{constructor}}{{__proto__}}{{toString}};{{/分组}}',
      '__proto______________;constructor____________;',
    ],
    ['{{对应 键 "__proto__" 1 2}}', '2'],
    ['{{日期 行}}', '____'],
    ['{{数字 坏}}', '____'],
    [
      '{{拼接 坏 "x"}}',
      '“拼接”要的是文字，“坏”却是一组内容（toString、valueOf……）；请写明是哪一项，如 坏.toString',
    ],
    ['{{替换 "a(b" "(" "$1"}}', 'a$1b'],
    ['{{拆分 "a|b" "|"}}', 'a、b'],
    ['{{包含 "abc" ".*"}}', 'false'],
    ['{{合计 函数}}', '“”不是数字（第 1 项）；要略过文字请写 忽略文字=true'],
  ])('%s → %s', (template, text) => {
    const model = JSON.parse(
      '{"行":[{"键":"__proto__"},{"键":"constructor"}],"坏":{"toString":"x","valueOf":1}}',
    ) as object;
    expect(told(template, { ...model, 函数: [() => 1] })).toBe(text);
  });

  it('a list may hold itself', () => {
    const own: unknown[] = [1];
    own.push(own);
    expect(told('{{连接 名单 "-"}}', { 名单: own })).toMatch(/^1-1、/);
  });

  it('a total in a loop is worked out once', () =>
    expect(
      told('{{#each 行}}{{#if (等于 金额 (最大 ../行 "金额"))}}{{合计 ../行 "金额"}}{{/if}}{{/each}}', {
        行: many,
      }),
    ).toBe('12497500'));

  it.each(['排序', '筛选'])('%s over and over is refused', (name) =>
    expect(told(`{{#each 行}}{{计数 (${name} ../行 "名")}}{{/each}}`, { 行: many })).toContain(
      '函数处理的数据太多',
    ),
  );

  it('texts that double are refused', () => {
    const template = `${'{{#with (拼接 this this this this)}}'.repeat(15)}x${'{{/with}}'.repeat(15)}`;
    expect(told(template, '一二三四')).toBe('函数得出的文字超过一百万字');
  });

  it('long texts over and over are refused', () =>
    expect(told('{{#each 行}}{{字数 ../文}}{{/each}}', { 行: many, 文: '字'.repeat(900_000) })).toContain(
      '函数处理的数据太多',
    ));

  it.each([
    ['{{日期 日 样试="年"}}', '“日期”没有“样试=”这一项，可用 否则='],
    ['{{等于 1 1 按="a"}}', '“等于”没有“按=”这一项'],
    ['{{#分组 行}}{{/分组}}', '没有说按哪个字段分组：{{#分组 行 按="责任人"}}'],
    ['{{#分组 行 接="键"}}{{/分组}}', '“分组”没有“接=”这一项，可用 按=、空='],
    ['{{加 1}}', '“加”后面应有 2–20 个参数，现有 1 个'],
  ])('%s says %s', (template, says) => expect(told(template, { 行: many })).toBe(says));

  it.each([
    ['{{#分组 行 按="部门"}}{{键}}{{数}}{{else}}没有{{/分组}}', { 行: [] }, '没有'],
    ['{{#分组 行 按="部门"}}{{键}}{{数}}{{else}}没有{{/分组}}', {}, '没有'],
    [
      '{{#分组 行 按="部门" 空="未分"}}{{@index}}{{@key}}{{数}}{{#if @last}}。{{/if}}{{/分组}}',
      { 行: [{ 部门: ' 甲' }, {}, { 部门: '甲 ' }] },
      '0甲21未分1。',
    ],
    [
      '{{#group 行 by="部门"}}{{key}}{{count}}{{#each items}}{{名}}{{/each}}{{/group}}',
      {
        行: [
          { 部门: 1, 名: 'a' },
          { 部门: '1', 名: 'b' },
        ],
      },
      '12ab',
    ],
    ['{{#分组 行 按="责任.部门"}}{{键}}{{/分组}}', { 行: [{ 责任: { 部门: '甲' } }] }, '甲'],
    ['{{分组}}{{合计}}{{日期}}', { 分组: '一组', 合计: 5, 日期: '今天' }, '一组5今天'],
  ])('%s with %j gives %s', (template, model, text) => expect(told(template, model)).toBe(text));
});
