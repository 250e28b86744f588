import { compileWordTemplate } from '../../../src/word/compileWordTemplate';
import { allHelpers } from '../../../src/word/helpers/allHelpers';
import { describeMissing, type MissingField } from '../../../src/word/mistakes/MissingField';
import { renderWordTemplate } from '../../../src/word/renderWordTemplate';
import { p, partOf, stamp, wordPackage } from '../support/wordPackage';

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

describe('groups of fields where a text is wanted', () => {
  const data = {
    会议: { 名称: '例会', 时间: '2024-07-05', 地点: '三楼', 主持: '甲', 记录: '乙' },
    行: [{ 序号: 1, 事项: '一' }],
    空名单: [],
    组: {},
    名称: ['甲', '乙'],
  };
  const tags = (...all: readonly string[]) => all.map((tag) => p(tag)).join('');
  const compiled = async (body: string) => compileWordTemplate(await wordPackage(body), allHelpers);

  it('print blanks, and are told with what to write instead', async () => {
    let missing: readonly MissingField[] = [];
    const body = tags(
      '{{会议}}',
      '{{行}}{{空名单}}{{名称}}',
      '{{筛选 行 "序号"}}',
      '{{日期 会议}}',
      '{{#each 行}}{{this}}{{/each}}',
      '{{组}}',
    );
    const docx = await renderWordTemplate(await compiled(body), data, stamp, {
      onMissing: (all) => (missing = all),
    });
    const xml = await partOf(docx, 'word/document.xml');
    expect([...xml.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text).join('|')).toBe(
      '____|________甲、乙|____|____|____|____',
    );
    expect(describeMissing(missing)['zh-CN'].split('\n').slice(1)).toEqual([
      '  · 正文第1段，{{会议}}：“会议”是一组内容（名称、时间、地点、主持……），请写成 {{会议.名称}}',
      '  · 正文第2段，{{行}}：“行”是名单，每项是一组内容（序号、事项……），请写成 {{#each 行}}{{序号}}{{/each}}',
      '  · 正文第3段，{{筛选 行 "序号"}}：“筛选”是名单，每项是一组内容（序号、事项……），请写成 {{#each (筛选 …)}}{{序号}}{{/each}}',
      '  · 正文第4段，{{日期 会议}}：“日期”这里得到的是一组内容（名称、时间、地点、主持……），请写明是哪一项',
      '  · 正文第5段，{{this}}：“this”是一组内容（序号、事项……），请写成 {{序号}}',
      '  · 正文第6段，{{组}}：“组”是一组内容，请写成 {{组.…}}',
    ]);
  });

  it('are mistakes when no blank is wanted', async () => {
    const refused = renderWordTemplate(await compiled(p('{{会议}}')), data, stamp, { strict: true });
    await expect(refused).rejects.toMatchObject({
      code: 'template.missingFields',
      facts: { listEnglish: expect.stringContaining('“会议” is a record (名称, 时间') as string },
    });
  });
});
