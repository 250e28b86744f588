import { readWordTemplate } from '../../../src/word/compileWordTemplate';
import { allHelpers } from '../../../src/word/helpers/allHelpers';
import { nameInOurs } from '../../../src/word/helpers/taiwanNames';
import { taiwanText } from '../../../src/base/chinese/taiwanText';
import { everyHelper } from '../support/everyHelper';
import { p, renderBody, row, seen, table, wordPackage } from '../support/wordPackage';

const data = {
  行: [
    { 名稱: '甲', 金額: 1200, 期限: '2024-07-05 10:00' },
    { 名稱: '乙', 金額: 860, 期限: '待定' },
  ],
  空白: '',
};
const texts = async (body: string): Promise<string[]> => seen(await renderBody(body, data));

describe('a template written in Taiwan', () => {
  it('every helper is found under what its Chinese name is in Taiwan', () => {
    const lost = [...new Set(everyHelper.values())].flatMap(({ names: [name = ''] }) => {
      const theirs = taiwanText(name);
      return everyHelper.has(theirs) || everyHelper.has(nameInOurs(theirs)) ? [] : [`${name} ${theirs}`];
    });
    expect(lost).toEqual([]);
  });

  it.each([
    ['{{預設值 空白 "無"}}', '無'],
    ['{{#each (篩選 行 "金額" "大於等於" 1000)}}{{名稱}}{{/each}}', '甲'],
    ['{{#循環 (排序 行 "金額")}}{{序號 @index}}{{名稱}}{{/循環}}', '1乙2甲'],
    ['{{#迴圈 行}}{{名稱}}{{/迴圈}}', '甲乙'],
    ['{{#each 行}}{{日期 期限 "民國時間" 否則="另訂"}};{{/each}}', '民國113年7月5日10:00;另訂;'],
    ['{{#each 行}}{{數字 金額 單位="元"}};{{/each}}', '1,200元;860元;'],
    ['{{#如果 (大於等於 3 2)}}是{{否則}}否{{/如果}}', '是'],
    ['{{#each (取列 行 "名稱")}}{{this}}{{/each}}', '甲乙'],
    ['{{#each (取欄 行 "名稱")}}{{this}}{{/each}}', '甲乙'],
  ])('%s gives %s', async (template, text) => expect(await texts(p(template))).toEqual([text]));

  it('層級="列" is what Taiwan calls a row, 欄 a column', async () => {
    const across = table(row('{{#each 行 層級="欄"}}{{名稱}}{{/each}}', '尾'));
    expect(await texts(across)).toEqual(['甲|乙|尾']);
    const down = table(row('{{#each 行 層級="列"}}{{名稱}}{{/each}}', '尾'));
    expect(await texts(down)).toEqual(['甲|尾', '乙|尾']);
  });

  it('what no helper is called, in no script, stays a mistake', async () => {
    const read = await readWordTemplate(await wordPackage(p('{{亂寫 甲}}{{日期 甲 亂寫=1}}')), allHelpers);
    const said = 'mistakes' in read ? read.mistakes.map(({ says }) => says['zh-CN']) : [];
    expect(said).toEqual([
      expect.stringContaining('没有名为“亂寫”的函数') as string,
      expect.stringContaining('“日期”没有“亂寫=”这一项') as string,
    ]);
  });
});
