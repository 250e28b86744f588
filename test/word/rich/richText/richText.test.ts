import { performance } from 'node:perf_hooks';
import { readMarkdown } from '../../../../src/word/rich/richText/readMarkdown';
import { RichText, richTextOf, textOfParagraphs } from '../../../../src/word/rich/richText/RichText';
import { cell, grid, tr } from '../../support/fullPackage';
import { p, partOf } from '../../support/wordPackage';
import { bodyOf, mistakesOf, renderRich } from '../renderRich';

const model = {
  格: richTextOf([
    { text: '普通' },
    { text: '粗红', bold: true, colour: 'ff0000' },
    { text: '斜\n下', italic: true, underline: true },
    { text: '2', raised: 'superscript' },
    { text: '删', strike: true, colour: 'javascript' },
    { text: '<w:p/>&' },
  ]),
  要点: '# 结论\n**按期**完成\n第二行\n\n- 甲\n  - 乙\n- 丙\n1. 一\n2. 二\n\n结束',
  单: '一行 *字*',
  行: [{ 要点: '1. 一\n2. 二' }, { 要点: '1. 三\n- 点' }],
};
async function rendered(body: string, more: object = {}): Promise<Uint8Array> {
  return renderRich('text', { body }, { ...model, ...more });
}
const drawn = async (body: string, more: object = {}): Promise<string> =>
  bodyOf(await partOf(await rendered(body, more), 'word/document.xml'));
const lines = (xml: string): string[] =>
  xml
    .split(/<\/w:p>/)
    .slice(0, -1)
    .map((paragraph) => paragraph.replace(/<w:br\/>/g, '⏎').replace(/<[^>]*>/g, ''));

describe('a cell’s formatted text', () => {
  it('keeps its look and that of the tag', async () =>
    expect(
      await drawn(`<w:p><w:r><w:rPr><w:sz w:val="32"/></w:rPr><w:t>见：{{富文本 格}}。</w:t></w:r></w:p>`),
    ).toBe(
      '<w:p><w:r><w:rPr><w:sz w:val="32"/></w:rPr><w:t>见：</w:t></w:r>' +
        '<w:r><w:rPr><w:sz w:val="32"/></w:rPr><w:t xml:space="preserve">普通</w:t></w:r>' +
        '<w:r><w:rPr><w:b/><w:bCs/><w:color w:val="FF0000"/><w:sz w:val="32"/></w:rPr><w:t xml:space="preserve">粗红</w:t></w:r>' +
        '<w:r><w:rPr><w:i/><w:iCs/><w:sz w:val="32"/><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">斜</w:t><w:br/><w:t xml:space="preserve">下</w:t></w:r>' +
        '<w:r><w:rPr><w:sz w:val="32"/><w:vertAlign w:val="superscript"/></w:rPr><w:t xml:space="preserve">2</w:t></w:r>' +
        '<w:r><w:rPr><w:strike/><w:sz w:val="32"/></w:rPr><w:t xml:space="preserve">删</w:t></w:r>' +
        '<w:r><w:rPr><w:sz w:val="32"/></w:rPr><w:t xml:space="preserve">&lt;w:p/&gt;&amp;</w:t></w:r>' +
        '<w:r><w:rPr><w:sz w:val="32"/></w:rPr><w:t>。</w:t></w:r></w:p>',
    ));

  it.each([
    ['{{格}}', '普通粗红斜⏎下2删&lt;w:p/&gt;&amp;'],
    ['{{默认值 格 "x"}}', '普通粗红斜⏎下2删&lt;w:p/&gt;&amp;'],
    ['{{富文本 没有}}', '____'],
    ['{{富文本 单}}', '一行 *字*'],
    ['{{#if (等于 短 "甲")}}是{{/if}}', '是'],
    ['{{短.text}}{{短.plainText}}{{短.paragraphs}}', '____________'],
  ])('elsewhere it is its text: %s', async (tag, text) =>
    expect(lines(await drawn(p(tag), { 短: richTextOf([{ text: '甲', bold: true }]) }))).toEqual([text]),
  );
});

describe('Markdown', () => {
  it('alone in its paragraph: paragraphs and lists, in the style of the paragraph', async () => {
    const look = '<w:pPr><w:pStyle w:val="a"/><w:ind w:firstLineChars="200"/><w:jc w:val="both"/></w:pPr>';
    const body = await drawn(`<w:p>${look}<w:r><w:t>{{标记文本 要点}}</w:t></w:r></w:p>`);
    expect(lines(body)).toEqual(['结论', '按期完成⏎第二行', '甲', '乙', '丙', '一', '二', '结束']);
    expect(body).toMatch(
      new RegExp(`^<w:p>${look}<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">结论`),
    );
    expect(
      [...body.matchAll(/<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"/g)].map(([, ...list]) =>
        list.join('/'),
      ),
    ).toEqual(['0/2', '1/2', '0/2', '0/4', '0/4']);
    expect(body).toContain(
      '<w:pPr><w:pStyle w:val="a"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr><w:jc w:val="both"/></w:pPr>',
    );
  });

  it('amid text: lines of that paragraph', async () =>
    expect(lines(await drawn(p('要点：{{markdown 要点}}。')))).toEqual([
      '要点：结论⏎按期完成⏎第二行⏎• 甲⏎  • 乙⏎• 丙⏎1. 一⏎2. 二⏎结束。',
    ]));

  it('in table cells and loops: numbers begin anew, bullets share one list', async () => {
    const docx = await rendered(grid(1, tr(cell(p('{{#each 行}}{{标记文本 要点}}{{/each}}')))));
    const body = bodyOf(await partOf(docx, 'word/document.xml'));
    const numbers = [...body.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
    expect(numbers[0]).toBe(numbers[1]);
    expect(new Set(numbers).size).toBe(3);
    expect((await partOf(docx, 'word/numbering.xml')).match(/<w:abstractNum /g)).toHaveLength(3);
  });

  it('a list may begin with any number', async () => {
    const docx = await rendered(p('{{标记文本 文}}'), { 文: '3. 三\n4. 四' });
    expect(await partOf(docx, 'word/numbering.xml')).toContain(
      '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/>',
    );
  });

  it('links lead where links may lead', async () => {
    const docx = await rendered(p('{{标记文本 文}}'), {
      文: '[甲](https://a.example/x) [乙](javascript:alert) [丙](a.example)',
    });
    const body = bodyOf(await partOf(docx, 'word/document.xml'));
    expect(body.match(/<w:hyperlink /g)).toHaveLength(2);
    expect(lines(body)).toEqual(['甲 乙 丙']);
  });

  it('more than 200,000 signs are refused', async () =>
    expect(await mistakesOf({ body: p('{{标记文本 文}}') }, { 文: 'x'.repeat(200_001) })).toContain(
      '文字超过 20 万字',
    ));
});

/** Looks as letters before each run. */
function runsOf(text: string): string {
  const [first] = readMarkdown(text);
  return (first?.runs ?? [])
    .map(({ text: own, bold, italic, underline, strike, link }) => {
      const marks = [bold && 'b', italic && 'i', underline && 'u', strike && 's', link && `→${link} `]
        .filter(Boolean)
        .join('');
      return marks === '' ? own : `[${marks}|${own}]`;
    })
    .join('');
}

describe('marks', () => {
  it.each([
    ['**粗**', '[b|粗]'],
    ['__粗__', '[b|粗]'],
    ['*斜*体', '[i|斜]体'],
    ['***都***', '[bi|都]'],
    ['**粗*斜*粗**', '[b|粗][bi|斜][b|粗]'],
    ['++划++~~删~~', '[u|划][s|删]'],
    ['**“重点”**后文', '[b|“重点”]后文'],
    ['`**原样**`', '**原样**'],
    ['\\*不斜\\*', '*不斜*'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['a*b', 'a*b'],
    ['snake_case_name', 'snake_case_name'],
    ['_斜_', '[i|斜]'],
    ['**没完', '**没完'],
    ['****', '****'],
    ['C++ 和 D', 'C++ 和 D'],
    ['[文](https://a.cn)', '[→https://a.cn |文]'],
    ['[文] (x)', '[文] (x)'],
    ['<b>x</b>', '<b>x</b>'],
    ['&amp;', '&amp;'],
    ['{{名}}', '{{名}}'],
    ['# 标题 #', '[b|标题]'],
    ['#不是标题', '#不是标题'],
    ['1.5 倍', '1.5 倍'],
    ['2024.7.5', '2024.7.5'],
    ['2024、2025 年', '2024、2025 年'],
    ['---', '---'],
  ])('%s', (text, runs) => expect(runsOf(text)).toBe(runs));

  it.each([
    ['1、甲\n2、乙', '1. 甲\n2. 乙'],
    ['1）甲\n2）乙', '1. 甲\n2. 乙'],
    ['1.甲\n\n2.乙', '1. 甲\n2. 乙'],
    ['•甲\n·乙', '• 甲\n• 乙'],
    ['1. 甲\n   1. 子\n   2. 子\n2. 乙', '1. 甲\n  1. 子\n  2. 子\n2. 乙'],
    ['- 甲\n  续行', '• 甲\n续行'],
    ['甲\r\n乙\r\r丙', '甲\n乙\n丙'],
    ['', ''],
    ['\n\n', ''],
  ])('lines: %j', (text, plain) => expect(textOfParagraphs(readMarkdown(text))).toBe(plain));

  it.each([
    ['*', '*a'],
    ['brackets', '['],
    ['open links', '[a]('],
    ['blanks after a heading', '# '],
    ['signs after a heading', '# #'],
    ['backquotes', '`'],
    ['deep lists', '- '],
    ['stars', '**'],
    ['underscores', '_a_'],
  ])('takes no longer than it is long: %s', (_case, piece) => {
    const text = piece.repeat(Math.floor(100_000 / piece.length));
    const start = performance.now();
    expect(new RichText(readMarkdown(`${text}\n${' '.repeat(50_000)}x\n${text}`)).plainText).not.toBe('');
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
