import { compileWordTemplate } from '../../../src/word/compileWordTemplate';
import { allHelpers } from '../../../src/word/helpers/allHelpers';
import { renderWordTemplate } from '../../../src/word/renderWordTemplate';
import { parseContentsCode } from '../../../src/word/rich/contents/ContentsCode';
import { openPackage } from '../../../src/opc/openPackage';
import { rewritePackage } from '../../../src/opc/rewritePackage';
import { fullPackage, keep, type FullPackage } from '../support/fullPackage';
import { p, partOf, r, stamp } from '../support/wordPackage';

const style = (id: string, name: string, level: number, more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="a"/><w:pPr><w:keepNext/>${more}<w:spacing w:before="200" w:after="200"/><w:outlineLvl w:val="${level}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${32 - 4 * level}"/></w:rPr></w:style>`;
const STYLES =
  style('1', 'heading 1', 0) +
  style('2', 'heading 2', 1) +
  style('n', '编号标题', 0, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');

async function packageOf(given: FullPackage): Promise<Uint8Array> {
  const docx = await fullPackage(given);
  const opened = await openPackage(docx);
  const styles = await opened.readText('word/styles.xml');
  return rewritePackage(
    opened,
    new Map([['word/styles.xml', styles.replace('</w:styles>', `${STYLES}</w:styles>`)]]),
  );
}
async function documentOf(name: string, body: string, model: unknown): Promise<string> {
  const template = await compileWordTemplate(await packageOf({ body }), allHelpers);
  const docx = await renderWordTemplate(template, model, stamp);
  keep(`contents-${name}`, docx);
  return partOf(docx, 'word/document.xml');
}
const heading = (id: string, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr>${r(text)}</w:p>`;

/** Level, text and whether the link leads to a heading with that text. */
function entriesOf(xml: string): string[] {
  return [
    ...xml.matchAll(
      /<w:pStyle w:val="TOC(\d)"\/>.*?<w:hyperlink w:anchor="([^"]*)".*?<w:t xml:space="preserve">([^<]*)/gs,
    ),
  ].map(([, level, anchor, text]) => {
    const marked = new RegExp(
      `<w:bookmarkStart w:id="(\\d+)" w:name="${anchor}"/>(.*?)<w:bookmarkEnd w:id="\\1"/>`,
      's',
    ).exec(xml);
    const words = marked?.[2]?.replace(/<[^>]*>/g, '') ?? '?';
    return `${level} ${text}${text?.endsWith(words) ? '' : ` ≠ ${words}`}`;
  });
}

const model = {
  组: [
    { 名: '甲', 项: ['一', '二'] },
    { 名: '乙 & <丙>', 项: [] },
  ],
};
const loop =
  p('{{#each 组}}') +
  heading('1', '{{名}}') +
  p('正文') +
  p('{{#each 项}}') +
  heading('2', '第{{this}}项') +
  p('{{/each}}') +
  p('{{/each}}');

describe('a table of contents of our own', () => {
  it('lists the headings there are after rendering, wherever it stands', async () => {
    const xml = await documentOf('own', `${p('{{目录 标题="目　录"}}')}${loop}`, model);
    expect(entriesOf(xml)).toEqual(['1 甲', '2 第一项', '2 第二项', '1 乙 &amp; &lt;丙&gt;']);
    expect(xml).toContain(
      '<w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-3" \\h \\z \\u',
    );
    expect(xml.match(/PAGEREF _Toc\d+ \\h/g)).toHaveLength(4);
    expect(xml.match(/w:leader="dot" w:pos="8306"/g)).toHaveLength(4);
    expect(xml.match(/fldCharType="begin"/g)).toHaveLength(5);
    expect(xml.match(/fldCharType="end"/g)).toHaveLength(5);
    const behind = await documentOf('behind', `${loop}${p('{{目录 级别=1 页码="否"}}')}`, model);
    expect(entriesOf(behind)).toEqual(['1 甲', '1 乙 &amp; &lt;丙&gt;']);
    expect(behind).not.toMatch(/PAGEREF|dirty/);
  });

  it('does not ask when the template says so', async () => {
    const xml = await documentOf('quiet', p('{{目录 更新="否"}}') + heading('1', 'x'), {});
    expect(xml).not.toContain('dirty');
    expect(xml).toContain('PAGEREF');
  });

  it('numbers of headings, headings of tables, not of text boxes; empty ones are none', async () => {
    const body =
      p('{{目录}}') +
      heading('n', '总则') +
      heading('n', '{{空}}'.replace('{{空}}', '')) +
      heading('n', '附则') +
      `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="3000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${heading('1', '表内')}</w:tc></w:tr></w:tbl>` +
      '<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:r><w:t>直接</w:t></w:r><w:r><w:tab/><w:t>大纲</w:t></w:r><w:del w:id="5" w:author="a"><w:r><w:delText>删</w:delText></w:r></w:del></w:p>';
    expect(entriesOf(await documentOf('numbers', body, {}))).toEqual([
      '1 1. 总则',
      '1 3. 附则',
      '1 表内',
      '2 直接 大纲 ≠ 直接大纲删',
    ]);
  });

  it('two of them, and none at all', async () => {
    const two = await documentOf('two', p('{{目录 级别=1}}') + p('{{目录}}') + loop, model);
    expect(entriesOf(two)).toHaveLength(6);
    expect(two.match(/<w:bookmarkStart/g)).toHaveLength(4);
    const none = await documentOf('none', p('{{目录}}') + p('正文'), {});
    expect(none).toContain('未找到目录项。');
  });
});

const fld = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string): string => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const old = (text: string): string =>
  `<w:hyperlink w:anchor="_Toc1">${r(text)}<w:r><w:tab/></w:r>${fld('begin')}${code(' PAGEREF _Toc1 \\h ')}${fld('separate')}${r('7')}${fld('end')}</w:hyperlink>`;
const toc = (text: string, ends = `<w:p>${fld('end')}</w:p>`): string =>
  `<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr>${fld('begin')}${code(text.slice(0, 6))}${code(text.slice(6))}${fld('separate')}${old('旧一')}</w:p><w:p>${old('旧二')}</w:p>${ends}`;

describe('tables of contents made in Word', () => {
  it.each([
    ['as Word writes it', toc(' TOC \\o "1-2" \\h \\z \\u ')],
    [
      'with its end in the last entry',
      toc(' TOC \\o "1-2" \\h \\z \\u ', '').replace(/<\/w:p>$/, `${fld('end')}</w:p>`),
    ],
    ['in a control', `<w:sdt><w:sdtContent>${toc(' TOC \\o "1-2" \\h ')}</w:sdtContent></w:sdt>`],
  ])('%s', async (name, contents) => {
    const xml = await documentOf(`word-${name.length}`, contents + loop, model);
    expect(xml).not.toMatch(/旧|_Toc1"/);
    const texts = [
      ...xml.matchAll(/<w:hyperlink w:anchor="[^"]*" w:history="1"><w:r><w:t xml:space="preserve">([^<]*)/g),
    ];
    expect(texts.map(([, text]) => text)).toEqual(['甲', '第一项', '第二项', '乙 &amp; &lt;丙&gt;']);
    expect(xml.match(/w:dirty="true"/g)).toHaveLength(1);
    expect(xml.match(/<w:p[ >]/g)).toHaveLength(xml.match(/<\/w:p>/g)?.length ?? 0);
  });

  it.each([
    ['of figures', toc(' TOC \\h \\z \\c "图" ')],
    ['of a part of the document', toc(' TOC \\b 附件 ')],
    ['locked', toc(' TOC \\o "1-2" ').replace('"begin"', '"begin" w:fldLock="true"')],
    [
      'that ends elsewhere',
      toc(' TOC \\o "1-2" ', `<w:sdt><w:sdtContent><w:p>${fld('end')}</w:p></w:sdtContent></w:sdt>`),
    ],
  ])('left alone: one %s', async (_case, contents) => {
    const xml = await documentOf('left', contents + loop, model);
    expect(xml).toContain('旧一');
    expect(xml).toContain('旧二');
  });
});

it.each([
  [' TOC ', 'heading 3', undefined, 3],
  [' TOC \\o "1-2"', 'heading 3', 2, undefined],
  [' TOC \\o "1-2" \\u', '正文', 1, 2],
  [' TOC \\o "1-2"', '正文', 1, undefined],
  [' TOC \\t "章,1,节,2"', '节', undefined, 2],
  [' TOC \\t "章;1;节;2"', 'heading 1', 0, undefined],
  ['toc \\O \\H', '标题 4', undefined, 4],
])('code %j: %s', (written, name, outline, level) =>
  expect(parseContentsCode(written)?.levelOf(name, outline)).toBe(level),
);

it('a large document is read in pieces; a hundred thousand paragraphs take seconds', async () => {
  const 组 = Array.from({ length: 20_000 }, (_, at) => ({ 名: `第${at}章`, 项: [1] }));
  const begun = performance.now();
  const xml = await documentOf('large', p('{{目录 级别=1}}') + loop, { 组 });
  expect(entriesOf(xml.slice(0, 60_000)).length).toBeGreaterThan(50);
  expect(xml.match(/w:name="_Toc/g)).toHaveLength(20_000);
  expect(performance.now() - begun).toBeLessThan(30_000);
});
