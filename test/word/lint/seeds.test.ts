import path from 'node:path';
import { fileTemplateShelf } from '../../../src/adapters/files/templateShelf';
import { parseMinute } from '../../../src/domain/time/WallMinute';
import { checkWorkbook } from '../../../src/flows/checkWorkbook';
import { writeReport } from '../../../src/flows/writeReport';
import { openPackage } from '../../../src/opc/openPackage';
import { rewritePackage } from '../../../src/opc/rewritePackage';
import { lintDocx } from '../../../src/word/lint/lintDocx';
import { checklistHeadings, checklistRows, wholeMeeting } from '../../domain/report/samples';
import { sheetOf, snapshotOf } from '../../support/snapshot/buildSnapshot';
import { renderText, sampleModel, sampleText } from '../styles/buildSample';
import { linesOf } from './officialPaper';

const shelf = fileTemplateShelf(path.resolve(__dirname, '../../../templates'));
const now = parseMinute('2024-07-12T09:00') ?? 0;
const reportOn = (template: string, snapshot: Parameters<typeof checkWorkbook>[0]): Promise<Uint8Array> =>
  writeReport({ template, check: checkWorkbook(snapshot, { now }), shelf, language: 'zh-CN' });

const meeting = reportOn('meeting-report', snapshotOf(...wholeMeeting));
const checklist = reportOn('checklist', snapshotOf(sheetOf('清单', [checklistHeadings, ...checklistRows])));

const sample = async (name: string): Promise<Uint8Array> => renderText(sampleText(name), sampleModel(name));

/** Reports on workbooks as people have them, with half-width punctuation in their cells, and papers of all kinds. */
describe('what we make keeps to GB/T 9704-2012', () => {
  it.each([
    { name: 'the meeting report', docx: meeting, says: [] },
    { name: 'the checklist, on turned pages only', docx: checklist, says: [] },
    { name: 'a notice with an annex on a turned page', docx: sample('notice'), says: [] },
    { name: 'minutes', docx: sample('minutes'), says: [] },
    {
      name: 'a request whose text wants its headings bold',
      docx: sample('request'),
      says: ['7.3.3 二级标题“（一）”加粗: 加粗 → 不加粗', '7.3.3 正文加粗: 加粗 → 不加粗'],
    },
  ])('$name', async ({ docx, says }) => expect(linesOf(await lintDocx(await docx))).toEqual(says));
});

interface Seed {
  readonly seed: string;
  readonly part: string;
  readonly from: string | RegExp;
  readonly to: string;
  readonly finds: readonly string[];
}

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
const OPENING = /(<w:pStyle w:val="BodyText"\/>)(<\/w:pPr>)/;

const seeds: readonly Seed[] = [
  {
    seed: 'top margin 25.4 mm',
    part: DOCUMENT,
    from: 'w:top="2098"',
    to: 'w:top="1440"',
    finds: ['5.2.1 天头（上边距）: 25.4毫米 → 37毫米（±1毫米）'],
  },
  {
    seed: 'left margin 31.8 mm',
    part: DOCUMENT,
    from: /w:left="158[78]"/,
    to: 'w:left="1800"',
    finds: ['5.2.1 订口（左边距）: 31.8毫米 → 28毫米（±1毫米）'],
  },
  {
    seed: 'right margin 20 mm',
    part: DOCUMENT,
    from: 'w:right="1474"',
    to: 'w:right="1134"',
    finds: ['5.2.1 版心宽度: 162毫米 → 156毫米（±1毫米）'],
  },
  {
    seed: 'paper 6 mm too wide around the same text area',
    part: DOCUMENT,
    from: /w:w="11906"(.*?)w:right="1474"/s,
    to: 'w:w="12240"$1w:right="1808"',
    finds: ['5.1 纸张: 215.9×297毫米 → A4（210×297毫米）'],
  },
  {
    seed: 'text in 宋体 by its style',
    part: STYLES,
    from: /(w:styleId="BodyText".*?w:eastAsia=")仿宋/s,
    to: '$1宋体',
    finds: ['5.2.2 正文字体: 宋体 → 仿宋 ×N'],
  },
  {
    seed: 'text of size 四号 by its style',
    part: STYLES,
    from: /(w:styleId="BodyText".*?<w:sz w:val=")32/s,
    to: '$128',
    finds: ['5.2.2 正文字号: 四号（14磅） → 三号（16磅） ×N'],
  },
  {
    seed: 'one paragraph flush left, directly',
    part: DOCUMENT,
    from: OPENING,
    to: '$1<w:ind w:firstLineChars="0" w:firstLine="0"/>$2',
    finds: ['7.3.3 段落缩进: 首行顶格 → 首行左空2字，回行顶格'],
  },
  {
    seed: 'one paragraph indented as a whole',
    part: DOCUMENT,
    from: OPENING,
    to: '$1<w:ind w:left="640"/>$2',
    finds: ['7.3.3 段落缩进: 首行4字，回行2字 → 首行左空2字，回行顶格'],
  },
  {
    seed: 'red text in one paragraph',
    part: DOCUMENT,
    from: /(<w:pStyle w:val="BodyText"\/><\/w:pPr><w:r>)/,
    to: '$1<w:rPr><w:color w:val="FF0000"/></w:rPr>',
    finds: ['5.2.4 文字颜色: #FF0000 → 黑色'],
  },
  {
    seed: 'lines of 29 pt',
    part: STYLES,
    from: /w:line="579"/g,
    to: 'w:line="600"',
    finds: ['5.2.3 每面行数: 21行（固定行距30磅） → 22行'],
  },
  {
    seed: 'letters not narrowed',
    part: STYLES,
    from: /<w:spacing w:val="-5"\/>/g,
    to: '',
    finds: ['5.2.3 每行字数: 27字 → 28字'],
  },
  {
    seed: 'bold title',
    part: STYLES,
    from: /(w:styleId="Title".*?)<w:b w:val="false"\/>/s,
    to: '$1<w:b/>',
    finds: ['7.3.1 标题加粗: 加粗 → 不加粗'],
  },
  {
    seed: 'title in 宋体',
    part: STYLES,
    from: '方正小标宋简体',
    to: '宋体',
    finds: ['7.3.1 标题字体: 宋体 → 小标宋'],
  },
  {
    seed: 'title at the left',
    part: STYLES,
    from: /(w:styleId="Title".*?<w:jc w:val=")center/s,
    to: '$1left',
    finds: ['7.3.1 标题对齐: 居左 → 居中'],
  },
  {
    seed: 'level 1 in 楷体',
    part: STYLES,
    from: /(w:styleId="Heading1".*?w:eastAsia=")黑体/s,
    to: '$1楷体',
    finds: ['7.3.3 一级标题“一、”字体: 楷体 → 黑体 ×N'],
  },
  {
    seed: 'level 2 in 仿宋',
    part: STYLES,
    from: /(w:styleId="Heading2".*?w:eastAsia=")楷体/s,
    to: '$1仿宋',
    finds: ['7.3.3 二级标题“（一）”字体: 仿宋 → 楷体 ×N'],
  },
  {
    seed: '二、 left out',
    part: DOCUMENT,
    from: '>二、',
    to: '>三、',
    finds: ['7.3.3 层次序数不连续: “三、” → “二、”', '7.3.3 层次序数不连续: “三、” → “四、”'],
  },
  {
    seed: '一. for 一、',
    part: DOCUMENT,
    from: '>一、',
    to: '>一.',
    finds: ['7.3.3 层次序数写法: “一.” → “一、”'],
  },
  {
    seed: '（一）、 for （一）',
    part: DOCUMENT,
    from: '>（一）',
    to: '>（一）、',
    finds: ['7.3.3 层次序数写法: “（一）、” → “（一）”'],
  },
  {
    seed: 'half-width comma between characters',
    part: DOCUMENT,
    from: /(<w:pStyle w:val="BodyText"\/><\/w:pPr><w:r><w:t[^>]*>)/,
    to: '$1经核对,',
    finds: ['9 半角标点: “,” → “，”'],
  },
  {
    seed: 'page number without dashes',
    part: 'word/footer1.xml',
    from: /— | —/g,
    to: '',
    finds: ['7.5 页码格式: “1” → “— 1 —”'],
  },
  {
    seed: 'page number of size 五号',
    part: STYLES,
    from: /(w:styleId="PageNumberLine".*?<w:sz w:val=")28/s,
    to: '$121',
    finds: ['7.5 页码字号: 五号（10.5磅） → 四号（14磅） ×N'],
  },
  {
    seed: 'page number centred',
    part: 'word/footer1.xml',
    from: '<w:jc w:val="right"/>',
    to: '<w:jc w:val="center"/>',
    finds: ['7.5 页码左右位置: 单页居中 → 单页居右，双页居左'],
  },
  {
    seed: 'odd and even pages alike',
    part: 'word/settings.xml',
    from: '<w:evenAndOddHeaders/>',
    to: '',
    finds: ['7.5 页码左右位置: 单双页都居右 → 单页居右，双页居左'],
  },
  {
    seed: 'page number without its inset',
    part: 'word/footer1.xml',
    from: /<w:ind w:right="\d+"\/>/,
    to: '',
    finds: ['7.5 页码空一字: 空0字 → 空1字'],
  },
  {
    seed: 'a table wider than the text area',
    part: DOCUMENT,
    from: /<w:gridCol w:w="(\d+)"\/>/,
    to: '<w:gridCol w:w="9$1"/>',
    finds: ['5.2.1 表格宽度: NNN毫米 → 不超出版心（156毫米）'],
  },
];

describe('a seeded deviation is found by its clause, and nothing else', () => {
  it.each(seeds)('$seed', async ({ part, from, to, finds }) => {
    const whole = await meeting;
    const source = await openPackage(whole);
    const before = await source.readText(part);
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    const spoilt = await rewritePackage(source, new Map([[part, after]]));
    const found = linesOf(await lintDocx(spoilt));
    expect(
      found.map((line) => line.replace(/×\d+$/, '×N').replace(/^(.*表格宽度: )[\d.]+/, '$1NNN')),
    ).toEqual(finds);
  });
});
