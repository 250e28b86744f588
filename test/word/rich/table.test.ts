import { ProductError } from '../../../src/base/ProductError';
import { compileWordTemplate } from '../../../src/word/compileWordTemplate';
import { allHelpers } from '../../../src/word/helpers/allHelpers';
import { renderWordTemplate } from '../../../src/word/renderWordTemplate';
import { columnWidths, emsOf } from '../../../src/word/rich/table/columnWidths';
import { parseColumns } from '../../../src/word/rich/table/parseColumns';
import { fullPackage, grid, keep } from '../support/fullPackage';
import { p, partOf, seen, stamp } from '../support/wordPackage';

const LONG = '完成与甲方的技术对接，落实接口文档、数据样例与联调环境，并形成会议纪要报双方备案';
const model = {
  单位: '综合处',
  行: [
    { 工作事项: LONG, 责任单位: '综合处', 完成时限: '2024-07-05', 件数: 12, '占比(%)': 0.25, 状态: '正常' },
    {
      工作事项: '会场布置',
      责任单位: '综合处',
      完成时限: '2024-12-31',
      件数: 3.5,
      '占比(%)': 0.5,
      状态: '逾期',
    },
    {
      工作事项: 'a<b & "c"\n第二行',
      责任单位: '业务处',
      完成时限: '长期',
      件数: '',
      '占比(%)': null,
      状态: '临期',
    },
    { 工作事项: '签约', 责任单位: '业务处', 完成时限: '', 件数: '1,000', '占比(%)': 0.1, 状态: '' },
  ],
  无: [],
  组: [
    { 名: '甲', 行: [{ 事: 'x', 数: 1 }] },
    {
      名: '乙',
      行: [
        { 事: 'y', 数: 2 },
        { 事: 'y', 数: 3 },
      ],
    },
  ],
};

async function documentOf(name: string, body: string, more: object = {}): Promise<string> {
  const template = await compileWordTemplate(await fullPackage({ body, ...more }), allHelpers);
  const docx = await renderWordTemplate(template, model, stamp);
  keep(`table-${name}`, docx);
  return partOf(docx, 'word/document.xml');
}
const bodyOf = async (name: string, body: string): Promise<string> =>
  (await documentOf(name, body)).replace(/^.*?<w:body>|<w:sectPr>.*$/gs, '');
const linesOf = async (name: string, tag: string): Promise<string[]> =>
  seen((await bodyOf(name, p(tag))).replace(/<w:trPr>.*?<\/w:trPr>/gs, ''));
async function mistakeOf(tag: string): Promise<string> {
  try {
    await bodyOf('mistake', p(tag));
  } catch (error) {
    if (error instanceof ProductError) return String(error.facts?.['list']);
    throw error;
  }
  throw new Error('no mistake');
}

it('rows, headings, formats, counted rows, a total', async () => {
  const tag = '{{表格 行 列="序号,事项=工作事项"}}'.replace('事项=工作事项', '工作事项=事项');
  expect(await linesOf('plain', tag)).toEqual([
    '序号|事项',
    `1|${LONG}`,
    '2|会场布置',
    '3|a<b & "c"\n第二行',
    '4|签约',
    '',
  ]);
  expect(
    await linesOf(
      'full',
      `{{表格 行 列="序号,工作事项,责任单位,完成时限:日期 '月日',件数:数字 1,占比(%):百分比 0" 合并="责任单位" 合计="件数，占比(%)" 空值="—"}}`,
    ),
  ).toEqual([
    '序号|工作事项|责任单位|完成时限|件数|占比(%)',
    `1|${LONG}|综合处|7月5日|12.0|25%`,
    '2|会场布置||12月31日|3.5|50%',
    '3|a<b & "c"\n第二行|业务处|长期|—|—',
    '4|签约||—|1,000.0|10%',
    '合计|1,015.5|85%',
    '',
  ]);
});

describe('what the XML says', () => {
  it('heading repeated, rows whole, merged cells, numbers right, as wide as the text', async () => {
    const xml = await bodyOf('xml', p('{{表格 行 列="责任单位,工作事项,件数" 合并="责任单位" 合计="件数"}}'));
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(6);
    expect([...xml.matchAll(/<w:vMerge(?: w:val="restart")?\/>/g)].map(([one]) => one.length)).toEqual([
      27, 11, 27, 11,
    ]);
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width)).toBe(11906 - 3600);
    expect(xml).toContain('<w:tblW w:w="8306" w:type="dxa"/>');
    expect(xml).toContain('<w:gridSpan w:val="2"/>');
    const alignments = [...xml.matchAll(/<w:jc w:val="(\w+)"\/><\/w:pPr>/g)].map(([, align]) => align);
    expect(alignments.slice(0, 6)).toEqual(['center', 'center', 'center', 'center', 'left', 'right']);
  });

  it('in a landscape section, in two columns, in a cell', async () => {
    const section = (inside: string): string => `<w:p><w:pPr><w:sectPr>${inside}</w:sectPr></w:pPr></w:p>`;
    const landscape =
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1" w:right="1000" w:bottom="1" w:left="838" w:header="1" w:footer="1" w:gutter="0"/>';
    const tag = p('{{表格 行 列="责任单位,件数"}}');
    const cell = `<w:tc><w:tcPr><w:tcW w:w="5000" w:type="dxa"/></w:tcPr>${tag}</w:tc>`;
    const xml = await documentOf(
      'widths',
      tag +
        section(landscape) +
        tag +
        section(`${landscape}<w:cols w:num="2" w:space="1000"/>`) +
        grid(1, `<w:tr>${cell}</w:tr>`),
    );
    expect([...xml.matchAll(/<w:tblW w:w="(\d+)" w:type="dxa"\/><w:jc/g)].map(([, width]) => width)).toEqual([
      '15000',
      '7000',
      '4784',
    ]);
    expect(xml).toMatch(/<\/w:tbl><w:p>.*?<\/w:p><\/w:tc>/s);
  });

  it('looks like the tag; indents and numbers of its paragraph are not a cell’s', async () => {
    const run = '<w:rPr><w:rFonts w:eastAsia="仿宋"/><w:sz w:val="24"/></w:rPr>';
    const xml = await bodyOf(
      'look',
      `<w:p><w:pPr><w:pStyle w:val="a"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:line="300" w:lineRule="auto"/><w:ind w:firstLine="640"/></w:pPr><w:r>${run}<w:t>{{表格 行 列="责任单位"}}</w:t></w:r></w:p>`,
    );
    expect(xml).toContain(
      '<w:p><w:pPr><w:pStyle w:val="a"/><w:spacing w:line="300" w:lineRule="auto"/><w:ind w:leftChars="0" w:left="0" w:rightChars="0" w:right="0" w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:rFonts w:eastAsia="仿宋"/><w:sz w:val="24"/></w:rPr><w:t xml:space="preserve">综合处',
    );
    expect(xml).toContain(
      '<w:rFonts w:eastAsia="仿宋"/><w:b/><w:sz w:val="24"/></w:rPr><w:t xml:space="preserve">责任单位',
    );
    expect(xml).not.toContain('numPr');
  });

  it('in loops: tables of their own, never joined', async () => {
    const xml = await bodyOf(
      'loop',
      `${p('{{#each 组}}')}${p('{{表格 行}}')}${p('{{表格 行 表头="否" 合计="数" 合计名="小计"}}')}${p('{{/each}}')}`,
    );
    expect(xml).not.toContain('</w:tbl><w:tbl>');
    expect(seen(xml.replace(/<w:trPr>.*?<\/w:trPr>/gs, ''))).toEqual([
      ...['事|数', 'x|1', '', 'x|1', '小计|1', ''],
      ...['事|数', 'y|2', 'y|3', '', 'y|2', 'y|3', '小计|5', ''],
    ]);
  });

  it('a lamp keeps its colour', async () => {
    expect(await bodyOf('lamp', p('{{表格 行 列="状态:亮灯"}}'))).toContain('●逾期');
  });
});

describe('no rows', () => {
  it.each([
    ['nothing at all', '{{表格 无}}', ''],
    ['a field that is not there', '{{表格 没有}}', ''],
    [
      'what the template says',
      '{{表格 无 空="无"}}',
      '<w:p><w:r><w:t xml:space="preserve">无</w:t></w:r></w:p>',
    ],
  ])('%s', async (_case, tag, xml) => expect(await bodyOf('none', p(tag))).toBe(xml));
});

it.each([
  ['{{表格 行 列="工作亊项"}}', '这些行没有“工作亊项”这一列，相近的有 工作事项'],
  ['{{表格 行 列="件数:数宇"}}', '“件数”列的格式“数宇”不是可用的函数'],
  ['{{表格 行 列="件数:数字 1 2"}}', '“数字”后面应有 1–2 个参数，现有 3 个'],
  ['{{表格 行 列="件数:数字 单价=2"}}', '“数字”没有“单价=”这一项'],
  ['{{表格 行 列="件数:表格"}}', '格式“表格”不是可用的函数'],
  ['{{表格 行 列="件数" 宽="宽"}}', '看不懂列宽“宽”'],
  ['{{表格 行 列="件数" 对齐="斜"}}', '看不懂对齐方式“斜”'],
  ['{{表格 行 列="件数" 合计="金额"}}', '表格里没有“金额”这一列，有 件数'],
  ['{{表格 行 样式="三线表"}}', '模板里没有名为“三线表”的表格样式，有 Normal Table'],
  ['{{表格 行 颜色="红"}}', '“表格”没有“颜色=”这一项'],
])('told: %s', async (tag, says) => expect(await mistakeOf(tag)).toContain(says));

it.each([
  ['a,b=乙,c:日期', [], 'a/a/ b/乙/ c/c/日期'],
  ['a，b＝乙；c：日期', [], 'a/a/ b/乙/ c/c/日期'],
  ['目标量化指标(KPI)=KPI, 金额（元）:数字 2', [], '目标量化指标(KPI)/KPI/ 金额（元）/金额（元）/数字(2)'],
  ['[a,b:c]=甲', [], 'a,b:c/甲/'],
  ['时间:起,时间:起:日期', ['时间:起'], '时间:起/时间:起/ 时间:起/时间:起/日期'],
  ["时限=完成时限:日期 '月,日' 否则=—", [], '时限/完成时限/日期(月,日;否则=—)'],
  [' , ,', [], ''],
])('columns %s', (written, known, parsed) =>
  expect(
    parseColumns(written, new Set(known))
      .map(({ field, heading, format }) => {
        const hash = Object.entries(format?.hash ?? {}).map(([key, value]) => `;${key}=${String(value)}`);
        const args =
          format && (format.args.length > 0 || hash.length > 0)
            ? `(${format.args.join(' ')}${hash.join('')})`
            : '';
        return `${field}/${heading}/${format?.helper ?? ''}${args}`;
      })
      .join(' '),
  ).toBe(parsed),
);

it.each([
  ['shares', [{ share: 1 }, { share: 4 }], [2, 2], [2000, 8000]],
  ['fixed and a share', [{ twips: 1134 }, { share: 1 }], [2, 2], [1134, 8866]],
  ['fixed and by content', [{ twips: 1134 }, undefined], [2, 2], [1134, 8866]],
  ['fixed ones that do not fit', [{ twips: 20_000 }, { share: 1 }], [2, 2], [9833, 167]],
  ['too much: long texts give way', [undefined, undefined, undefined], [9, 9, 900], [2120, 2120, 5760]],
  ['short texts get what they need', [undefined, undefined], [2, 100], [650, 9350]],
])('widths: %s', (_case, written, needs, widths) =>
  expect(columnWidths(written, needs, 10_000, 210, 230)).toEqual(widths),
);

it('any number of columns adds up to the width of the text', () => {
  for (let columns = 1; columns <= 63; columns += 1) {
    const needs = Array.from({ length: columns }, (_, at) => (at * 7) % 50);
    const widths = columnWidths(
      needs.map(() => undefined),
      needs,
      8306,
      210,
      230,
    );
    expect(widths.reduce((sum, width) => sum + width)).toBe(8306);
    expect(Math.min(...widths)).toBeGreaterThan(0);
  }
  expect(emsOf('督办ab')).toBeCloseTo(3.29);
});

it('hostile: keys of objects, long texts, control characters are text or nothing', async () => {
  const rows = [JSON.parse('{"__proto__": 1, "constructor": "c", "<w:p>": "]]>\\u0001</w:t>"}') as object];
  const template = await compileWordTemplate(await fullPackage({ body: p('{{表格 行}}') }), allHelpers);
  const docx = await renderWordTemplate(template, { 行: rows }, stamp);
  const xml = await partOf(docx, 'word/document.xml');
  expect(xml).toContain('&lt;w:p&gt;');
  expect(xml).toContain(']]&gt;&lt;/w:t&gt;');
  keep('table-hostile', docx);
});

it('50,000 rows: each cell is read at most four times, however many there are', async () => {
  let reads = 0;
  const 行 = Array.from({ length: 50_000 }, (_, at) => ({
    get 事项() {
      reads += 1;
      return `第${at}项工作`;
    },
    get 单位() {
      reads += 1;
      return `处${at >> 3}`;
    },
    get 数() {
      reads += 1;
      return at;
    },
  }));
  const template = await compileWordTemplate(
    await fullPackage({ body: p('{{表格 行 列="序号,事项,单位,数:数字" 合并="单位" 合计="数"}}') }),
    allHelpers,
  );
  const docx = await renderWordTemplate(template, { 行 }, stamp);
  expect((await partOf(docx, 'word/document.xml')).match(/<w:tr>/g)).toHaveLength(50_002);
  expect(reads).toBeLessThanOrEqual(4 * 3 * 50_000);
});
