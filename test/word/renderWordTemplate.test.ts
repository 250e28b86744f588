import { ProductError } from '../../src/base/ProductError';
import { writePackage } from '../../src/opc/rewritePackage';
import { compileWordTemplate } from '../../src/word/compileWordTemplate';
import { allHelpers } from '../../src/word/helpers/allHelpers';
import { renderWordTemplate } from '../../src/word/renderWordTemplate';
import {
  p,
  partOf,
  r,
  render,
  renderBody,
  row,
  seen,
  stamp,
  table,
  wordPackage,
} from './support/wordPackage';

const model = {
  名称: '峰会',
  空: '',
  零: 0,
  行: [
    { 名: '甲', 子: ['a', 'b'] },
    { 名: '乙', 子: [] },
  ],
  无: [],
  '目标量化指标(KPI)': '≥100家',
};
const seenIn = async (body: string): Promise<string[]> => seen(await renderBody(body, model));

describe('tags wherever Word puts them', () => {
  it.each([
    { case: 'in one run', body: p('会议：{{名称}}。'), sees: ['会议：峰会。'] },
    { case: 'cut into runs', body: p('会议：{', '{名', '称}', '}。'), sees: ['会议：峰会。'] },
    {
      case: 'cut, with a proofing mark and a bookmark between',
      body: `<w:p>${r('{{名')}<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="1" w:name="a"/>${r('称}}')}</w:p>`,
      sees: ['峰会'],
    },
    {
      case: 'two in one run, cut at both ends',
      body: p('{{名称}}{', '{零}}{{', '空}}'),
      sees: ['峰会0____'],
    },
    { case: 'in a literal segment', body: p('{{[目标量化指标(KPI)]}}'), sees: ['≥100家'] },
    { case: "with AutoCorrect's quotes", body: p('{{默认值 空 “无”}}'), sees: ['无'] },
    { case: 'with quotes as entities', body: p('{{默认值 空 &quot;无&quot;}}'), sees: ['无'] },
    {
      case: 'with an ideographic space and full-width signs',
      body: p('{{＃if　名称}}有{{／if}}'),
      sees: ['有'],
    },
    { case: 'in full-width braces', body: p('｛｛名称｝｝'), sees: ['峰会'] },
    { case: 'escaped', body: p('\\{{名称}}'), sees: ['{{名称}}'] },
    { case: 'a comment', body: p('a{{!-- }} --}}b{{! c }}'), sees: ['ab'] },
    {
      case: 'in deleted words: left alone',
      body: `<w:p><w:del><w:r><w:delText>{{没有</w:delText></w:r></w:del>${r('{{名称}}')}</w:p>`,
      sees: ['{{没有峰会'],
    },
    {
      case: 'in a text box',
      body: `<w:p>${r('外{{名称}}')}<w:r><w:pict><w:txbxContent>${p('内{', '{名称}}')}</w:txbxContent></w:pict></w:r></w:p>`,
      sees: ['外峰会内峰会'],
    },
    { case: 'with blanks taken away', body: p('a {{~名称~}} b'), sees: ['a峰会b'] },
  ])('$case', async ({ body, sees }) => expect(await seenIn(body)).toEqual(sees));

  it('reads WordprocessingML under any prefix', async () => {
    const xml =
      '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:r><x:t>{{多行}}</x:t></x:r></x:p></x:body></x:document>';
    const types = await partOf(await wordPackage(''), '[Content_Types].xml');
    const docx = await writePackage(
      new Map([
        ['[Content_Types].xml', types],
        ['word/document.xml', xml],
      ]),
    );
    expect(await partOf(await render(docx, { 多行: 'a\nb' }), 'word/document.xml')).toContain(
      '<x:t xml:space="preserve">a</x:t><x:br/><x:t xml:space="preserve">b</x:t>',
    );
  });

  it('renders headers and footers, copies everything else as it is', async () => {
    const docx = await wordPackage(p('正文'), p('{{名称}}'));
    const out = await render(docx, model);
    expect(seen(await partOf(out, 'word/footer1.xml'))).toEqual(['峰会']);
    expect(await partOf(out, 'word/document.xml')).toBe(await partOf(docx, 'word/document.xml'));
    expect(await partOf(out, 'word/media/untouched.bin')).toBe('\u0001\u0002\u0003{{');
  });

  it('gives the same bytes for the same input', async () => {
    const docx = await wordPackage(p('{{名称}}'));
    expect(await render(docx, model)).toEqual(await render(docx, model));
  });
});

describe('levels of blocks', () => {
  it.each([
    {
      case: 'inline',
      body: p('[{{#each 行}}{{名}}{{#unless @last}}、{{/unless}}{{/each}}]'),
      sees: ['[甲、乙]'],
    },
    { case: 'inline over runs', body: p('[{{#each 行}}', '{{名}}', ';{{/each}}]'), sees: ['[甲;乙;]'] },
    {
      case: 'paragraphs, tags alone',
      body: p('{{#each 行}}') + p('{{@index}}{{名}}') + p('{{/each}}') + p('尾'),
      sees: ['0甲', '1乙', '尾'],
    },
    {
      case: 'paragraphs, tags outermost in text',
      body: p('{{#each 行}}起{{名}}') + p('止{{名}}{{/each}}'),
      sees: ['起甲', '止甲', '起乙', '止乙'],
    },
    {
      case: 'text flowing over paragraphs',
      body: p('前{{#if 名称}}中') + p('后{{/if}}尾'),
      sees: ['前中', '后尾'],
    },
    {
      case: 'text flowing over paragraphs, left out',
      body: p('前{{#if 空}}中') + p('后{{/if}}尾'),
      sees: ['前尾'],
    },
    {
      case: 'else alone in its paragraph',
      body: p('{{#if 空}}') + p('有') + p('{{else}}') + p('无') + p('{{/if}}'),
      sees: ['无'],
    },
    { case: 'else inline', body: p('{{#if 空}}有{{else}}无{{/if}}'), sees: ['无'] },
    {
      case: 'else of an empty list',
      body: p('{{#each 无}}') + p('x') + p('{{else}}') + p('没有') + p('{{/each}}'),
      sees: ['没有'],
    },
    {
      case: 'two blocks opening in one paragraph',
      body: p('{{#if 名称}}{{#each 行}}') + p('{{名}}{{../名称}}') + p('{{/each}}{{/if}}'),
      sees: ['甲峰会', '乙峰会'],
    },
    {
      case: 'one closing and one opening in one paragraph',
      body: p('{{#if 名称}}') + p('a') + p('{{/if}}{{#if 空}}') + p('b') + p('{{/if}}'),
      sees: ['a'],
    },
    {
      case: 'a row',
      body: table(row('头', '栏'), row('{{#each 行}}{{@index}}', '{{名}}{{/each}}')),
      sees: ['头|栏', '0|甲', '1|乙'],
    },
    {
      case: 'a row without items',
      body: table(row('头', '栏'), row('{{#each 无}}{{@index}}', '{{名}}{{/each}}')),
      sees: ['头|栏'],
    },
    {
      case: 'rows with tags in rows of their own',
      body: table(row('头'), row('{{#each 行}}'), row('{{名}}'), row('{{/each}}')),
      sees: ['头', '甲', '乙'],
    },
    {
      case: 'a group of rows',
      body: table(row('{{#each 行}}{{名}}', ''), row('下', '{{@index}}{{/each}}')),
      sees: ['甲|', '下|0', '乙|', '下|1'],
    },
    {
      case: 'rows in rows',
      body: table(row('{{#each 行}}{{名}}', ''), row('{{#each 子}}{{this}}', '{{../名}}{{/each}}{{/each}}')),
      sees: ['甲|', 'a|甲', 'b|甲', '乙|'],
    },
    { case: 'a conditional row', body: table(row('头', ''), row('{{#if 空}}a', 'b{{/if}}')), sees: ['头|'] },
    {
      case: 'else in a row of its own',
      body: table(
        row('{{#each 无}}', ''),
        row('x', 'y'),
        row('{{else}}', ''),
        row('没有', ''),
        row('{{/each}}', ''),
      ),
      sees: ['没有|'],
    },
    {
      case: 'paragraphs in a cell',
      body: table(row(p('{{#each 行}}') + p('{{名}}') + p('{{/each}}'), 'x')),
      sees: ['甲¶乙|x'],
    },
    {
      case: 'a row loop whose tag has a line of its own in the cell',
      body: table(row(p('{{#each 行}}') + p('{{名}}'), '{{/each}}')),
      sees: ['甲|', '乙|'],
    },
    {
      case: 'a table inside a conditional',
      body: p('{{#if 空}}') + table(row('a')) + p('{{/if}}') + p('尾'),
      sees: ['尾'],
    },
  ])('$case', async ({ body, sees }) => expect(await seenIn(body)).toEqual(sees));

  it('a cell keeps a paragraph when its loop is empty', async () => {
    const body = await renderBody(table(row(p('{{#each 无}}') + p('x') + p('{{/each}}'))), model);
    expect(body).toBe('<w:tbl><w:tblPr/><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>');
  });

  it('an emptied cell keeps the looks of its last paragraph, for what is filled in by hand', async () => {
    const looks = (size: number): string =>
      `<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:jc w:val="center"/><w:rPr><w:sz w:val="${size}"/></w:rPr></w:pPr>`;
    const line = (text: string, size: number): string => `<w:p>${looks(size)}${r(text)}</w:p>`;
    const cell = p('{{#each 无}}') + line('甲', 20) + line('乙', 28) + p('{{/each}}');
    expect(await renderBody(table(row(cell)), model)).toBe(
      '<w:tbl><w:tblPr/><w:tr><w:tc><w:p><w:pPr><w:jc w:val="center"/><w:rPr><w:sz w:val="28"/></w:rPr></w:pPr></w:p></w:tc></w:tr></w:tbl>',
    );
  });

  it('a cell that ends with a table keeps the paragraph Word wants behind it', async () => {
    const inner = `${p('{{#if 名称}}')}${table(row('a'))}${p('{{/if}}')}`;
    expect(await renderBody(table(row(inner)), model)).toMatch(/<\/w:tbl><w:p>.*<\/w:p><\/w:tc>/);
  });

  it('a table all of whose rows are gone is gone', async () => {
    expect(await renderBody(table(row('{{#each 无}}a', 'b{{/each}}')) + p('尾'), model)).toBe(p('尾'));
  });

  it('a paragraph that ends a section stays, though it held only a tag', async () => {
    const end = `<w:p><w:pPr><w:sectPr/></w:pPr>${r('{{/if}}')}</w:p>`;
    expect(await renderBody(`${p('{{#if 空}}')}${p('x')}${end}`, model)).toContain('<w:sectPr/>');
  });

  it('a run that is split keeps its properties on both sides', async () => {
    const bold = '<w:r><w:rPr><w:b/></w:rPr><w:t>前{{#if 名称}}中</w:t></w:r>';
    expect(await renderBody(`<w:p>${bold}${r('{{/if}}')}</w:p>`, model)).toBe(
      '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>前</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>中</w:t></w:r></w:p>',
    );
  });

  it('marks that only help comparing are left out, for they would repeat', async () => {
    const body =
      '<w:p w14:paraId="1A" xmlns:w14="urn:x" w:rsidR="00AA"><w:r w:rsidRPr="00BB"><w:t>{{名称}}</w:t></w:r></w:p>';
    expect(await renderBody(body, model)).toBe(
      '<w:p xmlns:w14="urn:x"><w:r><w:t xml:space="preserve">峰会</w:t></w:r></w:p>',
    );
  });
});

describe('values', () => {
  it.each([
    { case: 'markup', value: '<w:p>&"\'', xml: "&lt;w:p&gt;&amp;&quot;'" },
    { case: 'tags', value: '{{名称}}{{#each', xml: '{{名称}}{{#each' },
    { case: 'raw markup asked for', value: '<w:br/>', xml: '&lt;w:br/&gt;', tag: '{{{v}}}' },
    { case: 'control characters', value: 'a\u0000\u000b\u001b\ufffeb', xml: 'ab' },
    { case: 'lone surrogates', value: 'a\ud800b\udc00c\u{20BB7}', xml: 'abc\u{20BB7}' },
    { case: 'nothing', value: '', xml: '____' },
    { case: 'blanks', value: ' \u3000', xml: '____' },
    { case: 'undefined', value: undefined, xml: '____' },
    { case: 'zero', value: 0, xml: '0' },
    { case: 'false', value: false, xml: 'false' },
    { case: 'a list', value: ['甲', '乙'], xml: '甲、乙' },
    { case: 'toHTML from data', value: { toHTML: 'x' }, xml: '____' },
    { case: 'a list with groups of fields', value: ['甲', { 名: '乙' }, [{}]], xml: '甲' },
  ])('$case', async ({ value, xml, tag = '{{v}}' }) =>
    expect(await renderBody(p(tag), { v: value })).toBe(
      `<w:p><w:r><w:t xml:space="preserve">${xml}</w:t></w:r></w:p>`,
    ),
  );

  it.each(['a\nb', 'a\r\nb', 'a\rb'])('a line break becomes one: %j', async (value) =>
    expect(await renderBody(p('{{v}}'), { v: value })).toBe(
      '<w:p><w:r><w:t xml:space="preserve">a</w:t><w:br/><w:t xml:space="preserve">b</w:t></w:r></w:p>',
    ),
  );

  it('nothing inherited is reached', async () => {
    const tags = '{{constructor}}{{__proto__}}{{v.constructor.name}}{{取 v "constructor"}}';
    expect(await renderBody(p(tags), { v: 'x' })).toContain('>____________'.concat('____'));
  });
});

describe('mistakes of a template', () => {
  const factsOf = async (docx: Promise<Uint8Array>): Promise<ProductError['facts'] & { code: string }> => {
    try {
      await render(await docx, model);
    } catch (error) {
      if (error instanceof ProductError) return { code: error.code, ...error.facts };
      throw error;
    }
    throw new Error('no error');
  };

  it('all are told at once, each with its place', async () => {
    const body =
      p('{{#each 行}}') + p('a') + table(row('x', '{{/if}}'), row('{{a b=}}', '{{未完')) + p('{{else}}');
    expect(await factsOf(wordPackage(body, p('}}')))).toEqual({
      code: 'template.mistakes',
      count: 5,
      list: [
        '',
        '  · 正文第1段，{{#each 行}}：缺少与它配对的 {{/each}}',
        '  · 正文第1个表格第1行第2格，{{/if}}：前面没有与它配对的 {{#if …}}；这里要结束的是 {{#each 行}}，应写 {{/each}}',
        '  · 正文第1个表格第2行第1格，{{a b=}}：这个标签的写法不对：“b=”后面要紧跟着值，等号两边不留空格',
        '  · 正文第1个表格第2行第2格，{{未完：标签没有写完：缺少“}}”，或者标签中间换了段',
        '  · 页脚第1段，}}：多出一个“}}”，前面没有与它配对的“{{”',
      ].join('\n'),
      listEnglish: expect.stringContaining(
        'body, table 1, row 1, cell 2, {{/if}}: there is no {{#if …}} before it',
      ),
    });
  });

  it.each([
    { case: 'unknown helper', body: p('{{不存在 名称}}'), says: '没有名为“不存在”的函数' },
    {
      case: 'a block in two tables',
      body: table(row('{{#each 行}}')) + table(row('{{/each}}')),
      says: '两处不能配成一对',
    },
    {
      case: 'a block from a table into the text',
      body: table(row('a', '{{#if 名称}}')) + p('{{/if}}'),
      says: '两处不能配成一对',
    },
    { case: 'an unknown partial', body: p('{{> 别处}}'), says: '没有名为“别处”的片段' },
    { case: 'a decorator', body: p('{{* x}}'), says: '暂不支持这种标签' },
    {
      case: 'too few arguments',
      body: p('{{默认值 名称}}') + p('{{#if}}x{{/if}}'),
      says: '“默认值”后面应有 2 个参数，现有 1 个',
    },
    { case: 'a value helper as a block', body: p('{{#日期 名称}}x{{/日期}}'), says: '“日期”只给出一个值' },
  ])('$case', async ({ body, says }) => expect((await factsOf(wordPackage(body))).list).toContain(says));

  it('too deep is refused, not overflown', async () => {
    const deep = (count: number): string => p('{{#if 名称}}'.repeat(count) + 'x' + '{{/if}}'.repeat(count));
    expect((await factsOf(wordPackage(deep(150)))).list).toContain('嵌套超过 100 层');
    expect(await seenIn(deep(90))).toEqual(['x']);
  });
});

describe('hostile templates and packages', () => {
  it.each([
    { case: 'no zip', docx: Promise.resolve(new TextEncoder().encode('x')), code: 'package.notZip' },
    {
      case: 'a zip that is no document',
      docx: writePackage(new Map([['a.txt', 'x']])),
      code: 'template.notWord',
    },
    {
      case: 'a workbook',
      docx: writePackage(new Map([['[Content_Types].xml', '<Types/>']])),
      code: 'template.notWord',
    },
    {
      case: 'a DOCTYPE',
      docx: wordPackage('').then(async (docx) =>
        writePackage(
          new Map([
            ['[Content_Types].xml', await partOf(docx, '[Content_Types].xml')],
            ['word/document.xml', '<!DOCTYPE a [<!ENTITY b "{{">]><a>&b;</a>'],
          ]),
        ),
      ),
      code: 'xml.doctype',
    },
    {
      case: 'elements nested more than 500 deep',
      docx: wordPackage(`${'<w:sdt>'.repeat(3000)}{{a}}${'</w:sdt>'.repeat(3000)}`),
      code: 'template.tooNested',
    },
  ])('$case', async ({ docx, code }) => {
    await expect(docx.then((bytes) => compileWordTemplate(bytes, allHelpers))).rejects.toMatchObject({
      code,
    });
  });

  it('a template that runs too long is stopped', async () => {
    const loops = p('{{#each 行}}{{#each @root.行}}{{#each @root.行}}x{{/each}}{{/each}}{{/each}}');
    const template = await compileWordTemplate(await wordPackage(loops), allHelpers);
    const many = { 行: Array.from({ length: 300 }, () => 1) };
    const stopped = renderWordTemplate(template, many, stamp, { limits: { steps: 100_000 } });
    await expect(stopped).rejects.toMatchObject({ code: 'template.tooManySteps', facts: { limit: 100_000 } });
  });

  it('many quotes in an unfinished tag cost no time', async () => {
    const started = performance.now();
    const body = p(`{{a ${'"b" '.repeat(20_000)}`);
    await expect(compileWordTemplate(await wordPackage(body), allHelpers)).rejects.toMatchObject({
      code: 'template.mistakes',
    });
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
