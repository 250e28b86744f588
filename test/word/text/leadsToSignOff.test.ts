import { openPackage } from '../../../src/opc/openPackage';
import { houseStyleNamed } from '../../../src/word/styles/houseStyles';
import { renderText } from '../styles/buildSample';

/** Lines that the paragraph itself, not its style, keeps on the page of the next. */
async function keptLines(text: string, model: unknown, style: string): Promise<string[]> {
  const parts = await openPackage(await renderText(text, model, houseStyleNamed(style)));
  const document = await parts.readText('word/document.xml');
  return [...document.matchAll(/<w:p>(.*?)<\/w:p>/gs)]
    .filter(([, inside = '']) => inside.includes('<w:keepNext/>'))
    .map(([, inside = '']) => inside.replace(/<[^>]*>/g, ''));
}

const OPEN = '---\n署名: 甲局\n成文日期: 2024年7月12日\n---\n\n# 通报\n\n';

it.each([
  { what: 'the last line', style: '公文', text: `${OPEN}前段。\n\n末段。\n`, kept: ['末段。'] },
  {
    what: 'the last item before a closing line that keeps with its next',
    style: '公文',
    text: `${OPEN}1. 甲\n2. 乙\n\n特此通报。 {.引出}\n`,
    kept: ['乙'],
  },
  {
    what: 'the last line of the branch that is printed',
    style: '公文',
    text: `${OPEN}前段。\n\n{{#if 有}}\n有事。\n{{else}}\n无事。\n\n无他。\n{{/if}}\n`,
    kept: ['有事。'],
  },
  { what: 'no line when nobody signs', style: '公文', text: '# 通报\n\n前段。\n\n末段。\n', kept: [] },
  {
    what: 'the last row of a table and the gap below it, but no line before it',
    style: '公文',
    text: `${OPEN}末段。\n\n| 甲 |\n|---|\n| 乙 |\n`,
    kept: ['乙', ''],
  },
  {
    what: 'lines before a 落款 written in the text, one after the other',
    style: '繁體',
    text: '# 通報\n\n前段。\n\n末段。\n\n通報單位：甲局 {.落款}\n\n民國113年7月12日 {.落款}\n',
    kept: ['末段。', '通報單位：甲局'],
  },
  {
    what: 'the last line before who was there, and they with one another',
    style: '企业报告',
    text: '---\n出席: {{有}}\n请假: {{无}}\n列席: 乙\n---\n\n# 纪要\n\n前段。\n\n末段。\n',
    kept: ['末段。', '', '出席：true'],
  },
  {
    what: 'the last line before who was there in minutes',
    style: '公文',
    text: '---\n出席: 甲\n---\n\n# 纪要\n\n末段。\n',
    kept: ['末段。', ''],
  },
])('$what stays with the signature', async ({ style, text, kept }) =>
  expect(await keptLines(text, { 有: true }, style)).toEqual(kept),
);
