import { ProductError } from '../../../src/base/ProductError';
import { compileWordTemplate } from '../../../src/word/compileWordTemplate';
import { allHelpers } from '../../../src/word/helpers/allHelpers';
import { renderWordTemplate } from '../../../src/word/renderWordTemplate';
import { p, partOf, r, row, seen, stamp, table, wordPackage } from '../support/wordPackage';

const model = { 单位: '办公室 & 处', 行: [{ 名: '甲' }, { 名: '乙' }] };

async function printed(body: string, partials: Record<string, string> = {}): Promise<string> {
  const texts = new Map(Object.entries(partials));
  const template = await compileWordTemplate(await wordPackage(body), allHelpers, texts);
  return partOf(await renderWordTemplate(template, model, stamp), 'word/document.xml');
}
const lines = async (body: string, partials?: Record<string, string>): Promise<string[]> =>
  seen(await printed(body, partials));

async function mistakesOf(body: string, partials: Record<string, string> = {}): Promise<string> {
  try {
    await printed(body, partials);
  } catch (error) {
    if (error instanceof ProductError) return String(error.facts?.['list']);
    throw error;
  }
  throw new Error('no mistakes');
}

describe('partials that are text', () => {
  it('print like values: escaped, with breaks, in the looks of their tag', async () => {
    const body = '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>由{{> 落款}}。</w:t></w:r></w:p>';
    expect(await printed(body, { 落款: '{{单位}} <印>\r\n年月日\n' })).toContain(
      '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">由办公室 &amp; 处 &lt;印&gt;</w:t><w:br/><w:t xml:space="preserve">年月日。</w:t></w:r>',
    );
  });

  it('loop, call each other, take arguments, in full-width signs too', async () => {
    const partials = { 名单: '{{#each 行}}\n{{> 一个 号=@index}}\n{{/each}}', 一个: '｛｛号｝｝{{名}}；' };
    expect(await lines(p('{{> 名单}}'), partials)).toEqual(['0甲；1乙；']);
  });

  it.each([
    ['{{> 落宽}}', { 落款: 'x' }, '正文第1段，{{> 落宽}}：没有名为“落宽”的片段，是不是想写“落款”？'],
    ['{{> a}}', { a: '甲\n{{不存在 1}}' }, '片段“a”第2行，{{不存在 1}}：没有名为“不存在”的函数'],
    ['{{> a}}', { a: '甲\n\n{{#if x}' }, '片段“a”第3行，{{#if x}：标签没有写完'],
    [
      '{{> a}}',
      { a: '{{a\nb}}\n{{a + b}}' },
      '片段“a”第3行，{{a + b}}：这个标签的写法不对：标签里不能写算式',
    ],
  ])('mistakes have their own places: %s %j', async (template, partials, says) =>
    expect(await mistakesOf(p(template), partials)).toContain(says),
  );

  it('mistakes of a partial are told once, however many parts call it', async () => {
    const docx = await wordPackage(p('{{> a}}'), p('{{> a}}'));
    const compiled = compileWordTemplate(docx, allHelpers, new Map([['a', '{{求合 行}}']]));
    await expect(compiled).rejects.toMatchObject({ facts: { count: 1 } });
  });
});

describe('partials inside a document', () => {
  it('print where they are called, as what they were written around', async () => {
    expect(
      await lines(p('{{#*inline "x"}}《{{名}}》{{/inline}}') + p('{{#each 行}}甲{{> x}}{{/each}}')),
    ).toEqual(['甲《甲》甲《乙》']);
    const bold = `<w:p>${r('{{#*inline "x"}}')}<w:r><w:rPr><w:b/></w:rPr><w:t>{{单位}}</w:t></w:r>${r('{{/inline}}')}</w:p>`;
    expect(await printed(bold + p('前{{> x}}后'))).toContain(
      '前</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">办公室 &amp; 处</w:t></w:r><w:r><w:t>后',
    );
    expect(
      await lines(
        p('{{#*inline "x"}}') + p('一{{单位}}') + p('二') + p('{{/inline}}') + p('{{> x}}') + p('尾'),
      ),
    ).toEqual(['一办公室 & 处', '二', '尾']);
    expect(
      await lines(
        table(row('{{#*inline "x"}}'), row('a', '{{单位}}'), row('{{/inline}}'), row('头'), row('{{> x}}')),
      ),
    ).toEqual(['头', 'a|办公室 & 处']);
  });

  it.each([
    [p('{{#*inline "x"}}') + p('a') + p('{{/inline}}') + p('前{{> x}}'), '请让这个标签单独占一段'],
    [
      table(row('{{#*inline "x"}}'), row('a'), row('{{/inline}}')) + p('{{> x}}'),
      '请让这个标签在表格里单独占一行',
    ],
  ])('a call that cannot hold it is a mistake', async (body, says) =>
    expect(await mistakesOf(body)).toContain(says),
  );
});
