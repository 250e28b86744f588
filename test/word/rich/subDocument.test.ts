import { ProductError } from '../../../src/base/ProductError';
import { openPackage } from '../../../src/opc/openPackage';
import { rewritePackage, writePackage } from '../../../src/opc/rewritePackage';
import { compileWordTemplate } from '../../../src/word/compileWordTemplate';
import { allHelpers } from '../../../src/word/helpers/allHelpers';
import { renderWordTemplate } from '../../../src/word/renderWordTemplate';
import { isHarmless } from '../../../src/word/rich/subDocument/cleanStory';
import { readSubDocument } from '../../../src/word/rich/subDocument/readSubDocument';
import { fullPackage, grid, keep, tr, type FullPackage } from '../support/fullPackage';
import { p, partOf, r, seen, stamp } from '../support/wordPackage';

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A document with more styles, and parts that are not XML. */
async function documentWith(
  given: FullPackage,
  styles = '',
  binaries: Readonly<Record<string, Uint8Array>> = {},
  numbering?: string,
): Promise<Uint8Array> {
  const docx = await fullPackage(given);
  const opened = await openPackage(docx);
  const changed = new Map<string, string | Uint8Array>(Object.entries(binaries));
  const old = await opened.readText('word/styles.xml');
  changed.set('word/styles.xml', old.replace('</w:styles>', `${styles}</w:styles>`));
  if (numbering !== undefined) {
    const lists = await opened.readText('word/numbering.xml');
    changed.set('word/numbering.xml', lists.replace('</w:numbering>', `${numbering}</w:numbering>`));
  }
  return rewritePackage(opened, changed);
}
const style = (id: string, name: string, properties: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="a"/>${properties}</w:style>`;
const BIG = '<w:rPr><w:sz w:val="40"/></w:rPr>';
const SMALL = '<w:rPr><w:sz w:val="18"/></w:rPr>';
const styled = (id: string, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr>${r(text)}</w:p>`;

async function inserted(
  name: string,
  sub: Uint8Array,
  host: FullPackage | Uint8Array = { body: p('前') + p('{{子文档 附件}}') + p('后') },
): Promise<(part: string) => Promise<string>> {
  const template = await compileWordTemplate(
    host instanceof Uint8Array ? host : await fullPackage(host),
    allHelpers,
  );
  const docx = await renderWordTemplate(template, { 附件: await readSubDocument(sub), 次: [1, 2] }, stamp);
  keep(`sub-${name}`, docx);
  return (part) => partOf(docx, part);
}
const idOf = (styles: string, name: string): string | undefined =>
  new RegExp(`w:styleId="([^"]*)"[^>]*><w:name w:val="${name}"`).exec(styles)?.[1];

it('text, tables and breaks of pages come; its sections, headers and comments do not', async () => {
  const section =
    '<w:p><w:pPr><w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr></w:pPr></w:p>';
  const comment = '<w:comment w:id="1" w:author="a"><w:p><w:r><w:t>批</w:t></w:r></w:p></w:comment>';
  const body =
    p('甲') +
    section +
    `<w:p><w:commentRangeStart w:id="1"/>${r('乙')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>` +
    grid(2, tr('1', '2'));
  const part = await inserted('plain', await fullPackage({ body, header: p('眉'), comments: comment }));
  const xml = await part('word/document.xml');
  expect(seen(xml.replace(/<w:tblPr>.*?<\/w:tblGrid>/gs, ''))).toEqual(['前', '甲', '乙', '1|2', '', '后']);
  expect(xml.match(/<w:sectPr/g)).toHaveLength(1);
  expect(xml).not.toMatch(/comment|headerReference/);
});

it('sections kept: the report’s own ends before, its page comes back behind', async () => {
  const landscape =
    '<w:sectPr><w:headerReference w:type="default" r:id="rId9"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>';
  const sub = (await fullPackage({ body: p('横') })) as Uint8Array;
  const opened = await openPackage(sub);
  const text = (await opened.readText('word/document.xml')).replace(/<w:sectPr>.*<\/w:sectPr>/s, landscape);
  const changed = await rewritePackage(opened, new Map([['word/document.xml', text]]));
  const xml = await (
    await inserted('sections', changed, {
      body: p('前') + p('{{子文档 附件 分节="保留"}}') + p('后'),
      header: p('眉'),
    })
  )('word/document.xml');
  expect([...xml.matchAll(/w:pgSz w:w="(\d+)"/g)].map(([, width]) => width)).toEqual([
    '11906',
    '16838',
    '11906',
  ]);
  expect(xml.match(/headerReference/g)).toHaveLength(2);
});

describe('styles of the same name', () => {
  const sub = (look: string): Promise<Uint8Array> =>
    documentWith({ body: styled('s', '附') }, style('s', '小标题', look));
  const host = (tag: string): Promise<Uint8Array> =>
    documentWith({ body: styled('h', '主') + p(tag) }, style('h', '小标题', BIG));

  it('that look the same are shared, whatever their ids', async () => {
    const part = await inserted('same', await sub(BIG), await host('{{子文档 附件}}'));
    expect((await part('word/document.xml')).match(/pStyle w:val="h"/g)).toHaveLength(2);
    expect((await part('word/styles.xml')).match(/小标题/g)).toHaveLength(1);
  });
  it('with numbers are shared when their lists look the same', async () => {
    const numbered = style('n', '编号标题', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>');
    const sub = await documentWith({ body: styled('n', '附') }, numbered);
    const here = await documentWith({ body: styled('n', '主') + p('{{子文档 附件}}') }, numbered);
    expect(await (await inserted('numbered', sub, here))('word/styles.xml')).not.toContain('编号标题 2');
  });
  it('that look otherwise come under another name', async () => {
    const part = await inserted('other', await sub(SMALL), await host('{{子文档 附件}}'));
    const styles = await part('word/styles.xml');
    const id = idOf(styles, '小标题 2');
    expect(styles).toContain(
      `w:customStyle="1" w:styleId="${id}"><w:name w:val="小标题 2"/><w:basedOn w:val="a"/>${SMALL}`,
    );
    expect(await part('word/document.xml')).toContain(`<w:pStyle w:val="${id}"/>`);
  });
  it('are the report’s own when the template says so', async () => {
    const part = await inserted('host', await sub(SMALL), await host('{{子文档 附件 样式="本文"}}'));
    expect((await part('word/document.xml')).match(/pStyle w:val="h"/g)).toHaveLength(2);
  });
  it('come once however often it is inserted', async () => {
    const body = p('{{#each 次}}') + p('{{子文档 ../附件}}') + p('{{/each}}');
    const part = await inserted(
      'twice',
      await sub(SMALL),
      await documentWith({ body }, style('h', '小标题', BIG)),
    );
    expect((await part('word/styles.xml')).match(/小标题/g)).toHaveLength(2);
    expect((await part('word/document.xml')).match(/>附</g)).toHaveLength(2);
  });
  it('and what a document says of all its text goes with its own default', async () => {
    const opened = await openPackage(await fullPackage({ body: p('附') }));
    const styles = (await opened.readText('word/styles.xml')).replace(
      /(<w:styles[^>]*>)/,
      '$1<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:eastAsia="楷体"/><w:sz w:val="28"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160"/></w:pPr></w:pPrDefault></w:docDefaults>',
    );
    const part = await inserted(
      'defaults',
      await rewritePackage(opened, new Map([['word/styles.xml', styles]])),
    );
    const here = await part('word/styles.xml');
    const id = idOf(here, 'Normal 2');
    expect(here).toContain(
      `w:styleId="${id}"><w:name w:val="Normal 2"/><w:pPr><w:spacing w:after="160"/></w:pPr><w:rPr><w:rFonts w:eastAsia="楷体"/><w:sz w:val="28"/></w:rPr></w:style>`,
    );
    expect(await part('word/document.xml')).toContain(
      `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr><w:r><w:t>附`,
    );
  });
});

it('lists count anew each time; lists of one definition count on together', async () => {
  const item = (list: number, text: string): string =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${r(text)}</w:p>`;
  const numbering = '<w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num>';
  const sub = await documentWith({ body: item(1, 'a') + item(7, 'b') + item(99, 'c') }, '', {}, numbering);
  const body = item(1, '主') + p('{{#each 次}}') + p('{{子文档 ../附件}}') + p('{{/each}}');
  const part = await inserted('lists', sub, { body });
  const used = [...(await part('word/document.xml')).matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
  expect(used).toEqual(['1', '2', '3', '0', '4', '5', '0']);
  const lists = await part('word/numbering.xml');
  const definitions = ['2', '3', '4', '5'].map(
    (id) => new RegExp(`w:numId="${id}"><w:abstractNumId w:val="(\\d+)"`).exec(lists)?.[1],
  );
  expect(definitions).toEqual(['1', '1', '2', '2']);
});

const png = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]);
const picture = (id: string): string =>
  `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="100" cy="100"/><wp:docPr id="1" name="图"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="图"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
const related = (id: string, type: string, target: string, external = false): string =>
  `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;

it('pictures, charts with their workbooks, links and notes come along; ids are new', async () => {
  const chart = `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${R}"><c:chart><c:plotArea><c:layout/></c:plotArea></c:chart><c:externalData r:id="rId5"/></c:chartSpace>`;
  const mark = '<w:bookmarkStart w:id="3" w:name="附"/><w:bookmarkEnd w:id="3"/>';
  const frame = `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="9" cy="9"/><wp:docPr id="1" name="表"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId90"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
  const link = `<w:p>${mark}<w:hyperlink r:id="rId91">${r('网')}</w:hyperlink><w:hyperlink w:anchor="附">${r('内')}</w:hyperlink><w:r><w:footnoteReference w:id="4"/></w:r></w:p>`;
  const body = picture('rId92') + frame + link;
  const relationships =
    related('rId90', 'chart', 'charts/chart9.xml') +
    related('rId91', 'hyperlink', 'https://a.example/', true) +
    related('rId92', 'image', 'media/i.png');
  const footnotes = `<w:footnote w:id="4"><w:p>${r('脚注')}</w:p></w:footnote>`;
  const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
  const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related('rId5', 'package', '../embeddings/w.xlsx')}</Relationships>`;
  const sub = await documentWith(
    {
      body,
      relationships,
      footnotes,
      more: {
        'word/charts/chart9.xml': [chart, CHART],
        'word/media/i.png': ['', 'image/png'],
        'word/embeddings/w.xlsx': ['', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
      },
    },
    '',
    {
      'word/media/i.png': png,
      'word/embeddings/w.xlsx': new Uint8Array([80, 75]),
      'word/charts/_rels/chart9.xml.rels': new TextEncoder().encode(rels),
    },
  );
  const host = `<w:p><w:bookmarkStart w:id="3" w:name="附"/><w:bookmarkEnd w:id="3"/></w:p>${p('{{#each 次}}')}${p('{{子文档 ../附件}}')}${p('{{/each}}')}`;
  const part = await inserted('parts', sub, { body: host });
  const xml = await part('word/document.xml');
  expect(
    [...xml.matchAll(/<w:bookmarkStart w:id="(\d+)" w:name="([^"]*)"/g)].map(([, , name]) => name),
  ).toEqual(['附', '附_2', '附_3']);
  expect([...xml.matchAll(/w:anchor="([^"]*)"/g)].map(([, name]) => name)).toEqual(['附_2', '附_3']);
  const drawings = [...xml.matchAll(/<(?:wp:docPr|pic:cNvPr) id="(\d+)"/g)].map(([, id]) => id);
  expect(new Set(drawings).size).toBe(6);
  const rel = await part('word/_rels/document.xml.rels');
  expect([...rel.matchAll(/Target="(media\/[^"]*)"/g)]).toHaveLength(1);
  const charts = [...rel.matchAll(/Target="(charts\/chart[^"]*)"/g)].map(([, name]) => name);
  expect(charts).toHaveLength(2);
  for (const name of charts)
    expect(await part(`word/charts/_rels/${name?.slice(7)}.rels`)).toMatch(
      /Id="rId5".*Target="\.\.\/embeddings\/w\d+\.xlsx"/,
    );
  expect(await part('word/footnotes.xml')).toMatch(/w:type="separator".*w:id="1".*脚注.*w:id="2".*脚注/s);
  expect([...xml.matchAll(/footnoteReference w:id="(\d+)"/g)].map(([, id]) => id)).toEqual(['1', '2']);
});

it('its headings are in the report’s table of contents', async () => {
  const heading = style('1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>');
  const sub = await documentWith({ body: styled('1', '附件一') }, heading);
  const xml = await (
    await inserted('contents', sub, { body: p('{{目录}}') + p('{{子文档 附件}}') })
  )('word/document.xml');
  expect(xml).toMatch(/history="1"><w:r><w:t xml:space="preserve">附件一/);
});

describe('hostile', () => {
  const fld = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const field = (code: string): string =>
    `<w:p>${fld('begin')}<w:r><w:instrText>${code}</w:instrText></w:r>${fld('separate')}${r('旧')}${fld('end')}</w:p>`;
  it.each([
    [
      'fields that fetch or start',
      field(' INCLUDETEXT "http://a.example/x" ') + field('DDEAUTO c:\\\\cmd "/k"'),
      /INCLUDE|DDE|fldChar/,
    ],
    [
      'simple fields',
      `<w:p><w:fldSimple w:instr="INCLUDEPICTURE &quot;http://a.example/x&quot;">${r('旧')}</w:fldSimple></w:p>`,
      /INCLUDE|fldSimple/,
    ],
    ['a link by field to a script', field(' HYPERLINK "javascript:alert(1)" '), /javascript/],
    ['chunks of other formats', `<w:altChunk r:id="rId90"/>${p('旧')}`, /altChunk/],
    [
      'programs',
      `<w:p><w:r><w:object w:dxaOrig="1"><v:shape id="_x1"><v:imagedata r:id="rId90" src="file:///x"/></v:shape><o:OLEObject Type="Embed" ProgID="Package" ShapeID="_x1" r:id="rId90"/></w:object></w:r>${r('旧')}</w:p>`,
      /OLEObject|imagedata|w:object/,
    ],
    ['pictures elsewhere', `${picture('rId90')}${p('旧')}`, /r:embed/],
    [
      'ties to data',
      `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a" w:storeItemID="{1}"/></w:sdtPr><w:sdtContent>${p('旧')}</w:sdtContent></w:sdt>`,
      /dataBinding/,
    ],
  ])('%s', async (_case, body, gone) => {
    const relationships = related('rId90', 'image', 'http://a.example/x.png', true);
    const part = await inserted('hostile', await fullPackage({ body, relationships }));
    const xml = await part('word/document.xml');
    expect(xml).toContain('旧');
    expect(xml).not.toMatch(gone);
    expect(await part('word/_rels/document.xml.rels')).not.toContain('a.example');
  });

  it.each([
    ['no zip', () => Promise.resolve(new TextEncoder().encode('no')), 'package.notZip'],
    [
      'a workbook',
      () => writePackage(new Map([['[Content_Types].xml', '<Types xmlns="x"/>']])),
      'subDocument.notWord',
    ],
    [
      'a DOCTYPE',
      () => changedMain((text) => text.replace('<w:document', '<!DOCTYPE x [<!ENTITY a "b">]><w:document')),
      'xml.doctype',
    ],
    ['broken XML', () => changedMain((text) => text.replace('</w:body>', '')), 'xml.damaged'],
    [
      'Strict Open XML',
      () =>
        changedMain((text) =>
          text.replace(
            'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
            'http://purl.oclc.org/ooxml/wordprocessingml/main',
          ),
        ),
      'subDocument.strict',
    ],
    [
      'endless nesting',
      () =>
        changedMain((text) =>
          text.replace('<w:body>', `<w:body>${'<w:sdt>'.repeat(600)}${'</w:sdt>'.repeat(600)}`),
        ),
      'template.tooNested',
    ],
  ])('refused: %s', async (_case, make, code) => {
    const refused = await readSubDocument(await make()).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ProductError);
    expect((refused as ProductError).code).toBe(code);
  });

  it('styles that are based on each other end', async () => {
    const loop =
      '<w:style w:type="paragraph" w:styleId="x"><w:name w:val="x"/><w:basedOn w:val="y"/></w:style><w:style w:type="paragraph" w:styleId="y"><w:name w:val="y"/><w:basedOn w:val="x"/></w:style>';
    const part = await inserted('cycle', await documentWith({ body: styled('x', '环') }, loop));
    expect(await part('word/document.xml')).toContain('环');
  });

  it('a chain of styles without end is cut', async () => {
    const chain = Array.from(
      { length: 20_000 },
      (_, at) =>
        `<w:style w:type="paragraph" w:styleId="s${at}"><w:name w:val="s${at}"/><w:basedOn w:val="s${at + 1}"/><w:next w:val="s${at + 2}"/></w:style>`,
    );
    const part = await inserted('chain', await documentWith({ body: styled('s0', '链') }, chain.join('')));
    expect((await part('word/styles.xml')).match(/<w:style /g)?.length).toBeLessThan(1000);
  });

  it.each([
    ['text', { 附件: '附件.docx' }, '这里要的是一份 Word 文档'],
    ['an object that looks like one', { 附件: { body: {}, styles: '' } }, '这里要的是一份 Word 文档'],
  ])('data that are none: %s', async (_case, model, says) => {
    const template = await compileWordTemplate(await fullPackage({ body: p('{{子文档 附件}}') }), allHelpers);
    const refused = await renderWordTemplate(template, model, stamp).catch((error: ProductError) => error);
    expect(String((refused as ProductError).facts?.['list'])).toContain(says);
  });

  async function changedMain(change: (text: string) => string): Promise<Uint8Array> {
    const opened = await openPackage(await fullPackage({ body: p('x') }));
    return rewritePackage(
      opened,
      new Map([['word/document.xml', change(await opened.readText('word/document.xml'))]]),
    );
  }
});

it.each([
  [' PAGE ', true],
  ['= 1 + 2', true],
  [' HYPERLINK "https://a.example" ', true],
  [' HYPERLINK \\l "附" ', true],
  [' HYPERLINK "file:///c:/x" ', false],
  [' HYPERLINK &quot;\\\\server\\x&quot; ', false],
  [' includetext "x" ', false],
  ['DDE x', false],
  ['MACROBUTTON x', false],
  ['', false],
])('field %j', (code, harmless) => expect(isHarmless(code)).toBe(harmless));
