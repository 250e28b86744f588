import { openPackage } from '../../../src/opc/openPackage';
import { keptWithNext } from '../../../src/word/skeleton/TableEnd';
import { houseStyleNamed } from '../../../src/word/styles/houseStyles';
import { renderText } from '../styles/buildSample';

const BODY = '| 序号 | 事项 |\n|:--:|-----|\n| {{#each 行}}{{序号}} | {{事项}}{{/each}} |\n';
const rowsOf = (count: number, text = '事') => ({
  行: Array.from({ length: count }, (_, index) => ({ 序号: index + 1, 事项: text })),
});

/** First cells of the rows below the head, those marked that stay with what follows; behind `|` the lines below. */
async function endOf(text: string, model: unknown, style = '企业报告'): Promise<string> {
  const parts = await openPackage(await renderText(text, model, houseStyleNamed(style)));
  const document = await parts.readText('word/document.xml');
  const mark = (xml: string): string => {
    const shown = xml.replace(/<\/w:tc>.*/s, '').replace(/<[^>]*>/g, '');
    const [all, kept] = [/<w:p>/g, /<w:keepNext\/>/g].map((found) => xml.match(found)?.length ?? 0);
    expect([0, all]).toContain(kept);
    return `${shown}${kept === 0 ? '' : '*'}`;
  };
  const [table = '', below = ''] = document.split('</w:tbl>');
  const rows = table.split('<w:tr>').slice(1);
  const lines = below.match(/<w:p>.*?<\/w:p>/gs) ?? [];
  const body = rows.filter((row) => !row.includes('<w:tblHeader/>'));
  return `${body.map(mark).join(' ')} | ${lines.map(mark).join(' ')}`.trim();
}

describe('the end of a table', () => {
  it.each([
    { what: 'two rows', count: 2, text: `${BODY}\n后文。\n`, wanted: '1* 2 |  后文。' },
    { what: 'one row', count: 1, text: `${BODY}\n后文。\n`, wanted: '1 |  后文。' },
    { what: 'many rows', count: 5, text: `${BODY}\n后文。\n`, wanted: '1 2 3 4* 5 |  后文。' },
    {
      what: 'rows and a sum',
      count: 3,
      text: `${BODY}| 合计 | 三 |\n\n后文。\n`,
      wanted: '1 2 3* 合计 |  后文。',
    },
    {
      what: 'a note',
      count: 3,
      text: `${BODY}\n注：略。 {.表注}\n\n后文。\n`,
      wanted: '1 2* 3* | 注：略。 后文。',
    },
    {
      what: 'a note behind a condition',
      count: 3,
      text: `${BODY}\n{{#if 行}}\n注：略。 {.表注}\n{{/if}}\n`,
      wanted: '1 2* 3* | * 注：略。',
    },
    {
      what: 'a note behind the other branch',
      count: 3,
      text: `{{#if 行}}\n${BODY}\n{{else}}\n没有。\n{{/if}}\n注：略。 {.表注}\n`,
      wanted: '1 2* 3* | * 注：略。',
    },
    {
      what: 'a note and signatures',
      count: 3,
      text: `${BODY}\n注：略。 {.表注}\n\n签字：____ {.签字栏}\n`,
      wanted: '1 2* 3* | 注：略。* 签字：____',
    },
    { what: 'signatures', count: 3, text: `${BODY}\n签字：____ {.签字栏}\n`, wanted: '1 2* 3* | 签字：____' },
    {
      what: 'a form',
      count: 0,
      text: '|---|---|\n| 甲 | 子 |\n| 乙 | {{#if 行}}丑{{/if}} |\n| 丙 | 寅 |\n\n后文。\n',
      wanted: '甲 乙* 丙 |  后文。',
    },
    {
      what: 'rows of two kinds',
      count: 4,
      text: '| 甲 | 乙 |\n|---|---|\n| {{#each 行}}{{#if @first}}首{{序号}} | 一 |\n| {{else}}{{序号}} | 二{{/if}}{{/each}} |\n\n后文。\n',
      wanted: '首1 2 3* 4 |  后文。',
    },
    {
      what: 'merged cells',
      count: 3,
      text: '| 甲 | 乙 |\n|---|---|\n| {{#each 行}}{{合并 事项}} | {{序号}}{{/each}} |\n\n后文。\n',
      wanted: '事 *  |  后文。',
    },
  ])('does not stand alone: $what', async ({ count, text, wanted }) => {
    expect(await endOf(text, rowsOf(count))).toBe(wanted);
  });

  it('is not looked for in a table without rows', async () => {
    const text = '{{#if 行}}\n前文。\n{{/if}}\n|---|---|\n| {{#each 行}}{{序号}} | 事{{/each}} |\n\n后文。\n';
    const parts = await openPackage(await renderText(text, { 行: [] }, houseStyleNamed('公文')));
    expect(await parts.readText('word/document.xml')).not.toContain('<w:tbl>');
  });

  it('is found behind more rows than are kept back', async () => {
    const count = 9000;
    const shown = await endOf(BODY, rowsOf(count, '事项'.repeat(50)));
    const all = Array.from({ length: count }, (_, index) => `${index + 1}${index === count - 2 ? '*' : ''}`);
    expect(shown).toBe(`${all.join(' ')} |`);
  });

  it('is each table’s own in a loop', async () => {
    const text = `{{#each 表}}\n${BODY}\n后文。\n{{/each}}\n`;
    const model = { 表: [rowsOf(3), rowsOf(1), rowsOf(2)] };
    const parts = await openPackage(await renderText(text, model, houseStyleNamed('公文')));
    const document = await parts.readText('word/document.xml');
    const tables = document.split('</w:tbl>').slice(0, -1);
    const kept = tables.map((table) =>
      table
        .split('<w:tr>')
        .filter((row) => row.includes('TableText'))
        .map((row) => row.includes('<w:keepNext/>')),
    );
    expect(kept).toEqual([[false, true, false], [false], [true, false]]);
  });
});

it.each([
  ['<w:p/>', '<w:p><w:pPr><w:keepNext/></w:pPr></w:p>'],
  ['<w:p><w:r/></w:p>', '<w:p><w:pPr><w:keepNext/></w:pPr><w:r/></w:p>'],
  ['<w:p><w:pPr/><w:r/></w:p>', '<w:p><w:pPr><w:keepNext/></w:pPr><w:r/></w:p>'],
  [
    '<w:p w:a="1"><w:pPr><w:jc w:val="left"/></w:pPr></w:p>',
    '<w:p w:a="1"><w:pPr><w:keepNext/><w:jc w:val="left"/></w:pPr></w:p>',
  ],
  [
    '<w:p><w:pPr><w:pStyle w:val="甲"/></w:pPr></w:p>',
    '<w:p><w:pPr><w:pStyle w:val="甲"/><w:keepNext/></w:pPr></w:p>',
  ],
  [
    '<w:p><w:pPr> <w:pStyle w:val="甲"></w:pStyle> <w:ind/></w:pPr></w:p>',
    '<w:p><w:pPr> <w:pStyle w:val="甲"></w:pStyle><w:keepNext/><w:ind/></w:pPr></w:p>',
  ],
  ['<w:p><w:pPr><w:pStyle w:val="甲"/><w:keepNext/></w:pPr></w:p>', undefined],
  ['<w:pict/><w:pPr><w:jc/></w:pPr><w:proofErr/>', undefined],
])('%s stays with what follows', (xml, wanted) => {
  expect(keptWithNext(xml, 'w:')).toBe(wanted ?? xml);
});
