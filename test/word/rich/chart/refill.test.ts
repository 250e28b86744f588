import {
  bars,
  cachesOf,
  catAx,
  DATES,
  dateAx,
  designedPackage,
  drawing,
  drawn,
  lines,
  mistakesOf,
  render,
  richTitle,
  secondAxes,
  ser,
  valAx,
} from './chartPackage';
import { openPackage } from '../../../../src/opc/openPackage';
import { rewritePackage } from '../../../../src/opc/rewritePackage';
import { grid, tr } from '../../support/fullPackage';
import { p } from '../../support/wordPackage';

const rows = [
  { 单位: '甲局', 应办: 5, 已办: '3', 办结率: '60%', 日: '2024-07-01' },
  { 单位: '乙局', 应办: '1,200', 已办: '', 办结率: '75.5%', 日: '2024-08-01' },
  { 单位: '丙局', 应办: 0, 已办: -2, 办结率: '—', 日: '2024-09-01' },
];
const TAG = '{{图表数据 行 分类="单位" 系列="应办件=应办,已办"}}';
const quoted = (text: string): string => text.replaceAll('"', '&quot;');
const chart = 'word/charts/chart1.xml';

describe('what a chart made in Word becomes', () => {
  it('names, categories, values, references and workbook are new; the design stays', async () => {
    const template = await designedPackage(
      { body: drawn(TAG) },
      { plot: bars(ser(0, 'a'), ser(1, 'b')) + catAx + valAx, title: richTitle('办理情况') },
    );
    const done = await render('refill', template, { 行: rows });
    const xml = await done.text(chart);
    expect(cachesOf(xml)).toEqual([
      '数据!$B$1: 应办件',
      '数据!$A$2:$A$4: 甲局 | 乙局 | 丙局',
      '数据!$B$2:$B$4 #,##0: 5 | 1200 | 0',
      '数据!$C$1: 已办',
      '数据!$A$2:$A$4: 甲局 | 乙局 | 丙局',
      '数据!$C$2:$C$4 General: 3 |  | -2',
    ]);
    expect(xml).toContain('<c:gapWidth val="77"/>');
    expect(xml).toContain('办理情况');
    expect(await done.sheet(chart)).toEqual({
      name: '数据',
      rows: [
        ['单位', '应办件', '已办'],
        ['甲局', 5, 3],
        ['乙局', 1200],
        ['丙局', 0, -2],
      ],
    });
    expect(done.names.filter((name) => /charts\/chart|embeddings/.test(name))).toEqual([
      chart,
      'word/embeddings/book.xlsx',
    ]);
    expect(await done.text('word/document.xml')).toContain(
      'descr="图表。应办件：甲局5，乙局1200，丙局0；已办：甲局3，乙局无，丙局-2。"',
    );
  });

  it.each([
    ['alone', TAG, ['autoTitleDeleted val="1"'], ['<c:title>', '{{']],
    [
      'with words',
      `${TAG}办理情况（{{名}}）`,
      ['<a:t>办理情况（全年）</a:t>', 'autoTitleDeleted val="0"'],
      ['{{'],
    ],
  ])('the tag in its title, %s', async (name, title, has, hasNot) => {
    const template = await designedPackage(
      { body: drawn() },
      { plot: bars(ser(0, 'a')) + catAx + valAx, title: richTitle(quoted(title)) },
    );
    const xml = await (await render(`title-${name}`, template, { 行: rows, 名: '全年' })).text(chart);
    for (const part of has) expect(xml).toContain(part);
    for (const part of hasNot) expect(xml).not.toContain(part);
    expect(cachesOf(xml)).toHaveLength(6);
  });

  it('an automatic title goes when there are more series than one', async () => {
    const template = await designedPackage(
      { body: drawn(TAG) },
      { plot: bars(ser(0, 'a')) + catAx + valAx, title: '<c:overlay val="0"/>' },
    );
    expect(await (await render('auto-title', template, { 行: rows })).text(chart)).toContain(
      '<c:chart><c:autoTitleDeleted val="1"/>',
    );
  });
});

describe('more or fewer series', () => {
  const three = '{{图表数据 行 分类="单位" 系列="一=应办,二=已办,三=应办,四=已办"}}';
  it('one more takes the look of the last in the next colour, and a number of its own', async () => {
    const mark =
      '<c:extLst><c:ext uri="{C3380CC4-5D6E-409C-BE32-E72D297353CC}" xmlns:c16="http://schemas.microsoft.com/office/drawing/2014/chart"><c16:uniqueId val="{00000001-0000-4000-8000-000000000000}"/></c:ext></c:extLst>';
    const last = ser(1, 'b').replace('</c:ser>', `${mark}</c:ser>`);
    const template = await designedPackage(
      { body: drawn(three) },
      { plot: bars(ser(0, 'a'), last) + catAx + valAx },
    );
    const xml = await (await render('more', template, { 行: rows })).text(chart);
    expect(
      [...xml.matchAll(/<c:idx val="(\d)"\/><c:order val="(\d)"\/>.*?schemeClr val="(\w+)"/g)].map(
        ([, ...found]) => found,
      ),
    ).toEqual([
      ['0', '0', 'accent1'],
      ['1', '1', 'accent2'],
      ['2', '2', 'accent3'],
      ['3', '3', 'accent4'],
    ]);
    expect(xml.match(/uniqueId/g)).toHaveLength(1);
  });

  it.each([
    [
      'a theme colour beyond the sixth',
      '<c:spPr><a:solidFill><a:schemeClr val="accent6"/></a:solidFill></c:spPr>',
      5,
      '<a:schemeClr val="accent1"><a:lumMod val="60000"/></a:schemeClr>',
    ],
    [
      'a fixed colour',
      '<c:spPr><a:solidFill><a:srgbClr val="C00000"/></a:solidFill></c:spPr>',
      0,
      '<a:srgbClr val="C00000"><a:lumMod val="60000"/><a:lumOff val="40000"/></a:srgbClr>',
    ],
  ])('%s is varied', async (_case, look, idx, varied) => {
    const only = ser(0, 'a', look).replace('<c:idx val="0"/>', `<c:idx val="${idx}"/>`);
    const template = await designedPackage({ body: drawn(TAG) }, { plot: bars(only) + catAx + valAx });
    expect(await (await render('varied', template, { 行: rows })).text(chart)).toContain(varied);
  });

  it('surplus ones go; a combination keeps its line for the series of its name', async () => {
    const plot =
      bars(ser(0, 'a'), ser(1, 'b')) +
      lines(ser(2, '办结率', '<c:marker><c:symbol val="star"/></c:marker>')) +
      catAx +
      valAx +
      secondAxes;
    const template = await designedPackage(
      { body: drawn('{{图表数据 行 分类="单位" 系列="办结率,应办"}}') },
      { plot },
    );
    const xml = await (await render('combo', template, { 行: rows })).text(chart);
    expect(cachesOf(xml.replace(/<c:cat>.*?<\/c:cat>/g, ''))).toEqual([
      '数据!$C$1: 应办',
      '数据!$C$2:$C$4 #,##0: 5 | 1200 | 0',
      '数据!$B$1: 办结率',
      '数据!$B$2:$B$4 0.0%: 0.6 | 0.755 | ',
    ]);
    expect(xml).toMatch(/<c:lineChart>.*办结率.*star.*<\/c:lineChart>/);
  });

  it('a kind of chart left without a series goes with its axes', async () => {
    const plot = bars(ser(0, 'a')) + lines(ser(1, 'b', '')) + catAx + valAx + secondAxes;
    const template = await designedPackage(
      { body: drawn('{{图表数据 行 分类="单位" 系列="应办"}}') },
      { plot },
    );
    const xml = await (await render('emptied', template, { 行: rows })).text(chart);
    expect(xml).not.toContain('lineChart');
    expect([...xml.matchAll(/<c:(\w+Ax)>/g)].map(([, axis]) => axis)).toEqual(['catAx', 'valAx']);
  });

  it('slices there were not get a look of their own; looks and labels of points that are gone go', async () => {
    const slices = [0, 1]
      .map(
        (index) =>
          `<c:dPt><c:idx val="${index}"/><c:bubble3D val="0"/><c:spPr><a:solidFill><a:schemeClr val="accent${index + 1}"/></a:solidFill></c:spPr></c:dPt>`,
      )
      .join('');
    const pie = (look: string): string =>
      `<c:pieChart><c:varyColors val="1"/>${ser(0, 'a', look)}<c:firstSliceAng val="0"/></c:pieChart>`;
    const tag = '{{图表数据 行 分类="单位" 系列="应办"}}';
    const grown = await render('pie', await designedPackage({ body: drawn(tag) }, { plot: pie(slices) }), {
      行: rows,
    });
    expect(
      [...(await grown.text(chart)).matchAll(/<c:dPt><c:idx val="(\d)"\/>.*?val="(accent\d)"/g)].map(
        ([, ...found]) => found,
      ),
    ).toEqual([
      ['0', 'accent1'],
      ['1', 'accent2'],
      ['2', 'accent3'],
    ]);
    const label =
      '<c:dLbls><c:dLbl><c:idx val="1"/><c:delete val="1"/></c:dLbl><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';
    const shrunk = await render(
      'pie-small',
      await designedPackage({ body: drawn(tag) }, { plot: pie(slices + label) }),
      { 行: rows.slice(0, 1) },
    );
    expect(await shrunk.text(chart)).not.toMatch(/<c:idx val="1"\/>/);
  });
});

describe('categories', () => {
  const byDay = '{{图表数据 行 分类="日" 系列="应办"}}';
  it('dates stay dates on an axis of dates', async () => {
    const template = await designedPackage(
      { body: drawn(byDay) },
      { plot: bars(ser(0, 'a', '', DATES)) + dateAx + valAx },
    );
    const done = await render('dates', template, { 行: rows });
    expect(cachesOf(await done.text(chart))[1]).toBe('数据!$A$2:$A$4 yyyy\\-mm\\-dd: 45474 | 45505 | 45536');
    expect(await done.text(chart)).toContain('<c:dateAx>');
    expect(await done.text(chart)).not.toContain('baseTimeUnit');
    expect((await done.sheet(chart)).rows[1]?.[0]).toBe(45474);
  });

  it('texts turn it into a plain one', async () => {
    const template = await designedPackage(
      { body: drawn(TAG) },
      { plot: bars(ser(0, 'a', '', DATES)) + dateAx + valAx },
    );
    const xml = await (await render('no-dates', template, { 行: rows })).text(chart);
    expect(xml).toContain(
      '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/><c:auto val="0"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>',
    );
    expect(cachesOf(xml)[1]).toBe('数据!$A$2:$A$4: 甲局 | 乙局 | 丙局');
  });

  it('years that were numbers stay numbers', async () => {
    const years = DATES.replace('yyyy\\-mm\\-dd', '0"年"');
    const template = await designedPackage(
      { body: drawn('{{图表数据 年 分类="年" 系列="数"}}') },
      { plot: bars(ser(0, 'a', '', years)) + catAx + valAx },
    );
    const xml = await (
      await render('years', template, {
        年: [
          { 年: 2023, 数: 1 },
          { 年: 2024, 数: 2 },
        ],
      })
    ).text(chart);
    expect(cachesOf(xml)[1]).toBe('数据!$A$2:$A$3 0&quot;年&quot;: 2023 | 2024');
  });

  it('points of a scatter chart', async () => {
    const points = ser(0, 'a', '').replaceAll('c:cat>', 'c:xVal>').replaceAll('c:val>', 'c:yVal>');
    const plot = `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${points}<c:axId val="1"/><c:axId val="2"/></c:scatterChart>${valAx}${valAx.replace('val="2"', 'val="1"').replace('crossAx val="1"', 'crossAx val="2"')}`;
    const template = await designedPackage({ body: drawn('{{图表数据 年 分类="年" 系列="数"}}') }, { plot });
    const xml = await (
      await render('scatter', template, {
        年: [
          { 年: 2.5, 数: 1 },
          { 年: 3, 数: 2 },
        ],
      })
    ).text(chart);
    expect(xml).toMatch(/<c:xVal><c:numRef>.*<c:v>2\.5<.*<\/c:xVal><c:yVal>/);
  });
});

describe('in the document', () => {
  const plot = bars(ser(0, 'a')) + catAx + valAx;
  it('a loop makes a chart of its own each time, with its words, data and workbook; without data a text', async () => {
    const body = `${p('{{#each 组}}')}${drawn('{{图表数据 行 分类="单位" 系列="应办"}}')}${p('{{/each}}')}`;
    const template = await designedPackage({ body }, { plot, title: richTitle('{{名}}') });
    const groups = [
      { 名: '春', 行: rows.slice(0, 1) },
      { 名: '夏', 行: rows.slice(1, 2) },
      { 名: '秋', 行: [] },
      { 名: '冬', 行: [{ 单位: '丁局', 应办: '' }] },
    ];
    const done = await render('loop', template, { 组: groups });
    const document = await done.text('word/document.xml');
    const ids = [...document.matchAll(/<c:chart [^>]*r:id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(2);
    expect(document.match(/<w:t xml:space="preserve">无数据<\/w:t>/g)).toHaveLength(2);
    expect(new Set([...document.matchAll(/docPr id="(\d+)"/g)].map(([, id]) => id)).size).toBe(2);
    const relationships = await done.text('word/_rels/document.xml.rels');
    const parts = ids.map(
      (id) => `word/${new RegExp(`Id="${id}"[^>]*Target="([^"]*)"`).exec(relationships)?.[1]}`,
    );
    expect(parts[0]).toBe(chart);
    expect(
      await Promise.all(parts.map(async (part) => /<a:t>(.*?)</.exec(await done.text(part))?.[1])),
    ).toEqual(['春', '夏']);
    expect(await Promise.all(parts.map(async (part) => (await done.sheet(part)).rows[1]))).toEqual([
      ['甲局', 5],
      ['乙局', 1200],
    ]);
    expect(done.names.filter((name) => name.includes('colors'))).toHaveLength(2);
    const types = await done.text('[Content_Types].xml');
    for (const name of done.names.filter((one) => /charts\/\w+\.xml$|embeddings/.test(one)))
      expect(types.split(`PartName="/${name}"`)).toHaveLength(2);
  });

  it('a chart with plain tags is told apart in a loop too, and keeps its data', async () => {
    const template = await designedPackage(
      { body: `${p('{{#each 组}}')}${drawn()}${p('{{/each}}')}` },
      { plot, title: richTitle('{{名}}图') },
    );
    const done = await render('loop-plain', template, { 组: [{ 名: '春' }, { 名: '夏' }] });
    const charts = done.names.filter((name) => /charts\/chart\d+\.xml$/.test(name));
    expect(
      await Promise.all(charts.map(async (part) => /<a:t>(.*?)</.exec(await done.text(part))?.[1])),
    ).toEqual(['春图', '夏图']);
    expect((await done.sheet(charts[1] ?? '')).rows).toEqual([['旧']]);
  });

  it.each([
    [
      'tags in runs beside it',
      `<w:p><w:r><w:t>{{#each 组}}</w:t></w:r><w:r>${drawing()}</w:r><w:r><w:t>{{/each}}</w:t></w:r></w:p>`,
    ],
    [
      'tags in its run',
      `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{{#each 组}}</w:t>${drawing()}<w:t>{{/each}}</w:t></w:r></w:p>`,
    ],
    ['in a row', grid(2, tr('{{#each 组}}', drawn() + p('{{/each}}')))],
    [
      'in a conditional',
      `${p('{{#each 组}}')}<w:p><w:r><w:t>{{#if 名}}</w:t></w:r><w:r>${drawing()}</w:r><w:r><w:t>{{else}}没有{{/if}}</w:t></w:r></w:p>${p('{{/each}}')}`,
    ],
  ])('repeats however the loop stands around it: %s', async (name, body) => {
    const template = await designedPackage(
      { body },
      { plot, title: richTitle(quoted('{{图表数据 行 分类="单位" 系列="应办"}}{{名}}')) },
    );
    const done = await render(`around-${name}`, template, {
      组: [
        { 名: '春', 行: rows },
        { 名: '', 行: rows.slice(1) },
        { 名: '秋', 行: [] },
      ],
    });
    const document = await done.text('word/document.xml');
    const blank = name === 'in a conditional' ? 1 : 2;
    expect(new Set([...document.matchAll(/<c:chart [^>]*r:id="([^"]*)"/g)].map(([, id]) => id)).size).toBe(
      blank,
    );
    expect(document.match(/无数据/g)).toHaveLength(1);
    expect(document).not.toContain('{{');
  });

  it('a header has its chart', async () => {
    const template = await designedPackage({ body: p('x'), header: p('y') }, { plot });
    const opened = await openPackage(template);
    const header = (await opened.readText('word/header1.xml')).replace(p('y'), drawn(TAG));
    const moved = await rewritePackage(
      opened,
      new Map([
        ['word/header1.xml', header],
        ['word/_rels/header1.xml.rels', await opened.readText('word/_rels/document.xml.rels')],
      ]),
    );
    const done = await render('header', moved, { 行: rows });
    expect((await done.sheet(chart)).rows[1]).toEqual(['甲局', 5, 3]);
  });

  it('two places that show the same chart have one each afterwards', async () => {
    const template = await designedPackage(
      { body: drawn(TAG, 7) + drawn('{{图表数据 行 分类="单位" 系列="已办"}}', 8) },
      { plot },
    );
    const done = await render('shared', template, { 行: rows });
    const charts = done.names.filter((one) => /charts\/chart\d+\.xml$/.test(one));
    expect(await Promise.all(charts.map(async (part) => (await done.sheet(part)).rows[0]))).toEqual([
      ['单位', '应办件', '已办'],
      ['单位', '已办'],
    ]);
  });

  it('charts without tags in documents without blocks are left as they are', async () => {
    const template = await designedPackage({ body: drawn('说明') + p('{{名}}') }, { plot });
    const done = await render('untouched', template, { 名: 'x' });
    expect(await done.text(chart)).toBe(await (await openPackage(template)).readText(chart));
  });

  it('a workbook that is only linked is replaced by one of its own', async () => {
    const link =
      '<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject" Target="file:///C:/secret.xlsx" TargetMode="External"/>';
    const done = await render(
      'linked',
      await designedPackage({ body: drawn(TAG) }, { plot, relationships: link }),
      { 行: rows },
    );
    expect(await done.text('word/charts/_rels/chart1.xml.rels')).not.toContain('secret');
    expect((await done.sheet(chart)).rows[1]).toEqual(['甲局', 5, 3]);
  });

  it('a chart without any workbook gets one', async () => {
    const done = await render(
      'bare',
      await designedPackage({ body: drawn(TAG) }, { plot, relationships: '', rest: '' }),
      { 行: rows },
    );
    expect((await done.sheet(chart)).rows).toHaveLength(4);
  });

  it.each([
    ['beside a picture', p(TAG), '要写在 Word 图表的标题里'],
    ['twice', drawn(TAG + TAG), '一张图表里只能有一个'],
    [
      'a value that is no number',
      drawn('{{图表数据 坏 分类="单位" 系列="数"}}'),
      '第2行（乙局）的“数”是“很多”',
    ],
    [
      'an unknown column',
      drawn('{{图表数据 行 分类="单位" 系列="应办数"}}'),
      '没有“应办数”这一列；有：单位、应办、已办、办结率、日',
    ],
  ])('told: %s', async (_case, body, says) =>
    expect(
      await mistakesOf(await designedPackage({ body }, { plot }), {
        行: rows,
        坏: [
          { 单位: '甲局', 数: 1 },
          { 单位: '乙局', 数: '很多' },
        ],
      }),
    ).toContain(says),
  );

  it.each([
    [
      'two series in a pie',
      `<c:pieChart><c:varyColors val="1"/>${ser(0, 'a')}</c:pieChart>`,
      '只能画一个系列',
    ],
    [
      'bubbles',
      '<c:bubbleChart><c:varyColors val="0"/><c:axId val="1"/><c:axId val="2"/></c:bubbleChart>',
      '气泡图、股价图、曲面图不能换数据',
    ],
    ['no series', bars() + catAx + valAx, '一个系列也没有'],
  ])('told: %s', async (_case, unfit, says) =>
    expect(
      await mistakesOf(await designedPackage({ body: drawn(TAG) }, { plot: unfit }), { 行: rows }),
    ).toContain(says),
  );

  it('the chart of a group keeps its place when there are no data', async () => {
    const inline = drawing();
    const grouped = inline.replace(/<wp:cNvGraphicFramePr\/><a:graphic>.*<\/a:graphic>/, (graphic) => {
      const inner = /<a:graphic>.*<\/a:graphic>/.exec(graphic)?.[0] ?? '';
      return `<wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wpg:wgp xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wpg:cNvGrpSpPr/><wpg:grpSpPr/><wpg:graphicFrame><wpg:cNvPr id="9" name="图" descr="${quoted(TAG)}"/><wpg:cNvFrPr/><wpg:xfrm><a:off x="0" y="0"/><a:ext cx="1" cy="1"/></wpg:xfrm>${inner}</wpg:graphicFrame></wpg:wgp></a:graphicData></a:graphic>`;
    });
    const template = await designedPackage(
      {
        body: `<w:p><w:r><mc:AlternateContent><mc:Choice xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" Requires="wpg">${grouped}</mc:Choice><mc:Fallback><w:t/></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      },
      { plot },
    );
    const full = await render('group', template, { 行: rows });
    expect(cachesOf(await full.text(chart))).toHaveLength(6);
    const empty = await render('group-empty', template, { 行: [] });
    expect(await empty.text('word/document.xml')).not.toContain('无数据');
    expect(cachesOf(await empty.text(chart))[2]).toBe('数据!$B$2 General: ');
  });
});
