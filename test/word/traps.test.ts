import { ProductError } from '../../src/base/ProductError';
import { compileWordTemplate } from '../../src/word/compileWordTemplate';
import { allHelpers } from '../../src/word/helpers/allHelpers';
import { renderWordTemplate } from '../../src/word/renderWordTemplate';
import { cell, fullPackage, grid, keep, tr, type FullPackage } from './support/fullPackage';
import { p, partOf, r, stamp } from './support/wordPackage';

const model = {
  名称: '峰会',
  网址: 'https://example.com/a?b=1&c="2"',
  无: [],
  行: [
    { 名: '甲', 部门: '办公室', 网址: 'https://a.example' },
    { 名: '乙', 部门: '办公室', 网址: 'javascript:alert(1)' },
    { 名: '丙', 部门: '财务部', 网址: 'www.c.example/x' },
  ],
};

/** Renders a document of these parts; keeps what comes out for other programs to check. */
async function rendered(
  name: string,
  given: FullPackage,
  data: unknown = model,
): Promise<(part: string) => Promise<string>> {
  const docx = await renderWordTemplate(
    await compileWordTemplate(await fullPackage(given), allHelpers),
    data,
    stamp,
  );
  keep(name, docx);
  return (part) => partOf(docx, part);
}

async function bodyOf(name: string, body: string, data: unknown = model): Promise<string> {
  return inBody(await (await rendered(name, { body }, data))('word/document.xml'));
}
const inBody = (xml: string): string =>
  xml.replace(/^.*?<w:body>|<w:sectPr>(?:<w:header[^>]*>)?<w:pgSz w:w="11906".*$/gs, '');
const textsIn = (xml: string): string[] =>
  (xml.match(/<w:p[ >].*?<\/w:p>|<w:p\/>/gs) ?? []).map((one) => one.replace(/<[^>]*>/g, ''));

async function mistakesOf(given: FullPackage): Promise<string> {
  try {
    await compileWordTemplate(await fullPackage(given), allHelpers);
  } catch (error) {
    if (error instanceof ProductError) return String(error.facts?.['list']);
    throw error;
  }
  throw new Error('no mistakes');
}

/** Values of an attribute in the order they come. */
const all = (xml: string, pattern: RegExp): string[] =>
  [...xml.matchAll(pattern)].map(([, value = '']) => value);

describe('trap 1: what must hold a paragraph keeps one', () => {
  const empty = p('{{#each 无}}') + p('x') + p('{{/each}}');
  it('a cell', async () =>
    expect(await bodyOf('1-cell', grid(1, tr(cell(empty))))).toContain('</w:tcPr><w:p/></w:tc>'));
  it('a header, a footnote and a text box', async () => {
    const box = `<w:p><w:r><w:pict><v:shape id="s1" style="width:90pt;height:30pt"><v:textbox><w:txbxContent>${empty}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
    const note = `<w:p>${r('文')}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`;
    const part = await rendered('1-parts', {
      body: note + box,
      header: empty,
      footnotes: `<w:footnote w:id="1">${empty}</w:footnote>`,
    });
    expect(await part('word/header1.xml')).toMatch(/<w:hdr [^>]*><w:p\/><\/w:hdr>$/);
    expect(await part('word/footnotes.xml')).toContain('<w:footnote w:id="1"><w:p/></w:footnote>');
    expect(await part('word/document.xml')).toContain('<w:txbxContent><w:p/></w:txbxContent>');
  });
});

describe('trap 2: ids stay unique after loops', () => {
  const picture = (id: number, name = '图'): string =>
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="100" cy="100"/><wp:docPr id="${id}" name="${name}"/><a:graphic><a:graphicData uri="urn:x"/></a:graphic></wp:inline></w:drawing></w:r>`;
  const marks =
    '<w:bookmarkStart w:id="3" w:name="标"/><w:bookmarkEnd w:id="3"/>' +
    `<w:ins w:id="7" w:author="a">${r('新')}</w:ins>` +
    picture(5) +
    '<w:sdt><w:sdtPr><w:id w:val="-12"/></w:sdtPr><w:sdtContent><w:r><w:t>控</w:t></w:r></w:sdtContent></w:sdt>' +
    '<w:r><w:pict><v:shape id="_x0000_s1026" o:spid="_x0000_s1026" style="width:9pt;height:9pt"/></w:pict></w:r>';

  it('the first keeps its ids, the others get new ones', async () => {
    const body = await bodyOf(
      '2-ids',
      `<w:p>${marks.replace(/3"/g, '4"').replace('标', '外').replace('"5"', '"9"').replace('-12', '33').replaceAll('s1026', 's1030').replace('"7"', '"8"')}</w:p>${p('{{#each 行}}')}<w:p>${r('{{名}}')}${marks}</w:p>${p('{{/each}}')}`,
    );
    expect(all(body, /<w:bookmarkStart w:id="(\d+)"/g)).toEqual(['4', '3', '5', '6']);
    expect(all(body, /<w:bookmarkEnd w:id="(\d+)"/g)).toEqual(['4', '3', '5', '6']);
    expect(all(body, /w:name="([^"]*)"/g)).toEqual(['外', '标', '标_2', '标_3']);
    expect(all(body, /<wp:docPr id="(\d+)"/g)).toEqual(['9', '5', '10', '11']);
    expect(all(body, /<w:ins w:id="(\d+)"/g)).toEqual(['8', '7', '9', '10']);
    expect(all(body, /<w:id w:val="(-?\d+)"/g)).toEqual(['33', '-12', '34', '35']);
    expect(all(body, /<v:shape id="([^"]*)"/g)).toEqual([
      '_x0000_s1030',
      '_x0000_s1026',
      '_x0000_s1027',
      '_x0000_s1028',
    ]);
    expect(all(body, /o:spid="([^"]*)"/g)).toEqual(all(body, /<v:shape id="([^"]*)"/g));
  });

  it('without loops nothing changes', async () =>
    expect(await bodyOf('2-none', `<w:p>${marks}${r('{{名称}}')}</w:p>`)).toContain(marks));

  it('what refers to a bookmark follows it, also from before', async () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGEREF _Ref1 \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const body = await bodyOf(
      '2-refs',
      `${p('{{#each 行}}')}<w:p>${field}<w:hyperlink w:anchor="_Ref1">${r('见')}</w:hyperlink><w:fldSimple w:instr=" REF _Ref1 \\h ">${r('x')}</w:fldSimple></w:p><w:p><w:bookmarkStart w:id="0" w:name="_Ref1"/>${r('{{名}}')}<w:bookmarkEnd w:id="0"/></w:p>${p('{{/each}}')}`,
    );
    const names = ['_Ref1', '_Ref1_2', '_Ref1_3'];
    expect(all(body, /w:name="([^"]*)"/g)).toEqual(names);
    expect(all(body, /PAGEREF (\S+)/g)).toEqual(names);
    expect(all(body, /w:anchor="([^"]*)"/g)).toEqual(names);
    expect(all(body, /instr=" REF (\S+)/g)).toEqual(names);
  });

  it('_GoBack and marks cut by a block are dropped', async () => {
    const body = await bodyOf(
      '2-cut',
      `<w:p><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/><w:bookmarkStart w:id="1" w:name="跨"/>${r('a')}</w:p>${p('{{#each 行}}')}<w:p>${r('{{名}}')}<w:bookmarkEnd w:id="1"/></w:p>${p('{{/each}}')}`,
    );
    expect(body).not.toContain('bookmark');
  });

  it('notes and comments in loops are cloned with the words of each turn', async () => {
    const note = (kind: string, words: string): string =>
      `<w:${kind} w:id="1"${kind === 'comment' ? ' w:author="a"' : ''}><w:p w14:paraId="0000000A">${r(words)}</w:p></w:${kind}>`;
    const reference =
      '<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:endnoteReference w:id="1"/></w:r><w:commentRangeStart w:id="1"/>' +
      `${r('{{名}}')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`;
    const part = await rendered('2-notes', {
      body: grid(2, tr(`{{#each 行}}{{@index}}`, cell(`<w:p>${reference}${r('{{/each}}')}</w:p>`))),
      footnotes: note('footnote', '脚{{名}}'),
      endnotes: note('endnote', '尾{{名}}'),
      comments: note('comment', '批{{名}}'),
    });
    const document = await part('word/document.xml');
    for (const [kind, sign] of [
      ['footnote', '脚'],
      ['endnote', '尾'],
      ['comment', '批'],
    ] as const) {
      const notes = await part(`word/${kind}s.xml`);
      expect(all(notes, new RegExp(`<w:${kind} w:id="(\\d+)"`, 'g'))).toEqual(['1', '2', '3']);
      expect(all(document, new RegExp(`${kind}Reference w:id="(\\d+)"`, 'g'))).toEqual(['1', '2', '3']);
      expect(all(notes, /<w:t[^>]*>([^<]*)</g)).toEqual([`${sign}甲`, `${sign}乙`, `${sign}丙`]);
    }
    expect(all(document, /commentRangeStart w:id="(\d+)"/g)).toEqual(['1', '2', '3']);
    expect(all(document, /commentRangeEnd w:id="(\d+)"/g)).toEqual(['1', '2', '3']);
    expect(all(await part('word/comments.xml'), /paraId="([^"]*)"/g)).toEqual(['0000000A']);
  });

  it('a note of a block that is left out goes with it', async () => {
    const part = await rendered('2-gone', {
      body: `<w:p>${r('文{{#if 没有}}')}<w:r><w:footnoteReference w:id="1"/></w:r>${r('{{/if}}')}</w:p>`,
      footnotes: '<w:footnote w:id="1"><w:p/></w:footnote>',
    });
    expect(await part('word/footnotes.xml')).not.toContain('w:id="1"');
  });

  it('a mistake in a note is told with its own place', async () =>
    expect(
      await mistakesOf({
        body: `${p('{{#if 名称}}')}<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>${p('{{/if}}')}`,
        footnotes: `<w:footnote w:id="1">${p('{{没有 a b}}')}</w:footnote>`,
      }),
    ).toContain('脚注第3段，{{没有 a b}}'));
});

describe('trap 3: section breaks survive', () => {
  const section = '<w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr>';
  it('inside a loop each turn has its own, on the opening tag there is one before', async () => {
    const body = await bodyOf(
      '3-section',
      `<w:p><w:pPr>${section}</w:pPr>${r('{{#each 行}}')}</w:p>${p('{{名}}')}<w:p><w:pPr>${section}</w:pPr></w:p>${p('{{/each}}')}`,
    );
    expect(body.split('<w:sectPr>').length - 1).toBe(4);
    expect(body.indexOf('<w:sectPr>')).toBeLessThan(body.indexOf('甲'));
  });
  it('on the closing tag it ends the whole', async () => {
    const body = await bodyOf(
      '3-close',
      `${p('{{#each 行}}')}${p('{{名}}')}<w:p><w:pPr>${section}</w:pPr>${r('{{/each}}')}</w:p>`,
    );
    expect(body).toMatch(/丙.*<w:sectPr>/s);
    expect(body.split('<w:sectPr>').length - 1).toBe(1);
  });
});

describe('trap 4: one-column tables', () => {
  it.each([
    { case: 'both ends in the cell mean its content', open: '{{#each 行}}', rows: 1 },
    { case: 'unless the template says rows', open: '{{#each 行 层级="行"}}', rows: 3 },
    { case: 'in English', open: '{{#each 行 row=true}}', rows: 3 },
    { case: 'with quotes of AutoCorrect', open: '{{#each 行 level=“row”}}', rows: 3 },
  ])('$case', async ({ open, rows }) => {
    const body = await bodyOf(`4-${rows}`, grid(1, tr('头'), tr(`${open}{{名}}{{/each}}`)));
    expect(body.split('<w:tr>').length - 2).toBe(rows);
    expect(textsIn(body).join('')).toBe('头甲乙丙');
  });
  it('tags in rows of their own', async () =>
    expect(
      textsIn(await bodyOf('4-own', grid(1, tr('{{#each 行}}'), tr('{{名}}'), tr('{{/each}}')))),
    ).toEqual(['甲', '乙', '丙']));
  it('a level nobody knows, or one that is not there, is told', async () => {
    expect(await mistakesOf({ body: p('{{#each 行 层级="表"}}x{{/each}}') })).toContain(
      '没有“表”这种层级，可用：层级="行"、层级="列"',
    );
    expect(await mistakesOf({ body: p('{{#each 行 层级="行"}}x{{/each}}') })).toContain('围不成表格的整行');
  });
});

it('trap 5: what a tag was taken for is listed', async () => {
  const body =
    p('{{#if 名称}}a{{/if}}。') +
    p('{{#if 名称}}', 'b', '{{/if}}', '。') +
    p('{{#if 名称}}c{{/if}}') +
    p('{{#each 行}}') +
    p('{{名}}') +
    p('{{/each}}') +
    grid(2, tr('{{#each 行}}', '{{/each}}'), tr('头', '{{#each 行 层级="列"}}{{名}}{{/each}}'));
  const { tags } = await compileWordTemplate(await fullPackage({ body }), allHelpers);
  const levels = tags.flatMap(({ block }) =>
    block ? [`${block.level}${block.alone ? ', alone' : ''}`] : [],
  );
  expect(levels).toEqual(['text', 'inline', 'paragraph', 'paragraph, alone', 'row, alone', 'cell']);
});

describe('trap 6: else at the level of its block', () => {
  it.each([
    {
      case: 'first in its row',
      body: grid(2, tr('{{#each 无}}x', ''), tr('{{else}}没', '有{{/each}}')),
      sees: ['没', '有'],
    },
    {
      case: 'last in its row',
      body: grid(2, tr('{{#each 无}}x', 'y{{else}}'), tr('没', '有{{/each}}')),
      sees: ['没', '有'],
    },
    { case: 'in cells', body: grid(3, tr('头', '{{#if 没有}}x', '{{else}}y{{/if}}')), sees: ['头', 'y'] },
  ])('$case', async ({ case: name, body, sees }) =>
    expect(textsIn(await bodyOf(`6-${name}`, body))).toEqual(sees),
  );
  it('between: told with both places', async () =>
    expect(await mistakesOf({ body: p('{{#if 名称}}') + p('a{{else}}b') + p('{{/if}}') })).toContain(
      '它和 {{/if}}（正文第3段）围住整段或整行，其中的 {{else}}（正文第2段）却夹在文字里',
    ));
});

it('trap 7: text boxes come twice, and their copies are alike', async () => {
  const box = (inside: string): string =>
    `<w:p>${r('{{#each 行}}')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="100" cy="100"/><wp:docPr id="1" name="框"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr/><wps:spPr/><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape id="框" style="width:9pt;height:9pt"><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('{{/each}}')}</w:p>`;
  const body = await bodyOf(
    '7-boxes',
    box(
      `<w:p><w:bookmarkStart w:id="1" w:name="n"/>${r('{{#if 名}}{{名}}{{/if}}')}<w:bookmarkEnd w:id="1"/></w:p>`,
    ),
  );
  expect(all(body, /<w:t [^>]*>([^<]*)</g)).toEqual(['甲', '甲', '乙', '乙', '丙', '丙']);
  expect(all(body, /w:name="([^"]*)"/g)).toEqual(['n', 'n', 'n_2', 'n_2', 'n_3', 'n_3']);
  expect(await mistakesOf({ body: box(p('{{#if 名}}')) })).toContain('{{#if 名}}：缺少与它配对的 {{/if}}');
});

describe('trap 8: field codes', () => {
  const field = (code: string, result = '结果'): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  it('a block may hold whole fields, not halves', async () => {
    expect(
      await bodyOf('8-whole', `<w:p>${r('{{#if 名称}}')}${field(' PAGE ')}${r('{{/if}}')}</w:p>`),
    ).toContain(' PAGE ');
    const half = `<w:p>${r('{{#if 名称}}')}${field(' PAGE ').replace(r('结果'), r('{{/if}}'))}</w:p>`;
    expect(await mistakesOf({ body: half })).toContain('会把域截断');
  });
  it('a paragraph with nothing but the end of a field stays', async () => {
    const [begin, end] = field(' TOC \\o ').split(r('结果'));
    const body = `<w:p>${begin}${r('目录')}</w:p><w:p>${end}${r('{{#if 名称}}')}</w:p>${p('x')}${p('{{/if}}')}`;
    expect((await bodyOf('8-end', body)).match(/fldCharType/g)).toHaveLength(3);
  });
  it('only the address of a HYPERLINK may hold tags, and only a harmless one is followed', async () => {
    const links = `${p('{{#each 行}}')}<w:p>${field(' HYPERLINK "{{网址}}" \\o "x" ')}</w:p>${p('{{/each}}')}`;
    const split = field(' HYPERLINK "').replace(
      '</w:instrText></w:r>',
      '</w:instrText></w:r><w:r><w:instrText>%7B%7B网址%7D%7D</w:instrText></w:r><w:r><w:instrText>" </w:instrText></w:r>',
    );
    const body = await bodyOf('8-links', `${links}<w:p>${split}</w:p>`);
    expect(all(body, /HYPERLINK "([^"]*)"/g)).toEqual([
      'https://a.example',
      'about:blank',
      'https://www.c.example/x',
      'https://example.com/a?b=1&amp;c=%222%22',
    ]);
    for (const code of [
      ' DDEAUTO "{{名称}}" ',
      ' INCLUDEPICTURE "{{网址}}" ',
      ' HYPERLINK "a" \\o "{{名称}}" ',
    ])
      expect(await mistakesOf({ body: `<w:p>${field(code)}</w:p>` })).toContain(
        '域代码里只有超链接（HYPERLINK）的地址可以写标签',
      );
  });
  it('a simple field likewise', async () => {
    const simple = (code: string): string =>
      `<w:p><w:fldSimple w:instr="${code}">${r('{{名称}}')}</w:fldSimple></w:p>`;
    expect(await bodyOf('8-simple', simple(' HYPERLINK &quot;{{网址}}&quot; '))).toContain(
      'w:instr=" HYPERLINK &quot;https://example.com/a?b=1&amp;c=%222%22&quot; "',
    );
    expect(await mistakesOf({ body: simple(' INCLUDETEXT {{名称}} ') })).toContain('域代码里只有');
  });
});

describe('trap 9: tags outside of paragraphs', () => {
  it('alt text of pictures and tables, in loops too', async () => {
    const picture = `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="100" cy="100"/><wp:docPr id="1" name="图{{名}}" descr="{{#if 名}}第{{@index}}张：{{名}}{{/if}}"/><a:graphic><a:graphicData uri="urn:x"/></a:graphic></wp:inline></w:drawing></w:r>`;
    const body = await bodyOf('9-alt', `<w:p>${r('{{#each 行}}')}${picture}${r('{{/each}}')}</w:p>`, {
      行: [{ 名: 'a"b' }, { 名: '两\n行' }],
    });
    expect(all(body, /descr="([^"]*)"/g)).toEqual(['第0张：a&quot;b', '第1张：两 行']);
    expect(all(body, /<wp:docPr id="(\d+)"/g)).toEqual(['1', '2']);
    expect(
      await mistakesOf({
        body: `<w:p>${r('{{#if 名}}')}${picture.replace('{{#if 名}}', '{{/if}}').replace('{{/if}}"', '"')}</w:p>`,
      }),
    ).toContain('配');
  });
  it('document properties', async () => {
    const part = await rendered('9-properties', {
      body: p('{{名称}}'),
      core: '<dc:title>{{名称}}总结</dc:title><dc:subject>{{#each 行}}{{名}};{{/each}}</dc:subject>',
      more: {
        'docProps/custom.xml': [
          '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="会"><vt:lpwstr>{{名称}}</vt:lpwstr></property></Properties>',
          'application/vnd.openxmlformats-officedocument.custom-properties+xml',
        ],
      },
    });
    expect(await part('docProps/core.xml')).toContain(
      '<dc:title>峰会总结</dc:title><dc:subject>甲;乙;丙;</dc:subject>',
    );
    expect(await part('docProps/custom.xml')).toContain('<vt:lpwstr>峰会</vt:lpwstr>');
  });
  it('titles and names of a chart, cut into runs', async () => {
    const chart =
      '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>{{名</a:t></a:r><a:r><a:t>称}}图</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>A1</c:f><c:strCache><c:pt idx="0"><c:v>{{名称}}</c:v></c:pt></c:strCache></c:strRef></c:tx></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart></c:plotArea></c:chart></c:chartSpace>';
    const xml = await (await rendered('9-chart', { body: p('x'), chart }))('word/charts/chart1.xml');
    expect(xml).toContain('<a:p><a:r><a:t>峰会</a:t></a:r><a:r><a:t>图</a:t></a:r></a:p>');
    expect(xml).toContain('<c:v>峰会</c:v>');
  });
  it('targets of hyperlinks, one relationship for each address', async () => {
    const link = `<w:p><w:hyperlink r:id="rId9" w:tooltip="{{名}}">${r('{{名}}')}</w:hyperlink></w:p>`;
    const relationship =
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="http://%7b%7b%E7%BD%91%E5%9D%80%7d%7d" TargetMode="External"/>';
    const part = await rendered('9-links', {
      body: `${p('{{#each 行}}')}${link}${p('{{/each}}')}`,
      relationships: relationship,
    });
    const document = await part('word/document.xml');
    const relationships = await part('word/_rels/document.xml.rels');
    const targets = all(document, /<w:hyperlink r:id="(rId\d+)"/g).map(
      (id) => new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`).exec(relationships)?.[1],
    );
    expect(targets).toEqual(['https://a.example', 'about:blank', 'http://www.c.example/x']);
    expect(all(document, /w:tooltip="([^"]*)"/g)).toEqual(['甲', '乙', '丙']);
    expect(relationships).not.toMatch(/%7b|\{\{|rId9/i);
  });
});

it('trap 9: SmartArt, comments with replies, ruby', async () => {
  const data =
    '<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><dgm:ptLst><dgm:pt modelId="1"><dgm:t><a:bodyPr/><a:p><a:r><a:t>{{名称}}</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>';
  const ruby = `<w:r><w:ruby><w:rubyPr/><w:rt>${r('{')}</w:rt><w:rubyBase>${r('{{名称}}')}</w:rubyBase></w:ruby></w:r>`;
  const part = await rendered('9-more', {
    body: `<w:p>${ruby}</w:p>`,
    comments: `<w:comment w:id="1" w:author="a"><w:p w14:paraId="0000000A">${r('{{名称}}')}</w:p></w:comment>`,
    more: {
      'word/diagrams/data1.xml': [
        data,
        'application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml',
      ],
    },
  });
  expect(await part('word/diagrams/data1.xml')).toContain('<a:t>峰会</a:t>');
  expect(await part('word/comments.xml')).toMatch(/paraId="0000000A".*峰会/);
  expect(await part('word/document.xml')).toContain('峰会');
});

describe('trap 10: content controls', () => {
  const control = (content: string, properties = ''): string =>
    `<w:sdt><w:sdtPr><w:id w:val="5"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  it.each([
    {
      case: 'paragraphs inside one',
      body: control(p('{{#each 行}}') + p('{{名}}') + p('{{/each}}')),
      sees: ['甲', '乙', '丙'],
    },
    {
      case: 'a whole one repeats',
      body: p('{{#each 行}}') + control(p('{{名}}')) + p('{{/each}}'),
      sees: ['甲', '乙', '丙'],
    },
    {
      case: 'rows inside one',
      body: grid(2, control(tr('{{#each 行}}{{名}}', '{{/each}}'))),
      sees: ['甲', '', '乙', '', '丙', ''],
    },
    {
      case: 'a cell inside one',
      body: grid(2, `<w:tr>${control(cell('{{#each 行}}{{名}}'))}${cell('{{/each}}')}</w:tr>`),
      sees: ['甲', '', '乙', '', '丙', ''],
    },
    {
      case: 'inside a paragraph',
      body: `<w:p>${control(r('{{#each 行}}') + r('{{名}}') + r('{{/each}}'))}</w:p>`,
      sees: ['甲乙丙'],
    },
    {
      case: 'tags in controls of their own',
      body: control(p('{{#each 行}}')) + p('{{名}}') + control(p('{{/each}}')),
      sees: ['甲', '乙', '丙'],
    },
    {
      case: 'tags in controls amid text',
      body: `<w:p>${control(r('{{#each 行}}'))}${r('{{名}}')}${control(r('{{/each}}'))}</w:p>`,
      sees: ['甲乙丙'],
    },
  ])('$case', async ({ case: name, body, sees }) => {
    const out = await bodyOf(`10-${name}`, body);
    expect(textsIn(out)).toEqual(sees);
    const ids = all(out, /<w:id w:val="(\d+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('one end inside, the other outside is told', async () =>
    expect(await mistakesOf({ body: control(p('a') + p('{{#each 行}}')) + p('{{/each}}') })).toContain(
      '两处不能配成一对',
    ));
  it('one bound to data elsewhere is unbound, or Word would show that data again', async () => {
    const binding = '<w:showingPlcHdr/><w:dataBinding w:xpath="/a" w:storeItemID="{1}"/>';
    const out = await bodyOf(
      '10-bound',
      control(p('{{名称}}'), binding) + control(p('x'), binding).replace('"5"', '"6"'),
    );
    expect(out).toBe(
      `${control(p('{{名称}}')).replace('<w:t>{{名称}}', '<w:t xml:space="preserve">峰会')}${control(p('x'), binding).replace('"5"', '"6"')}`,
    );
  });
});

describe('trap 11: what AutoCorrect and input methods make of a tag', () => {
  it.each([
    ['｛｛名称｝｝', '峰会'],
    ['{｛名称｝}', '峰会'],
    ['{{　名称\u00a0}}', '峰会'],
    ['{{默认值 空 “无”}}', '无'],
    ['{{默认值 空 ‘无’}}', '无'],
    ['{{默认值 空，＂无＂}}', '无'],
    ['{{＃if　（等于 名称 “峰会”）}}是{{／if}}', '是'],
    ['{{#with 行.[0] as ｜项｜}}{{项.名}}{{/with}}', '甲'],
    ['{{#each 行}}{{＠index}}{{/each}}', '012'],
    ['{{#with 行.[0]}}{{..／名称}}{{/with}}', '峰会'],
    ['{{默认值 空 ７}}', '7'],
    ['a {{～名称～}} b', 'a峰会b'],
    ['a{{!-- }} --}}b', 'ab'],
    ['a{{!– }} –}}b', 'ab'],
    ['a{{!— }} —}}b', 'ab'],
    ['a{{！注释}}b', 'ab'],
    ['{{金额（元）}}', '9'],
    ['{{[单价/元]}}', '8'],
    ['{{[a，b]}}', '7'],
    ['{{默认值 空 “（a，b）＝ ｝”}}', '（a，b）＝ ｝'],
  ])('%s', async (written, sees) => {
    const data = { ...model, 空: '', '金额（元）': 9, '单价/元': 8, 'a，b': 7 };
    expect(textsIn(await bodyOf('11', p(written), data))).toEqual([sees]);
  });
  it.each([
    ['runs and proofing marks', `${r('{')}${r('{名')}<w:proofErr w:type="spellStart"/>${r('称}')}${r('}')}`],
    ['a bookmark', `${r('{{名')}<w:bookmarkStart w:id="1" w:name="a"/>${r('称}}')}<w:bookmarkEnd w:id="1"/>`],
    ['an insertion', `${r('{{')}<w:ins w:id="1" w:author="a">${r('名称')}</w:ins>${r('}}')}`],
    [
      'a deletion',
      `${r('{{名')}<w:del w:id="1" w:author="a"><w:r><w:delText>字</w:delText></w:r></w:del>${r('称}}')}`,
    ],
    [
      'moved words',
      `<w:moveTo w:id="1" w:author="a">${r('{{名')}</w:moveTo><w:moveFrom w:id="2" w:author="a">${r('旧')}</w:moveFrom>${r('称}}')}`,
    ],
    ['a smart tag', `<w:smartTag w:uri="u" w:element="e">${r('{{名')}</w:smartTag>${r('称}}')}`],
    ['a simple field', `<w:fldSimple w:instr=" DATE ">${r('{{名')}</w:fldSimple>${r('称}}')}`],
    ['a hyperlink', `${r('{{名')}<w:hyperlink w:anchor="a">${r('称}}')}</w:hyperlink>`],
    [
      'a soft hyphen, a tabulator, a line break',
      '<w:r><w:t>{{名</w:t><w:softHyphen/><w:t>称</w:t><w:tab/><w:br/><w:t>}}</w:t></w:r>',
    ],
    [
      'mixed fonts',
      `<w:r><w:rPr><w:b/></w:rPr><w:t>{{</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>名称</w:t></w:r>${r('}}')}`,
    ],
  ])('cut by %s', async (name, runs) => {
    const out = await bodyOf(`11-${name}`, `<w:p>${runs}</w:p>`);
    expect(textsIn(out).map((text) => text.replace(/[字旧]/, ''))).toEqual(['峰会']);
    expect(out).not.toMatch(/<w:r\/>|<w:ins [^>]*\/>|softHyphen|<w:tab\/>|<w:br\/>/);
  });
  it('a non-breaking hyphen is the hyphen of a name', async () =>
    expect(
      textsIn(
        await bodyOf('11-hyphen', '<w:p><w:r><w:t>{{a</w:t><w:noBreakHyphen/><w:t>b}}</w:t></w:r></w:p>', {
          'a-b': 1,
        }),
      ),
    ).toEqual(['1']));
  it('a block whose ends stand in an insertion and outside', async () =>
    expect(
      textsIn(
        await bodyOf(
          '11-ins',
          `<w:p><w:ins w:id="1" w:author="a">${r('甲{{#if 没有}}乙')}</w:ins>${r('丙{{/if}}丁')}</w:p>`,
        ),
      ),
    ).toEqual(['甲丁']));
});

it('trap 12: a tag over two paragraphs is told, not joined', async () =>
  expect(await mistakesOf({ body: p('{{名') + p('称}}') })).toBe(
    [
      '',
      '  · 正文第1段，{{名：标签没有写完：缺少“}}”，或者标签中间换了段',
      '  · 正文第2段，}}：多出一个“}}”，前面没有与它配对的“{{”',
    ].join('\n'),
  ));

it('trap 13: blanks at the edges of values stay, line feeds of the XML are nothing', async () => {
  const body = await bodyOf('13', `\n<w:p>\n${r('{{v}}')}\n</w:p>\n`, { v: ' 两端 ' });
  expect(body).toBe('\n<w:p>\n<w:r><w:t xml:space="preserve"> 两端 </w:t></w:r>\n</w:p>\n');
});

it('trap 14: XML is escaped as XML, not as HTML', async () =>
  expect(await bodyOf('14', p('{{v}}'), { v: "a=b`c'd<&>\u0000\ud800" })).toContain(
    ">a=b`c'd&lt;&amp;&gt;<",
  ));

it('trap 15: data with a toHTML key is data', async () =>
  expect(textsIn(await bodyOf('15', p('{{v}}{{v.toHTML}}'), { v: { toHTML: 'x' } }))).toEqual(['____x']));

it('trap 16: nothing in the data is raw XML', async () => {
  const data = { v: '<w:br/>', 假: { level: 'inline', draw: '<w:br/>', kind: 'rich' } };
  expect(await bodyOf('16', p('{{{v}}}{{&v}}{{假}}{{{假}}}'), data)).not.toContain('<w:br/>');
});

it('trap 17: 0, false, null and nothing', async () => {
  const data = { 零: 0, 否: false, 空: null };
  const tags =
    '{{零}}|{{否}}|{{空}}|{{没有}}|{{#if 零}}有{{else}}无{{/if}}|{{#if 零 includeZero=true}}有{{/if}}';
  expect(textsIn(await bodyOf('17', p(tags), data))).toEqual(['0|false|____|____|无|有']);
});

it('trap 18: the order of named arguments means nothing', async () => {
  const cells = (tag: string): string => grid(1, tr(`{{#each 行 层级="行"}}${tag}{{/each}}`));
  expect(await bodyOf('18', cells('{{合并 名 按=部门}}'))).toBe(
    await bodyOf('18b', cells('{{合并 名 by=部门}}')),
  );
});

describe('trap 19: numbering', () => {
  const item =
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>{{名}}</w:t></w:r></w:p>';
  const lists = (open: string): string => p(open) + item + item + p('{{/each}}');
  it('goes on as in Word', async () =>
    expect(all(await bodyOf('19-on', lists('{{#each 行}}')), /numId w:val="(\d+)"/g)).toEqual(
      Array(6).fill('1'),
    ));
  it('begins anew with each turn when the template says so', async () => {
    const part = await rendered('19-anew', {
      body: item.replace('{{名}}', '头') + lists('{{#each 行 重新编号=true}}'),
    });
    expect(all(await part('word/document.xml'), /numId w:val="(\d+)"/g)).toEqual([
      '1',
      '1',
      '1',
      '2',
      '2',
      '3',
      '3',
    ]);
    const numbering = await part('word/numbering.xml');
    expect(all(numbering, /<w:num w:numId="(\d+)"/g)).toEqual(['1', '2', '3']);
    expect(numbering).toContain(
      '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>',
    );
  });
});

it('trap 20: table style hints that rows would carry along are gone', async () => {
  const hint = '<w:trPr><w:cnfStyle w:val="000000100000"/></w:trPr>';
  expect(
    await bodyOf('20', grid(2, tr('{{#each 行}}{{名}}', '{{/each}}').replace('<w:tr>', `<w:tr>${hint}`))),
  ).not.toContain('cnfStyle');
});

it('trap 21: marks of editing sessions are gone, where there are tags', async () => {
  const marked = (text: string): string => `<w:p w14:paraId="00000001" w:rsidR="00AA00AA">${r(text)}</w:p>`;
  expect(await bodyOf('21', marked('{{名称}}'))).not.toMatch(/rsid|paraId/);
  expect(await bodyOf('21-none', marked('文'))).toContain('w:rsidR="00AA00AA"');
});

it('trap 22: a document of many rows is written all the same', async () => {
  const many = { 行: Array.from({ length: 3000 }, (_, index) => ({ 名: index })) };
  const body = await bodyOf('22', grid(2, tr('{{#each 行}}{{名}}', '{{@index}}{{/each}}')), many);
  expect(body.split('<w:tr>').length - 1).toBe(3000);
});
