import { ProductError } from '../../src/base/ProductError';
import { compileWordTemplate } from '../../src/word/compileWordTemplate';
import {
  HelperFault,
  tableOfHelpers,
  type Helper,
  type HelperLibrary,
} from '../../src/word/handlebars/Helper';
import { allHelpers } from '../../src/word/helpers/allHelpers';
import { renderWordTemplate } from '../../src/word/renderWordTemplate';
import type { DocumentParts } from '../../src/word/rich/DocumentParts';
import { RichContent, type DrawSite } from '../../src/word/rich/RichContent';
import { fullPackage, grid, keep, tr, type FullPackage } from './support/fullPackage';
import { p, partOf, r, stamp } from './support/wordPackage';

const model = {
  名: '甲',
  行: [
    { 名: '甲', 址: 'https://a.example/?x=1&y=2' },
    { 名: '乙', 址: 'https://a.example/?x=1&y=2' },
  ],
};

/** Draws a table, a picture and a list, to try what drawings may do. */
class Everything extends RichContent {
  constructor() {
    super('block');
  }
  draw(document: DocumentParts, site: DrawSite): string {
    const picture = document.addPart('word/media/image.png', 'image/png', new Uint8Array([137, 80, 78, 71]));
    const id = document.relate('image', picture);
    const level =
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/><w:lvlJc w:val="left"/></w:lvl>';
    const list = document.numbering(level);
    const anchor = document.newId('bookmark');
    return (
      `<w:p>${site.paragraphProperties}<w:r>${site.runProperties}<w:t>${id}</w:t></w:r><w:bookmarkStart w:id="${anchor}" w:name="n${anchor}"/><w:bookmarkEnd w:id="${anchor}"/></w:p>` +
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr></w:p>` +
      grid(1, tr('格'))
    );
  }
}
const tryOut = (names: readonly string[], give: () => unknown): Helper => ({
  kind: 'value',
  gives: 'block',
  names,
  atLeast: 0,
  atMost: 1,
  call: give,
});
const tried = tableOfHelpers([
  tryOut(['全部'], () => new Everything()),
  tryOut(['文字'], () => 'a\nb'),
  tryOut(['不成'], () => {
    throw new HelperFault({ 'zh-CN': '画不出', en: 'cannot' });
  }),
]);
const helpers: HelperLibrary = {
  load: async (names) => new Map([...(await allHelpers.load(names)), ...tried]),
};

async function rendered(name: string, given: FullPackage): Promise<(part: string) => Promise<string>> {
  const template = await compileWordTemplate(await fullPackage(given), helpers);
  const docx = await renderWordTemplate(template, model, stamp);
  keep(`rich-${name}`, docx);
  return (part) => partOf(docx, part);
}
async function bodyOf(name: string, body: string): Promise<string> {
  const xml = await (await rendered(name, { body }))('word/document.xml');
  return xml.replace(/^.*?<w:body>|<w:sectPr>.*$/gs, '');
}
async function mistakesOf(given: FullPackage): Promise<string> {
  try {
    await rendered('mistake', given);
  } catch (error) {
    if (error instanceof ProductError) return String(error.facts?.['list']);
    throw error;
  }
  throw new Error('no mistakes');
}

describe('between runs', () => {
  it('a page break, also in a block of the same text', async () => {
    expect(await bodyOf('break', p('前{{分页}}后'))).toBe(
      '<w:p><w:r><w:t xml:space="preserve">前</w:t></w:r><w:r><w:br w:type="page"/></w:r><w:r><w:t xml:space="preserve">后</w:t></w:r></w:p>'.replaceAll(
        ' xml:space="preserve"',
        '',
      ),
    );
    const each = await bodyOf('breaks', p('{{#each 行}}{{名}}{{#unless @last}}{{分页}}{{/unless}}{{/each}}'));
    expect(each.replace(/<(?!w:br)[^>]*>/g, '')).toBe('甲<w:br w:type="page"/>乙');
  });

  it('a link: equal addresses share a relationship, the style is added once', async () => {
    const bold = (text: string): string => `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`;
    const part = await rendered('link', {
      body: `${p('{{#each 行}}')}<w:p>${bold('见{{链接 址 "原文"}}。')}</w:p>${p('{{/each}}')}`,
    });
    const document = await part('word/document.xml');
    const ids = [
      ...document.matchAll(
        /<w:hyperlink [^>]*r:id="([^"]*)"><w:r><w:rPr><w:rStyle w:val="Hyperlink"\/><w:b\/><\/w:rPr><w:t xml:space="preserve">原文/g,
      ),
    ].map(([, id]) => id);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
    const relationships = await part('word/_rels/document.xml.rels');
    expect(relationships).toContain(
      `Id="${ids[0]}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://a.example/?x=1&amp;y=2" TargetMode="External"`,
    );
    expect((await part('word/styles.xml')).match(/styleId="Hyperlink"/g)).toHaveLength(1);
  });

  it.each([
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['file:///etc/passwd', 'file:///etc/passwd'],
    ['\\\\\\\\server\\\\a', ''],
    ['', '____'],
  ])('an address that may not be followed is text: %j', async (address, text) => {
    const body = await bodyOf('unsafe', p(`{{链接 "${address.replaceAll('\\\\', '\\')}"}}`));
    expect(body).not.toContain('hyperlink');
    if (text !== '') expect(body).toContain(`<w:t xml:space="preserve">${text}</w:t>`);
  });

  it('inside a link there is no other', async () => {
    const body = await bodyOf(
      'inside',
      `<w:p><w:hyperlink w:anchor="a">${r('{{链接 "https://a.example"}}')}</w:hyperlink></w:p>`,
    );
    expect(body.match(/<w:hyperlink/g)).toHaveLength(1);
  });

  it('what is more than text cannot stand where only text can', async () => {
    const table = grid(1, tr('x')).replace('</w:tblPr>', '<w:tblCaption w:val="{{链接 名}}"/></w:tblPr>');
    expect(await mistakesOf({ body: table })).toContain('这里只能放文字');
    expect(await mistakesOf({ body: p('{{默认值 (分页) "x"}}') })).toContain(
      '它给出的不是文字，只能单独成为一个标签',
    );
  });
});

describe('in place of a paragraph', () => {
  it('with parts, relationships, lists and ids of its own', async () => {
    const look = '<w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr>';
    const body = `${p('{{#each 行}}')}<w:p>${look}<w:t>{{全部}}</w:t></w:r></w:p>${p('{{/each}}')}`;
    const part = await rendered('block', { body });
    const document = await part('word/document.xml');
    const ids = [
      ...document.matchAll(
        /<w:p><w:pPr><w:jc w:val="center"\/><\/w:pPr><w:r><w:rPr><w:b\/><\/w:rPr><w:t>(rId\d+)</g,
      ),
    ].map(([, id]) => id);
    expect(new Set(ids).size).toBe(1);
    expect(await part('word/_rels/document.xml.rels')).toContain(
      `Id="${ids[0]}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/image1.png"`,
    );
    expect(await part('[Content_Types].xml')).toContain(
      '<Override PartName="/word/media/image1.png" ContentType="image/png"/>',
    );
    expect([...document.matchAll(/numId w:val="(\d+)"/g)].map(([, id]) => id)).toEqual(['2', '3']);
    expect(await part('word/numbering.xml')).toMatch(
      /<w:abstractNum w:abstractNumId="2">.*<w:num w:numId="1">.*<w:num w:numId="3"><w:abstractNumId w:val="2"\/>/s,
    );
  });

  it('a cell that ends with a table keeps a paragraph behind it; blocks may stand around the tag', async () => {
    const body = await bodyOf('cell', grid(1, tr('{{#if 名}}{{全部}}{{/if}}')));
    expect(body).toMatch(/<\/w:tbl><w:p\/><\/w:tc>/);
  });

  it('text instead is a paragraph', async () =>
    expect(await bodyOf('text', p('{{文字 1}}'))).toBe(
      '<w:p><w:r><w:t xml:space="preserve">a</w:t><w:br/><w:t xml:space="preserve">b</w:t></w:r></w:p>',
    ));

  it.each([
    ['words beside it', p('图：{{全部}}'), '它会占整段'],
    ['a value beside it', p('{{名}}{{全部}}'), '它会占整段'],
    ['what it cannot draw', p('a') + p('{{不成}}'), '正文第2段，{{不成}}：画不出'],
  ])('told: %s', async (_case, body, says) => expect(await mistakesOf({ body })).toContain(says));
});

it('an inline partial may be called often: its ids are new each time', async () => {
  const mark = '<w:bookmarkStart w:id="1" w:name="b"/><w:bookmarkEnd w:id="1"/>';
  const body = await bodyOf(
    'partial',
    `${p('{{#*inline "甲"}}')}<w:p>${mark}${r('x')}</w:p>${p('{{/inline}}')}${p('{{> 甲}}')}${p('{{> 甲}}')}`,
  );
  expect([...body.matchAll(/w:name="([^"]*)"/g)].map(([, name]) => name)).toEqual(['b', 'b_2']);
});
