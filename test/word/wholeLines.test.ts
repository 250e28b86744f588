import { p, renderBody, row, seen, table } from './support/wordPackage';

const data = { 有: '甲', 空: '', 名单: ['一', '二'] };
const lines = async (body: string): Promise<string[]> => seen(await renderBody(body, data));

describe('a condition that fills its paragraph takes the paragraph along', () => {
  it.each([
    ['它成立', p('{{#if 有}}有{{有}}{{/if}}'), ['前', '有甲', '后']],
    ['它不成立', p('{{#if 空}}无{{空}}{{/if}}'), ['前', '后']],
    ['它的两头在不同的文字里', p('{{#if 空}}', '无', '{{/if}}'), ['前', '后']],
    ['里面还有条件', p('{{#unless 有}}无{{#if 有}}甲{{/if}}{{/unless}}'), ['前', '后']],
    ['中文写法', p('{{#如果 空}}无{{/如果}}'), ['前', '后']],
  ])('%s', async (_, body, expected) => expect(await lines(p('前') + body + p('后'))).toEqual(expected));

  it.each([
    ['旁边有文字', p('{{#if 空}}无{{/if}}。'), ['前', '。', '后']],
    ['一段里两个条件', p('{{#if 空}}无{{/if}}{{#if 有}}有{{/if}}'), ['前', '有', '后']],
    ['有 else', p('{{#if 空}}无{{else}}{{空}}{{/if}}'), ['前', '____', '后']],
    ['是循环：各项接着排', p('{{#each 名单}}{{this}}{{/each}}'), ['前', '一二', '后']],
    ['循环里的条件', p('{{#each 名单}}{{#if @first}}{{this}}{{/if}}{{/each}}'), ['前', '一', '后']],
  ])('but stays inside when: %s', async (_, body, expected) =>
    expect(await lines(p('前') + body + p('后'))).toEqual(expected),
  );

  it('and a cell keeps the only paragraph it has', async () => {
    const looks = '<w:pPr><w:jc w:val="center"/></w:pPr>';
    const body = table(row(`<w:p>${looks}<w:r><w:t>{{#if 空}}无{{/if}}</w:t></w:r></w:p>`));
    expect(await renderBody(body, data)).toContain(`<w:tc><w:p>${looks}`);
  });
});

describe('from the end of one line to the head of another, a block means the lines between', () => {
  it.each([
    [
      '循环',
      p('名单：{{#each 名单}}') + p('{{this}}、') + p('{{/each}}以上。'),
      ['名单：', '一、', '二、', '以上。'],
    ],
    ['不成立的条件', p('甲{{#if 空}}') + p('乙') + p('{{/if}}丙'), ['甲', '丙']],
    [
      '条件和否则',
      p('甲{{#if 空}}') + p('乙') + p('{{else}}') + p('丁') + p('{{/if}}丙'),
      ['甲', '丁', '丙'],
    ],
    ['开头独占一段', p('{{#if 有}}') + p('乙') + p('{{/if}}丙'), ['乙', '丙']],
    ['结尾独占一段', p('甲{{#each 名单}}') + p('{{this}}') + p('{{/each}}'), ['甲', '一', '二']],
  ])('%s', async (_, body, expected) => expect(await lines(body)).toEqual(expected));

  it('amid lines, text flows through it as before', async () =>
    expect(await lines(p('甲{{#if 空}}乙') + p('丙{{/if}}丁'))).toEqual(['甲丁']));
});
