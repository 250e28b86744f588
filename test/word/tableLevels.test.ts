import { ProductError } from '../../src/base/ProductError';
import { compileWordTemplate } from '../../src/word/compileWordTemplate';
import { allHelpers } from '../../src/word/helpers/allHelpers';
import { renderWordTemplate } from '../../src/word/renderWordTemplate';
import { cell, fullPackage, grid, keep, tr } from './support/fullPackage';
import { p, partOf, r, stamp } from './support/wordPackage';

const model = {
  月份: ['一月', '二月', '三月'],
  无: [],
  表头: '完成数',
  行: [
    { 部门: '办公室', 人: '甲', 数: [1, 2, 3] },
    { 部门: '办公室', 人: '乙', 数: [4, 5, 6] },
    { 部门: '财务部', 人: '乙', 数: [7, 8, 9] },
    { 部门: '', 人: '乙', 数: [7, 8, 9] },
    { 部门: '', 人: '丙', 数: [7, 8, 9] },
  ],
  组: [
    { 名: '东', 项: [{ 地: 'a' }, { 地: 'a' }] },
    { 名: '西', 项: [{ 地: 'a' }] },
  ],
};

async function bodyOf(name: string, body: string, data: unknown = model): Promise<string> {
  const template = await compileWordTemplate(await fullPackage({ body }), allHelpers);
  const docx = await renderWordTemplate(template, data, stamp);
  keep(`table-${name}`, docx);
  return (await partOf(docx, 'word/document.xml')).replace(/^.*?<w:body>/s, '');
}

async function mistakesOf(body: string): Promise<string> {
  try {
    await compileWordTemplate(await fullPackage({ body }), allHelpers);
  } catch (error) {
    if (error instanceof ProductError) return String(error.facts?.['list']);
    throw error;
  }
  throw new Error('no mistakes');
}

const rowsOf = (xml: string): string[] =>
  (xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).map((row) =>
    (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map((one) => one.replace(/<[^>]*>/g, '')).join('|'),
  );
const all = (xml: string, pattern: RegExp): string[] =>
  [...xml.matchAll(pattern)].map(([, value = '']) => value);

describe('column loops', () => {
  const months = '{{#each 月份 层级="列"}}{{this}}{{/each}}';
  const counts = '{{#each 数 层级="列"}}{{this}}{{/each}}';

  it('header and body rows loop the same columns; the table keeps its width', async () => {
    const body = await bodyOf(
      'columns',
      grid(3, tr('人', months, '备注'), tr('{{#each 行}}{{人}}', counts, '{{部门}}{{/each}}')),
    );
    expect(rowsOf(body).slice(0, 3)).toEqual([
      '人|一月|二月|三月|备注',
      '甲|1|2|3|办公室',
      '乙|4|5|6|办公室',
    ]);
    expect(all(body, /gridCol w:w="(\d+)"/g)).toEqual(['2000', '667', '666', '667', '2000']);
    expect(all(body, /tcW w:w="(\d+)"/g).slice(0, 5)).toEqual(['2000', '666', '666', '666', '2000']);
  });

  it('two columns a turn, by the place of their tags', async () => {
    const body = await bodyOf('pairs', grid(3, tr('头', '{{#each 月份}}{{this}}', '率{{/each}}')));
    expect(rowsOf(body)).toEqual(['头|一月|率|二月|率|三月|率']);
    expect(all(body, /gridCol w:w="(\d+)"/g)).toEqual(['2000', '667', '666', '667', '667', '666', '667']);
  });

  it('cells above and below span what they spanned', async () => {
    const wide = cell('{{表头}}', '<w:tcW w:w="4000" w:type="dxa"/><w:gridSpan w:val="2"/>');
    const body = await bodyOf('spans', grid(2, tr(wide), tr('头', months), tr('合计', '共')));
    expect(all(body, /gridSpan w:val="(\d+)"/g)).toEqual(['4', '3']);
    expect(rowsOf(body)).toEqual(['完成数', '头|一月|二月|三月', '合计|共']);
  });

  it('no columns at all', async () => {
    const body = await bodyOf('none', grid(2, tr('头', '{{#each 无 层级="列"}}{{this}}{{/each}}')));
    expect(rowsOf(body)).toEqual(['头']);
    expect(all(body, /gridCol w:w="(\d+)"/g)).toEqual(['2000']);
  });

  it('one of two columns: it takes the room of both', async () => {
    const body = await bodyOf('either', grid(3, tr('头', '{{#if 没有}}x', '{{else}}y{{/if}}')));
    expect(rowsOf(body)).toEqual(['头|y']);
    expect(all(body, /gridCol w:w="(\d+)"/g)).toEqual(['2000', '4000']);
  });

  it('in a table inside a loop the columns are counted each time', async () => {
    const data = { 表: [{ 月: [1, 2] }, { 月: [1, 2, 3, 4] }] };
    const inner = grid(2, tr('头', '{{#each 月 层级="列"}}{{this}}{{/each}}'));
    const body = await bodyOf('each-table', `${p('{{#each 表}}')}${inner}${p('')}${p('{{/each}}')}`, data);
    expect(all(body, /gridCol w:w="(\d+)"/g)).toEqual([
      '2000',
      '1000',
      '1000',
      '2000',
      '500',
      '500',
      '500',
      '500',
    ]);
  });

  it('counted only by the row: the widths are left to Word', async () => {
    const body = await bodyOf('row-only', grid(2, tr('{{#each 行}}{{人}}', `${counts}{{/each}}`)));
    expect(rowsOf(body)[0]).toBe('甲|1|2|3');
    expect(all(body, /tcW w:w="(\d+)" w:type="auto"/g)).toHaveLength(15);
  });
});

describe('merging equal neighbours', () => {
  const merges = (xml: string): string[] =>
    all(xml, /<w:vMerge( w:val="restart")?\/>/g).map((one) => (one ? '起' : '续'));

  it('equal ones become one cell, blanks do not', async () => {
    const body = await bodyOf(
      'merge',
      grid(2, tr('部门', '人'), tr('{{#each 行}}{{合并 部门}}', '{{人}}{{/each}}')),
    );
    expect(merges(body)).toEqual(['起', '续', '起', '起', '起']);
    expect(rowsOf(body)).toEqual(['部门|人', '办公室|甲', '|乙', '财务部|乙', '____|乙', '____|丙']);
    expect(body).toContain('<w:tcW w:w="2000" w:type="dxa"/><w:vMerge/></w:tcPr><w:p></w:p></w:tc>');
  });

  it('inside equal groups only', async () => {
    const row = tr('{{#each 行}}{{合并 部门}}', '{{合并 人 按=部门}}{{/each}}');
    const data = { 行: ['办甲', '办甲', '财甲', '财乙'].map(([部门, 人]) => ({ 部门, 人 })) };
    expect(merges(await bodyOf('group', grid(2, row), data))).toEqual([
      '起',
      '起',
      '续',
      '续',
      '起',
      '起',
      '续',
      '起',
    ]);
  });

  it('a loop that begins again begins anew', async () => {
    const row = tr('{{#each 组}}{{#each 项}}{{合并 ../名}}', '{{合并 地}}{{/each}}{{/each}}');
    expect(merges(await bodyOf('nested', grid(2, row)))).toEqual(['起', '起', '续', '续', '起', '起']);
  });

  it('what else stands in the cell goes with the value; its paragraph keeps its look', async () => {
    const content = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${r('{{#each 行}}部门：{{合并 部门}}（{{人}}）')}</w:p>`;
    const first = cell(`${content}${p('{{#if 人}}第二段{{/if}}')}`);
    const body = await bodyOf('words', grid(2, tr(first, '{{/each}}')));
    expect(rowsOf(body).slice(0, 2)).toEqual(['部门：办公室（甲）第二段|', '|']);
    expect(body).toContain('<w:vMerge/></w:tcPr><w:p><w:pPr><w:jc w:val="center"/></w:pPr></w:p></w:tc>');
  });

  it.each([
    ['outside of a table', p('{{合并 表头}}')],
    ['outside of a loop', grid(1, tr('{{合并 表头}}'))],
    ['in a loop over two rows', grid(2, tr('{{#each 行}}{{合并 部门}}', ''), tr('二', '{{/each}}'))],
    ['in a loop inside the cell', grid(1, tr('{{#each 行}}{{合并 部门}}{{/each}}'))],
    ['twice in a cell', grid(2, tr('{{#each 行}}{{合并 部门}}{{合并 人}}', '{{/each}}'))],
  ])('%s it is refused', async (_case, body) =>
    expect(await mistakesOf(body)).toContain('“合并”要直接写在表格循环行的一格里'),
  );

  it('inside another call it is refused when it runs', async () =>
    await expect(bodyOf('inside', p('{{默认值 (合并 表头) "x"}}'))).rejects.toMatchObject({
      code: 'template.mistakes',
      facts: { list: expect.stringContaining('“合并”只能直接写在表格循环行的一格里') },
    }));
});

describe('rows', () => {
  it('a merged cell that begins in a tag row begins in the next', async () => {
    const start = cell('{{#each 行}}', '<w:tcW w:w="2000" w:type="dxa"/><w:vMerge w:val="restart"/>');
    const on = cell(p(''), '<w:tcW w:w="2000" w:type="dxa"/><w:vMerge/>');
    const body = await bodyOf('vmerge', grid(2, tr(start, ''), tr(on, '{{人}}'), tr('{{/each}}', '')));
    expect(all(body, /<w:vMerge([^>]*)\/>/g)).toEqual(Array(5).fill(' w:val="restart"'));
  });

  it('a header row is no row of the loop', async () => {
    const head = tr('部门', '人').replace('<w:tr>', '<w:tr><w:trPr><w:tblHeader/></w:trPr>');
    const body = await bodyOf('header', grid(2, head, tr('{{#each 无}}{{部门}}', '{{人}}{{/each}}')));
    expect(rowsOf(body)).toEqual(['部门|人']);
  });

  it('tables in cells loop on their own', async () => {
    const inner = grid(1, tr('{{#each 数 row=true}}{{this}}{{/each}}'));
    const body = await bodyOf('inner', grid(2, tr('{{#each 行}}{{人}}', cell(`${inner}${p('{{/each}}')}`))));
    expect(all(body, /<w:t [^>]*>([^<]*)</g).slice(0, 8)).toEqual(['甲', '1', '2', '3', '乙', '4', '5', '6']);
  });
});
