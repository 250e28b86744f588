import { openPackage } from '../../../src/opc/openPackage';
import { lintDocx } from '../../../src/word/lint/lintDocx';
import { houseStyleNamed } from '../../../src/word/styles/houseStyles';
import { linesOf } from '../lint/officialPaper';
import { renderText } from '../styles/buildSample';

const LOOP =
  '---\n名称: 甲\n---\n{{#each 份}}\n# 催办单\n\n{{名}}：\n\n{{#unless @last}}\n:::新份\n{{/unless}}\n{{/each}}\n';
const three = { 份: [{ 名: '甲' }, { 名: '乙' }, { 名: '丙' }] };

/** What each section begins with and how it is numbered. */
async function sectionsOf(text: string, model: unknown, style = '公文'): Promise<string[]> {
  const parts = await openPackage(await renderText(text, model, houseStyleNamed(style)));
  const document = await parts.readText('word/document.xml');
  return document
    .split(/(?<=<\/w:sectPr>)/)
    .filter((piece) => piece.includes('<w:sectPr>'))
    .map((piece) => {
      const shown = piece.replace(/<\/w:p>/g, ' ').replace(/<[^>]*>/g, '');
      const type = /<w:type w:val="(\w+)"/.exec(piece)?.[1] ?? 'nextPage';
      const start = /<w:pgNumType w:start="(\d+)"/.exec(piece)?.[1] ?? 'on';
      const turned = piece.includes('w:orient="landscape"') ? ' turned' : '';
      return `${shown.trim().replace(/\s+/g, ' ')} | ${type} ${start}${turned}`;
    });
}

describe('several papers in one document', () => {
  it('count their pages from 1, each on a sheet of its own', async () => {
    expect(await sectionsOf(LOOP, three)).toEqual([
      '催办单 甲： | oddPage 1',
      '催办单 乙： | oddPage 1',
      '催办单 丙： | oddPage 1',
    ]);
  });

  it('are one paper when there is only one', async () => {
    expect(await sectionsOf(LOOP, { 份: [{ 名: '甲' }] })).toEqual(['催办单 甲： | oddPage 1']);
  });

  it('go on counting over turned pages within one paper', async () => {
    const text =
      '{{#each 份}}\n{{名}}\n:::横排\n表\n:::\n完\n{{#unless @last}}\n:::新份\n{{/unless}}\n{{/each}}\n';
    expect((await sectionsOf(text, three)).slice(0, 4)).toEqual([
      '甲 | oddPage 1',
      '表 | nextPage on turned',
      '完 | nextPage on',
      '乙 | oddPage 1',
    ]);
  });

  it('stand one behind the other without a loop', async () => {
    expect(await sectionsOf('甲\n:::新份\n乙\n', {})).toEqual(['甲 | oddPage 1', '乙 | oddPage 1']);
  });

  it.each([
    { style: '企业报告', several: '第 1 页', single: '第 1 页　共 1 页' },
    { style: '繁體', several: '第1頁', single: '第1頁，共1頁' },
  ])('do not tell the number of all their pages: $style', async ({ style, several, single }) => {
    const footerOf = async (text: string): Promise<string> => {
      const parts = await openPackage(await renderText(text, three, houseStyleNamed(style)));
      return (await parts.readText('word/footer1.xml')).replace(
        /<w:instrText.*?<\/w:instrText>|<[^>]*>/g,
        '',
      );
    };
    expect([(await footerOf(LOOP)).trim(), (await footerOf('甲\n')).trim()]).toEqual([several, single]);
  });

  it('keep to the standard, whose pages go on only within one paper', async () => {
    const docx = await renderText(LOOP, three);
    expect(linesOf(await lintDocx(docx))).toEqual([]);
  });
});
