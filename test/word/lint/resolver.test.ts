import type { Paragraph } from '../../../src/word/lint/read/WordDocument';
import { readWordDocument } from '../../../src/word/lint/read/readWordDocument';
import { indentsOf } from '../../../src/word/lint/measure/indents';
import { fontOfCharacter } from '../../../src/word/lint/measure/characters';
import { paperBytes, para, properPaper, type Paper } from './officialPaper';

async function first(body: string, changes: Partial<Paper> = {}): Promise<Paragraph> {
  const { sections } = await readWordDocument(await paperBytes({ styles: '', ...changes, body }));
  const [block] = sections[0]?.blocks ?? [];
  if (block?.kind !== 'paragraph') throw new Error('no paragraph');
  return block;
}

const style = (id: string, inner: string, type = 'paragraph', more = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}"${more}><w:name w:val="${id}"/>${inner}</w:style>`;
const styled = (id: string, rPr = '', words = '甲'): string => para(`<w:pStyle w:val="${id}"/>`, rPr, words);
const rPr = (inner: string): string => `<w:rPr>${inner}</w:rPr>`;
const pPr = (inner: string): string => `<w:pPr>${inner}</w:pPr>`;
const defaults = (run: string): string =>
  `<w:docDefaults><w:rPrDefault>${rPr(run)}</w:rPrDefault></w:docDefaults>`;

describe('text takes its properties from the nearest place that states them', () => {
  const base =
    defaults('<w:sz w:val="21"/>') + style('a', rPr('<w:sz w:val="24"/>'), 'paragraph', ' w:default="1"');
  it.each([
    { from: 'Word itself', styles: '', body: para('', '', '甲'), size: 10 },
    {
      from: 'the document defaults',
      styles: defaults('<w:sz w:val="21"/>'),
      body: para('', '', '甲'),
      size: 10.5,
    },
    { from: 'the default paragraph style', styles: base, body: para('', '', '甲'), size: 12 },
    { from: 'an unknown style: the default one', styles: base, body: styled('nowhere'), size: 12 },
    {
      from: 'the style its style is based on',
      styles: base + style('b', '<w:basedOn w:val="a"/>') + style('c', '<w:basedOn w:val="b"/>'),
      body: styled('c'),
      size: 12,
    },
    {
      from: 'its style, before the one below',
      styles: base + style('b', `<w:basedOn w:val="a"/>${rPr('<w:sz w:val="32"/>')}`),
      body: styled('b'),
      size: 16,
    },
    {
      from: 'styles based on each other in a circle',
      styles:
        style('b', '<w:basedOn w:val="c"/>') +
        style('c', `<w:basedOn w:val="b"/>${rPr('<w:sz w:val="28"/>')}`),
      body: styled('b'),
      size: 14,
    },
    {
      from: 'a character style, before the paragraph style',
      styles: base + style('e', rPr('<w:sz w:val="44"/>'), 'character'),
      body: para('', '<w:rStyle w:val="e"/>', '甲'),
      size: 22,
    },
    { from: 'the run, before all', styles: base, body: para('', '<w:sz w:val="36"/>', '甲'), size: 18 },
    {
      from: 'a strict file with a unit',
      styles: base,
      body: para('', '<w:sz w:val="15pt"/>', '甲'),
      size: 15,
    },
  ])('size from $from', async ({ styles, body, size }) => {
    expect((await first(body, { styles })).pieces[0]?.run.sizePt).toBe(size);
  });
});

describe('bold is turned over from style to style and set by the run', () => {
  const bold = (id: string, type: string): string => style(id, rPr('<w:b/>'), type);
  const styles =
    bold('p', 'paragraph') + bold('c', 'character') + style('q', '<w:basedOn w:val="p"/>' + rPr('<w:b/>'));
  it.each([
    { in: 'a bold paragraph style', body: styled('p'), bold: true },
    { in: 'a bold style based on a bold style', body: styled('q'), bold: true },
    {
      in: 'a bold character style in a bold paragraph style',
      body: styled('p', '<w:rStyle w:val="c"/>'),
      bold: false,
    },
    { in: 'a run that says bold in both', body: styled('p', '<w:rStyle w:val="c"/><w:b/>'), bold: true },
    { in: 'a run that says not', body: styled('p', '<w:b w:val="0"/>'), bold: false },
  ])('$in', async ({ body, bold: expected }) => {
    expect((await first(body, { styles })).pieces[0]?.run.bold).toBe(expected);
  });
});

describe('fonts', () => {
  const theme =
    '<a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/>' +
    '<a:font script="Hans" typeface="等线"/><a:font script="Hant" typeface="新細明體"/></a:minorFont></a:fontScheme></a:themeElements>';
  const themed = '<w:rFonts w:asciiTheme="minorHAnsi" w:ascii="Arial" w:eastAsiaTheme="minorEastAsia"/>';
  it.each([
    { case: 'a theme font beats a named one', run: themed, character: 'A', font: 'Calibri' },
    { case: 'the theme’s Chinese font by its script', run: themed, character: '甲', font: '等线' },
    {
      case: 'a Taiwan document’s',
      run: themed,
      character: '甲',
      font: '新細明體',
      settings: '<w:themeFontLang w:eastAsia="zh-TW"/>',
    },
    { case: 'a full-width sign', run: themed, character: '，', font: '等线' },
    {
      case: 'a quote without hint',
      run: '<w:rFonts w:hAnsi="Arial" w:eastAsia="仿宋"/>',
      character: '“',
      font: 'Arial',
    },
    {
      case: 'a quote with hint',
      run: '<w:rFonts w:hAnsi="Arial" w:eastAsia="仿宋" w:hint="eastAsia"/>',
      character: '“',
      font: '仿宋',
    },
    {
      case: 'a digit, hint or not',
      run: '<w:rFonts w:ascii="Arial" w:eastAsia="仿宋" w:hint="eastAsia"/>',
      character: '1',
      font: 'Arial',
    },
    {
      case: 'a rare character outside the basic plane',
      run: '<w:rFonts w:eastAsia="仿宋"/>',
      character: '𠀀',
      font: '仿宋',
    },
    { case: 'no font anywhere', run: '', character: '甲', font: '' },
  ])('$case', async ({ run, character, font, settings = '' }) => {
    const [piece] = (await first(para('', run, character), { theme, settings })).pieces;
    expect(piece && fontOfCharacter(character, piece.run)).toBe(font);
  });

  it('a named font of a run beats the theme font of its style', async () => {
    const styles = style('p', rPr('<w:rFonts w:eastAsiaTheme="minorEastAsia"/>'));
    const body = styled('p', '<w:rFonts w:eastAsia="楷体"/>');
    expect((await first(body, { styles, theme })).pieces[0]?.run.fonts.eastAsia).toBe('楷体');
  });
});

describe('indents, in characters', () => {
  const styles = style(
    'p',
    pPr('<w:ind w:firstLineChars="200" w:firstLine="640"/>') + rPr('<w:sz w:val="32"/>'),
  );
  const with16 = (ind: string): string => para(`<w:ind ${ind}/>`, '<w:sz w:val="32"/>', '甲乙');
  it.each([
    { case: 'a length', body: with16('w:firstLine="640"'), indents: { first: 2, left: 0, right: 0 } },
    {
      case: 'characters beat the length',
      body: with16('w:firstLineChars="200" w:firstLine="420"'),
      indents: { first: 2, left: 0, right: 0 },
    },
    {
      case: 'no characters: the length',
      body: with16('w:firstLineChars="0" w:firstLine="480"'),
      indents: { first: 1.5, left: 0, right: 0 },
    },
    {
      case: 'hanging',
      body: with16('w:left="640" w:hanging="640"'),
      indents: { first: 0, left: 2, right: 0 },
    },
    {
      case: 'on both sides',
      body: with16('w:start="320" w:end="640"'),
      indents: { first: 1, left: 1, right: 2 },
    },
    { case: 'of its style', body: styled('p'), indents: { first: 2, left: 0, right: 0 } },
    {
      case: 'a length of 0 does not take back characters of the style',
      body: para('<w:pStyle w:val="p"/><w:ind w:firstLine="0"/>', '', '甲乙'),
      indents: { first: 2, left: 0, right: 0 },
    },
    {
      case: 'characters of 0 do',
      body: para('<w:pStyle w:val="p"/><w:ind w:firstLineChars="0" w:firstLine="0"/>', '', '甲乙'),
      indents: { first: 0, left: 0, right: 0 },
    },
    {
      case: 'blanks at the beginning',
      body: styled('p', '', '　 甲').replace('"p"', '"none"'),
      indents: { first: 1.5, left: 0, right: 0 },
    },
  ])('$case', async ({ body, indents }) => {
    expect(indentsOf(await first(body, { styles }))).toEqual(indents);
  });
});

describe('lists', () => {
  const level = (ilvl: number, format: string, words: string, more = ''): string =>
    `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${words}"/><w:pPr><w:ind w:left="0" w:firstLine="640"/></w:pPr></w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%1.%3', '<w:isLgl/>')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>';
  const item = (id: number, ilvl: number): string =>
    para(`<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${id}"/></w:numPr>`, '<w:sz w:val="32"/>', '甲');

  it('print their labels in the order of the text, with restarts and digits where a level is legal', async () => {
    const body = [
      item(1, 0),
      item(1, 1),
      item(1, 1),
      item(1, 2),
      item(1, 0),
      item(1, 1),
      item(2, 0),
      item(2, 0),
    ];
    const { sections } = await readWordDocument(
      await paperBytes({ styles: '', numbering, body: body.join('') }),
    );
    const labels = sections[0]?.blocks.map((block) => (block.kind === 'paragraph' ? block.label : ''));
    expect(labels).toEqual(['一、', '（一）', '（二）', '1.1', '二、', '（一）', '九、', '十、']);
  });

  it('a level no list has is not counted, however high', async () => {
    const wild = numbering.replaceAll('w:ilvl="2"', 'w:ilvl="4000000000"');
    expect((await first(item(1, 4_000_000_000), { numbering: wild })).label).toBe('');
  });

  it('bring their indent, which a direct indent beats', async () => {
    const own = item(1, 0).replace('</w:pPr>', '<w:ind w:firstLine="0"/></w:pPr>');
    expect(indentsOf(await first(item(1, 0), { numbering })).first).toBe(2);
    expect(indentsOf(await first(own, { numbering })).first).toBe(0);
  });

  it('a style’s own indent beats that of the list it names', async () => {
    const styles = style(
      'p',
      pPr('<w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:firstLine="320"/>') + rPr('<w:sz w:val="32"/>'),
    );
    const paragraph = await first(styled('p'), { styles, numbering });
    expect([paragraph.text, indentsOf(paragraph).first]).toEqual(['一、甲', 1]);
  });
});

describe('what is printed', () => {
  const runs = (inner: string): string => `<w:p>${inner}</w:p>`;
  const t = (words: string): string => `<w:r><w:t>${words}</w:t></w:r>`;
  it.each([
    {
      case: 'insertions, not deletions',
      body: runs(`<w:ins>${t('甲')}</w:ins><w:del><w:r><w:delText>乙</w:delText></w:r></w:del>`),
      text: '甲',
    },
    {
      case: 'no hidden text',
      body: runs(`${t('甲')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>乙</w:t></w:r>`),
      text: '甲',
    },
    {
      case: 'the result of a field',
      body: runs(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
          t('今日') +
          '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ),
      text: '今日',
    },
    {
      case: 'links and controls',
      body: runs(
        `<w:hyperlink>${t('甲')}</w:hyperlink><w:sdt><w:sdtPr/><w:sdtContent>${t('乙')}</w:sdtContent></w:sdt>`,
      ),
      text: '甲乙',
    },
    {
      case: 'tabs and breaks',
      body: runs('<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r>'),
      text: '甲\t乙\n丙',
    },
    {
      case: 'what pinyin stands over',
      body: runs(
        '<w:r><w:ruby><w:rt><w:r><w:t>jiǎ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>甲</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      ),
      text: '甲',
    },
    {
      case: 'no text of boxes',
      body: runs(
        `${t('甲')}<w:r><w:pict><w:txbxContent><w:p>${t('乙')}</w:p></w:txbxContent></w:pict></w:r>`,
      ),
      text: '甲',
    },
  ])('$case', async ({ body, text }) => {
    expect((await first(body)).text).toBe(text);
  });
});

describe('sections', () => {
  const end = (sectPr: string): string => `<w:p><w:pPr><w:sectPr>${sectPr}</w:sectPr></w:pPr></w:p>`;
  it('take over headers and footers from the one before, and state their own page', async () => {
    const turned =
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:left="1000" w:gutter="200" w:top="-2000"/>';
    const own = `${properPaper.sectPr}<w:footerReference w:type="default" r:id="odd"/>`;
    const body = end(own) + end(turned);
    const { sections } = await readWordDocument(await paperBytes({ body }));
    expect(sections.map(({ page }) => [page.width, page.height, page.top, page.left])).toEqual([
      [11906, 16838, 2098, 1588],
      [16838, 11906, 2000, 1200],
      [11906, 16838, 2098, 1588],
    ]);
    expect(
      sections.map(({ footers }) => [...footers].map(([kind, lines]) => `${kind}: ${lines[0]?.text}`)),
    ).toEqual([['default: — 1 —'], ['default: — 1 —'], ['default: — 1 —', 'even: — 1 —']]);
  });
});

describe('files that cannot be measured are refused', () => {
  const utf16 = (words: string): number[] => [...words].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  it.each([
    { file: 'a text', bytes: [...Buffer.from('{\\rtf1}')], code: 'lint.notWord' },
    { file: 'nothing', bytes: [], code: 'lint.notWord' },
    { file: 'Word 97', bytes: [...compound, ...utf16('WordDocument')], code: 'lint.oldFormat' },
    {
      file: 'an encrypted document',
      bytes: [...compound, ...utf16('EncryptedPackage')],
      code: 'lint.encrypted',
    },
  ])('$file: $code', async ({ bytes, code }) => {
    await expect(readWordDocument(new Uint8Array(bytes))).rejects.toMatchObject({ code });
  });

  it('a workbook', async () => {
    const { writePackage } = await import('../../../src/opc/rewritePackage');
    const bytes = await writePackage(new Map([['xl/workbook.xml', '<workbook/>']]));
    await expect(readWordDocument(bytes)).rejects.toMatchObject({ code: 'lint.notWord' });
  });
});
