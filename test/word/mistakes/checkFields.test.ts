import { allHelpers } from '../../../src/word/helpers/allHelpers';
import { compileWordTemplate } from '../../../src/word/compileWordTemplate';
import { checkFields } from '../../../src/word/mistakes/checkFields';
import { templateFields } from '../../../src/word/templateFields';
import { checklistFields } from '../../../src/domain/report/checklist/checklistFields';
import { p, wordPackage } from '../support/wordPackage';

async function checked(template: string): Promise<string[]> {
  const compiled = await compileWordTemplate(await wordPackage(p(template)), allHelpers);
  return checkFields(templateFields(compiled), checklistFields).map(
    ({ written, says }) => `${written} ${says['zh-CN']}`,
  );
}

describe('fields against those the report has', () => {
  it.each([
    '{{标题}}{{来源.文件}}{{#each 行}}{{序号}}{{../标题}}{{@root.小结}}{{@index}}{{/each}}',
    '{{#分组 行 "责任方"}}{{键}}{{数}}{{#each 项}}{{序号}}{{/each}}{{../标题}}{{/分组}}',
    '{{#分组 行 按="责任方" as |组 名|}}{{组.键}}{{名}}{{#each 组.项}}{{责任方}}{{/each}}{{/分组}}',
    '{{#each (排序 (筛选 行 "责任方" "张三") "序号")}}{{责任方}}{{/each}}{{#with (取前 行 1)}}{{/with}}',
    '{{#each (排序 (各组 行 "责任方") "数 倒序")}}{{键}}{{#each items}}{{亮灯}}{{/each}}{{/each}}',
    '{{#来源}}{{文件}}{{/来源}}{{行.length}}{{行.0.序号}}{{行.[0].序号}}{{合计 行 "序号"}}{{计数 行}}',
    '{{#标题}}{{小结}}{{/标题}}',
    '{{#*inline "x"}}{{序号}}{{名}}{{/inline}}{{#each 行}}{{> x 名=@root.标题}}{{/each}}',
  ])('nothing to say: %s', async (template) => {
    expect(await checked(template)).toEqual([]);
  });

  it.each([
    ['{{标提}}', '{{标提}} 报告数据里没有“标提”，会印成 ____；是不是想写“标题”？'],
    ['{{负责人}}', '{{负责人}} 报告数据里没有“负责人”，会印成 ____；是不是想写“行[].责任方”？'],
    [
      '{{#each 行}}{{负责人}}{{/each}}',
      '{{负责人}} 报告数据里没有“行[].负责人”，会印成 ____；是不是想写“责任方”？',
    ],
    [
      '{{#each 行}}{{备注}}{{/each}}',
      '{{备注}} 报告数据里没有“行[].备注”，会印成 ____；是不是想写“备注说明”？',
    ],
    ['{{#each 行}}{{小结}}{{/each}}', '{{小结}} 这里没有“小结”，会印成 ____；请写 {{@root.小结}}'],
    ['{{文件}}', '{{文件}} 这里没有“文件”，会印成 ____；请写 {{来源.文件}}'],
    [
      '{{责任方}}',
      '{{责任方}} “责任方”是“行”里每一项才有的，会印成 ____；请写在 {{#each 行}} 与 {{/each}} 之间',
    ],
    [
      '{{#分组 行 "责任方"}}{{责任方}}{{/分组}}',
      '{{责任方}} 分组里面只有 键、项、数；“责任方”要写在 {{#each 项}} 与 {{/each}} 之间，这一组的值写 {{键}}',
    ],
    ['{{行}}', '{{行}} “行”是名单，直接打印看不到内容；请写 {{#each 行}}{{序号}}{{/each}}'],
    ['{{拼接 来源 "x"}}', '{{拼接 来源 "x"}} “来源”下面还分几项，请写明是哪一项，如 {{来源.文件}}'],
    ['{{来源}}', '{{来源}} “来源”下面还分几项，请写明是哪一项，如 {{来源.文件}}'],
    [
      '{{#each 标题}}x{{/each}}',
      '{{#each 标题}} “标题”只有一个值，不是名单，不能逐项列出；有内容才出现请写 {{#if 标题}}',
    ],
    ['{{#each 清单项}}{{甲}}{{/each}}', '{{#each 清单项}} 报告数据里没有“清单项”，会印成 ____'],
    ['{{zzzz}}', '{{zzzz}} 报告数据里没有“zzzz”，会印成 ____'],
  ])('%s', async (template, says) => expect(await checked(template)).toEqual([says]));

  it('every use is told, the names are looked up for a hundred only', async () => {
    const many = Array.from({ length: 300 }, (_, index) => `{{标提${index}}}{{标提${index}}}`).join('');
    const compiled = await compileWordTemplate(await wordPackage(p(many)), allHelpers);
    const found = checkFields(templateFields(compiled), checklistFields);
    expect(found).toHaveLength(600);
    expect(found.filter(({ nearest }) => nearest.length > 0).length).toBeLessThanOrEqual(200);
  });

  it('a list of plain values may be printed and gone through', async () => {
    const template = '{{意见}}{{#each 意见}}{{this}}{{/each}}{{#each 标题}}{{/each}}';
    const compiled = await compileWordTemplate(await wordPackage(p(template)), allHelpers);
    const found = checkFields(templateFields(compiled), [{ path: '意见', list: true }, { path: '标题' }]);
    expect(found.map(({ path }) => path)).toEqual(['标题']);
  });
});
