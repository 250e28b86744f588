import { TemplateFault } from '../../../src/word/handlebars/TemplateFault';
import { wordsOf } from '../../../src/word/mistakes/told';
import { renderExample } from '../helpers/renderExample';

const data = {
  会议: { 名称: '例会', 日期: '7月3日' },
  议题: [{ 名称: '甲' }, { 名称: '乙' }],
  名单: ['甲', '乙'],
  空组: {},
};

function mistakesIn(template: string): unknown[] {
  try {
    return [renderExample(template, data)];
  } catch (error) {
    if (!(error instanceof TemplateFault)) throw error;
    return error.mistakes.map(({ says }) => wordsOf(says));
  }
}

describe('a group of fields where a helper wants text', () => {
  it.each([
    [
      '{{拼接 会议 "x"}}',
      '“拼接”要的是文字，“会议”却是一组内容（名称、日期……）；请写明是哪一项，如 会议.名称',
      '“拼接” wants text, and “会议” is a record (名称, 日期 …): name one of its fields, as 会议.名称',
    ],
    [
      '{{#if (开头是 (拼接 "第" 会议) "第")}}是{{/if}}',
      '“拼接”要的是文字，“会议”却是一组内容（名称、日期……）；请写明是哪一项，如 会议.名称',
      '“拼接” wants text, and “会议” is a record (名称, 日期 …): name one of its fields, as 会议.名称',
    ],
    [
      '{{拼接 "议题：" 议题}}',
      '“拼接”要的是文字，“议题”却是名单，每项是一组内容（名称……）；请取出其中一列，写成 (取列 议题 "名称")',
      '“拼接” wants text, and “议题” is a list of records (名称 …): take one of their fields, (pluck 议题 "名称")',
    ],
    [
      '{{#each 议题}}{{截取 this 2}}{{/each}}',
      '“截取”要的是文字，“this”却是一组内容（名称……）；请写明是哪一项，如 名称',
      '“截取” wants text, and “this” is a record (名称 …): name one of its fields, as 名称',
    ],
    [
      '{{全角 (取前 议题 1)}}',
      '“全角”要的是文字，括号里给出的却是名单，每项是一组内容（名称……）；请取出其中一列，写成 (取列 … "名称")',
      '“全角” wants text, and what stands in brackets is a list of records (名称 …): take one of their fields, (pluck … "名称")',
    ],
    [
      '{{拼接 空组 "x"}}',
      '“拼接”要的是文字，“空组”却是一组内容；请写明是哪一项，如 空组.…',
      '“拼接” wants text, and “空组” is a record: name one of its fields, as 空组.…',
    ],
  ])('%s is a mistake', (template, zh, en) => {
    expect(mistakesIn(template)).toEqual([{ 'zh-CN': zh, en }]);
  });

  it.each([
    ['{{拼接 名单 "x"}}', '甲、乙x'],
    ['{{拼接 会议.名称 没有 "x"}}', '例会x'],
    ['{{拼接 (取列 议题 "名称") "等"}}', '甲、乙等'],
    ['{{截取 会议.名称 1}}', '例'],
  ])('%s is none', (template, wanted) => {
    expect(renderExample(template, data)).toBe(wanted);
  });
});
