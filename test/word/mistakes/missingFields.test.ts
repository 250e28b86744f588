import { compileWordTemplate } from '../../../src/word/compileWordTemplate';
import { allHelpers } from '../../../src/word/helpers/allHelpers';
import { describeMissing, type MissingField } from '../../../src/word/mistakes/MissingField';
import { renderWordTemplate } from '../../../src/word/renderWordTemplate';
import { p, stamp, wordPackage } from '../support/wordPackage';

const model = { 标题: '题', 空: '', 行: [{}, { 号: 1 }, {}] };
const template = async () =>
  compileWordTemplate(
    await wordPackage(
      p('{{标题}}{{空}}{{缺}}') + p('{{#each 行}}{{号}}{{/each}}{{> 尾}}'),
      p('{{会议.地点}}'),
    ),
    allHelpers,
    new Map([['尾', '甲\n{{乙}}']]),
  );

describe('fields the report does not have', () => {
  it('are told after the document is written, each with its place', async () => {
    let missing: readonly MissingField[] = [];
    await renderWordTemplate(await template(), model, stamp, { onMissing: (all) => (missing = all) });
    expect(describeMissing(missing)['zh-CN'].split('\n').slice(1)).toEqual([
      '  · 正文第1段，{{缺}}',
      '  · 正文第2段，{{号}}，共 2 次',
      '  · 片段“尾”第2行，{{乙}}',
      '  · 页脚第1段，{{会议.地点}}',
    ]);
  });

  it('are all refused at once when that is wanted', async () => {
    await expect(renderWordTemplate(await template(), model, stamp, { strict: true })).rejects.toMatchObject({
      code: 'template.missingFields',
      facts: {
        count: 4,
        listEnglish: expect.stringContaining('body, paragraph 2, {{号}}, 2 times') as string,
      },
    });
  });
});
