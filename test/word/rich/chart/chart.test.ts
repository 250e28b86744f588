import { cachesOf, mistakesOf, render } from './chartPackage';
import { fullPackage } from '../../support/fullPackage';
import { p, r } from '../../support/wordPackage';

const rows = [
  { 单位: '甲局', 应办: 12, 已办: '10', 率: '83.3%', 差: -2 },
  { 单位: '乙局 <A&B>', 应办: 8, 已办: '—', 率: '', 差: 3 },
  { 单位: '丙局', 应办: 0, 已办: '1,200', 率: '100%', 差: -1 },
];
const long = [
  { 月: '1月', 部门: '甲', 数: 1 },
  { 月: '1月', 部门: '乙', 数: '2' },
  { 月: '2月', 部门: '甲', 数: 0.1 },
  { 月: '2月', 部门: '甲', 数: 0.2 },
];
const model = {
  行: rows,
  长: long,
  零: [{ 单位: '甲', 数: 0 }],
  空白: [{ 单位: '甲', 数: '' }],
  无: [],
  坏: [
    { 单位: '甲局', 数: 1 },
    { 单位: '乙局', 数: '很多' },
    { 单位: '', 数: '1,2' },
    { 单位: '丁局', 数: true },
    { 单位: '戊局', 数: { a: 1 } },
  ],
  二零: [
    { 单位: '甲', 数: 0 },
    { 单位: '乙', 数: 0 },
  ],
  少: [
    { 单位: '甲', 数: 2 },
    { 单位: '乙', 数: 5 },
  ],
  多: Array.from({ length: 32_001 }, (_, index) => ({ 单位: index, 数: index })),
  千: Array.from({ length: 2000 }, (_, index) => ({ 单位: `第${index}天`, 数: index })),
};
const chart = 'word/charts/chart1.xml';

async function drawn(
  name: string,
  tag: string,
  body = p(tag),
): Promise<Awaited<ReturnType<typeof render>> & { xml: string }> {
  const done = await render(name, await fullPackage({ body }), model);
  return { ...done, xml: done.names.includes(chart) ? await done.text(chart) : '' };
}
/** Names of elements with their `val`, those about looks left out. */
function outline(xml: string): string {
  const plain = xml
    .replace(/<c:(spPr|txPr|rich)>.*?<\/c:\1>/g, '')
    .replace(/<c:(strCache|numCache)>.*?<\/c:\1>/g, '');
  return [...plain.matchAll(/<(?!\/)(?:c:)(\w+)(?: val="([^"]*)")?/g)]
    .map(([, name, value]) => (value === undefined ? name : `${name}=${value}`))
    .join(' ');
}

describe('kinds', () => {
  const labels =
    'numFmt dLblPos=outEnd showLegendKey=0 showVal=1 showCatName=0 showSerName=0 showPercent=0 showBubbleSize=0';
  it('columns: the whole structure', async () => {
    const { xml, ...done } = await drawn(
      'column',
      '{{图表 行 分类="单位" 系列="应办件=应办，已办" 标题="办理情况"}}',
    );
    const series = (index: number): string =>
      `ser idx=${index} order=${index} tx strRef f invertIfNegative=0 dLbls ${labels} cat strRef f val numRef f`;
    expect(outline(xml)).toBe(
      [
        'chartSpace date1904=0 lang=zh-CN roundedCorners=0 chart title tx overlay=0 autoTitleDeleted=0 plotArea layout',
        `barChart barDir=col grouping=clustered varyColors=0 ${series(0)} ${series(1)} gapWidth=80 axId=111111111 axId=111111112`,
        'catAx axId=111111111 scaling orientation=minMax delete=0 axPos=b numFmt majorTickMark=out minorTickMark=none tickLblPos=low crossAx=111111112 crosses=autoZero auto=0 lblAlgn=ctr lblOffset=100 noMultiLvlLbl=1',
        'valAx axId=111111112 scaling orientation=minMax min=0 delete=0 axPos=l majorGridlines numFmt majorTickMark=out minorTickMark=none tickLblPos=nextTo crossAx=111111111 crosses=autoZero crossBetween=between',
        'legend legendPos=b overlay=0 plotVisOnly=1 dispBlanksAs=gap externalData autoUpdate=0',
      ].join(' '),
    );
    expect(cachesOf(xml)).toEqual([
      'Sheet1!$B$1: 应办件',
      'Sheet1!$A$2:$A$4: 甲局 | 乙局 &lt;A&amp;B&gt; | 丙局',
      'Sheet1!$B$2:$B$4 General: 12 | 8 | 0',
      'Sheet1!$C$1: 已办',
      'Sheet1!$A$2:$A$4: 甲局 | 乙局 &lt;A&amp;B&gt; | 丙局',
      'Sheet1!$C$2:$C$4 #,##0: 10 |  | 1200',
    ]);
    expect(await done.sheet(chart)).toEqual({
      name: 'Sheet1',
      rows: [
        ['单位', '应办件', '已办'],
        ['甲局', 12, 10],
        ['乙局 <A&B>', 8],
        ['丙局', 0, 1200],
      ],
    });
  });

  it.each([
    ['堆积柱形', ['barDir=col grouping=stacked', 'gapWidth=60 overlap=100', 'dLblPos=ctr']],
    ['百分比堆积柱形图', ['grouping=percentStacked', 'overlap=100']],
    ['条形', ['barDir=bar grouping=clustered', 'orientation=maxMin', 'axPos=l', 'crosses=max']],
    ['堆积条形图', ['barDir=bar grouping=stacked']],
    [
      '折线',
      [
        'lineChart grouping=standard',
        'marker symbol=circle',
        'marker symbol=square',
        'smooth=0',
        'dLblPos=t',
      ],
    ],
    ['圆环', ['doughnutChart varyColors=1', 'showPercent=1', 'holeSize=50']],
    ['stacked bar', ['barDir=bar grouping=stacked']],
    ['percent column', ['grouping=percentStacked']],
  ])('%s', async (type, has) => {
    const { xml } = await drawn(`kind-${type}`, `{{图表 行 类型="${type}" 分类="单位" 系列="应办,已办"}}`);
    const drawing = outline(xml.replace(/<c:spPr>.*?<\/c:spPr>/g, ''));
    for (const part of has) expect(drawing).toContain(part);
    // Word calls a doughnut with placed labels corrupt.
    if (type === '圆环') expect(drawing).not.toContain('dLblPos');
  });

  it('a pie says names and shares, without a legend', async () => {
    const { xml } = await drawn('pie', '{{图表 行 类型="饼" 分类="单位" 系列="应办"}}');
    expect(outline(xml)).toContain('showVal=0 showCatName=1 showSerName=0 showPercent=1');
    expect(outline(xml)).not.toContain('legend ');
    expect(xml.match(/<c:dPt>/g)).toHaveLength(3);
  });

  it('a line over columns has its own scale', async () => {
    const { xml, ...done } = await drawn('combo', '{{图表 行 分类="单位" 系列="应办" 折线="办结率=率"}}');
    expect(outline(xml)).toMatch(
      /barChart .*lineChart .*axId=111111113 axId=111111114 catAx .*valAx .*catAx axId=111111113 .*delete=1 .*valAx axId=111111114 .*crosses=max/,
    );
    expect(cachesOf(xml).at(-1)).toBe('Sheet1!$C$2:$C$4 0.0%: 0.833 |  | 1');
    expect((await done.sheet(chart)).rows[1]).toEqual(['甲局', 12, 0.833]);
  });

  it('long form: one number a row, the same cell added up exactly', async () => {
    const { xml } = await drawn('long', '{{图表 长 分类="月" 系列字段="部门" 值="数"}}');
    expect(cachesOf(xml).filter((_, index) => index % 3 !== 1)).toEqual([
      'Sheet1!$B$1: 甲',
      'Sheet1!$B$2:$B$3 General: 1 | 0.3',
      'Sheet1!$C$1: 乙',
      'Sheet1!$C$2:$C$3 General: 2 | ',
    ]);
  });
});

describe('names of columns', () => {
  it.each([
    ['commas of any width, a label of one', '应办件＝应办，已办、差', ['应办件', '已办', '差']],
    ['brackets around a name with a comma', '[甲,乙]=应办;已办', ['甲,乙', '已办']],
  ])('%s', async (_case, written, labels) => {
    const { xml } = await drawn('names', `{{图表 行 分类="单位" 系列="${written}"}}`);
    expect([...xml.matchAll(/<c:tx>.*?<c:v>(.*?)</g)].map(([, label]) => label)).toEqual(labels);
  });

  it('in English', async () => {
    const { xml } = await drawn(
      'english',
      '{{chart 行 type="line" category="单位" series="Planned=应办" title="T" legend="top" labels="none"}}',
    );
    expect(outline(xml)).toMatch(/title .*lineChart .*showVal=0 .*legendPos=t/);
  });
});

describe('looks', () => {
  it.each([
    ['labels off', '标签="无"', 'showVal=0', 'showVal=1'],
    ['legend at the side', '图例="右"', 'legendPos=r', 'legendPos=b'],
    ['no legend', '图例="无"', 'plotVisOnly=1', 'legend '],
    ['names as labels', '标签="名称和数值"', 'showVal=1 showCatName=1', 'showCatName=0'],
    ['no title', '标题=""', 'autoTitleDeleted=1', 'title'],
  ])('%s', async (name, option, has, hasNot) => {
    const { xml } = await drawn(`look-${name}`, `{{图表 行 分类="单位" 系列="应办,已办" ${option}}}`);
    expect(outline(xml)).toContain(has);
    expect(outline(xml)).not.toContain(hasNot);
  });

  it('scales of columns hold zero; small counts have whole steps', async () => {
    const below = await drawn('below', '{{图表 行 分类="单位" 系列="差"}}');
    expect(outline(below.xml)).not.toMatch(/\bm(?:in|ax)=0/);
    const few = await drawn('few', '{{图表 少 分类="单位" 系列="数"}}');
    expect(outline(few.xml)).toContain('majorUnit=1');
  });

  it.each([
    ['百分比', '0%'],
    ['0.00', '0.00'],
    ['千分位', '#,##0'],
    ['0件', '0&quot;件&quot;'],
    ['￥#,##0.00', '￥#,##0.00'],
    ['#,##0.0,"千"', '#,##0.0,&quot;千&quot;'],
  ])('number format %s', async (format, written) => {
    const { xml } = await drawn('format', `{{图表 行 分类="单位" 系列="应办" 格式='${format}'}}`);
    expect(xml).toContain(`<c:formatCode>${written}</c:formatCode>`);
  });

  it('fonts of the run it stands in, for both scripts', async () => {
    const run = `<w:p><w:pPr><w:spacing w:line="579" w:lineRule="exact" w:before="120"/><w:ind w:firstLineChars="200"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii="Arial" w:eastAsia="仿宋_GB2312"/></w:rPr><w:t>{{图表 行 分类="单位" 系列="应办" 宽=10 高="5.5厘米" 字号=12}}</w:t></w:r></w:p>`;
    const { xml, text } = await drawn('fonts', '', run);
    expect(xml).toContain('<a:latin typeface="Arial"/><a:ea typeface="仿宋_GB2312"/>');
    const document = await text('word/document.xml');
    expect(document).toContain('<wp:extent cx="3600000" cy="1980000"/>');
    expect(document).toContain(
      '<w:pPr><w:snapToGrid w:val="0"/><w:spacing w:before="120" w:line="240" w:lineRule="auto"/><w:ind w:firstLineChars="0" w:firstLine="0"/><w:jc w:val="center"/></w:pPr>',
    );
  });

  it('thousands of points draw no labels, markers or tick marks', async () => {
    const { xml } = await drawn('thousands', '{{图表 千 类型="折线" 分类="单位" 系列="数"}}');
    expect(xml).toContain('<c:ptCount val="2000"/>');
    expect(xml).toContain('<c:symbol val="none"/>');
    expect(outline(xml)).toContain('majorTickMark=none');
    expect(outline(xml)).toContain('showVal=0');
  });

  it('each chart has parts of its own, equal ones too', async () => {
    const body = p('{{图表 少 分类="单位" 系列="数"}}').repeat(2);
    const { names, text } = await drawn('two', '', body);
    expect(names.filter((name) => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(2);
    expect(names.filter((name) => /embeddings/.test(name))).toHaveLength(2);
    const document = await text('word/document.xml');
    expect(new Set([...document.matchAll(/r:id="([^"]*)"/g)].map(([, id]) => id)).size).toBe(2);
  });
});

describe('nothing to draw', () => {
  it.each([
    ['no rows', '{{图表 无 分类="单位" 系列="数"}}', '无数据'],
    ['no list at all', '{{图表 没有 分类="单位" 系列="数"}}', '无数据'],
    ['gaps only', '{{图表 空白 分类="单位" 系列="数" 空="____"}}', '____'],
    ['a pie of nothing', '{{图表 二零 类型="饼" 分类="单位" 系列="数"}}', '无数据'],
  ])('%s', async (name, tag, text) => {
    const { names, ...done } = await drawn(`empty-${name}`, tag);
    expect(names.some((part) => /charts|embeddings/.test(part))).toBe(false);
    expect(await done.text('word/document.xml')).toContain(`<w:t xml:space="preserve">${text}</w:t>`);
  });
  it('zeros are numbers', async () => {
    const { xml } = await drawn('zero', '{{图表 零 分类="单位" 系列="数"}}');
    expect(cachesOf(xml).at(-1)).toBe('Sheet1!$B$2 General: 0');
  });
});

describe('told', () => {
  it.each([
    [
      'values that are no numbers, with their rows',
      '{{图表 坏 分类="单位" 系列="数"}}',
      '图表要的是数字：第2行（乙局）的“数”是“很多”；第3行的“数”是“1,2”；第4行（丁局）的“数”是“true”；另有 1 处。请改成数字，没有数的留空',
    ],
    [
      'an unknown column',
      '{{图表 行 分类="单位" 系列="应办数"}}',
      '数据里没有“应办数”这一列；有：单位、应办、已办、率、差',
    ],
    ['an inherited name', '{{图表 行 分类="单位" 系列="constructor"}}', '数据里没有“constructor”这一列'],
    [
      'an unknown kind',
      '{{图表 行 类型="雷达" 分类="单位" 系列="应办"}}',
      '没有“雷达”这种类型；可写：柱形、',
    ],
    ['a stacked pie', '{{图表 行 类型="堆积饼" 分类="单位" 系列="应办"}}', '没有“堆积饼”这种类型'],
    [
      'a kind of the prototype',
      '{{图表 行 类型="constructor" 分类="单位" 系列="应办"}}',
      '没有“constructor”这种类型',
    ],
    ['no categories', '{{图表 行 系列="应办"}}', '请写明分类是哪一列'],
    ['no series', '{{图表 行 分类="单位"}}', '系列要写列名'],
    ['a comma too many', '{{图表 行 分类="单位" 系列="甲=,应办"}}', '没有“甲=”这一列'],
    ['long form without values', '{{图表 长 分类="月" 系列字段="部门"}}', '写明数在哪一列'],
    ['two series in a pie', '{{图表 行 类型="饼" 分类="单位" 系列="应办,已办"}}', '饼图只能画一个系列'],
    ['below zero in a pie', '{{图表 行 类型="饼" 分类="单位" 系列="差"}}', '“甲局”的“差”是 -2'],
    ['lines over bars', '{{图表 行 类型="条形" 分类="单位" 系列="应办" 折线="率"}}', '只能和柱形图合用'],
    ['a width', '{{图表 行 分类="单位" 系列="应办" 宽="很宽"}}', '宽“很宽”应为 2 到 55 的数'],
    ['a format', '{{图表 行 分类="单位" 系列="应办" 格式="[红色]abc;;@"}}', '格式“[红色]abc;;@”看不懂'],
    ['an unknown argument', '{{图表 行 分类="单位" 系列="应办" 颜色="红"}}', '颜色'],
    ['too many points', '{{图表 多 分类="单位" 系列="数"}}', '图表放不下 32001 项'],
    ['words beside it', '见{{图表 行 分类="单位" 系列="应办"}}', '它会占整段'],
  ])('%s', async (_case, tag, says) =>
    expect(await mistakesOf(await fullPackage({ body: `<w:p>${r(tag)}</w:p>` }), model)).toContain(says),
  );
});
