import type { Syntax } from './syntaxes';
import { paragraph, row, table, wordFile } from './wordXml';

export type Row = Readonly<Record<string, string | number>>;
export type Model = Readonly<Record<string, string | number | boolean | readonly Row[]>>;

/** One document every engine has to make. */
export interface WordCase {
  readonly name: string;
  readonly model: Model;
  /** How often it is made in one process at most, within the time each engine gets; the median counts. */
  readonly repeats: number;
  template(syntax: Syntax): Promise<Uint8Array>;
}

/** As often as the time allows, which is the same for every engine: a fast one needs more calls to warm up. */
const SMALL_REPEATS = Number.POSITIVE_INFINITY;

export const COLUMNS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
export const HEADINGS = ['序号', '需求类别', '需求描述', '目标项', '考核指标', '责任人', '时间节点', '备注'];
const CATEGORIES = ['业务需求', '资源需求', '流程需求', '风险需求', '服务需求'];
const OWNERS = ['市场一部', '法务部', '客户服务中心', '技术保障部', '办公室'];

const rowsOf = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => ({
    a: index + 1,
    b: CATEGORIES[index % 5] ?? '',
    c: `第${index + 1}项：华东区域新客户数量提升`,
    d: `季度新增客户${(index % 400) + 1}家`,
    e: `留存率≥${80 + (index % 19)}%`,
    f: OWNERS[(index * 7) % 5] ?? '',
    g: `2024年${(index % 12) + 1}月${(index % 28) + 1}日`,
    h: index % 3 === 0 ? '重点覆盖上海、杭州、南京' : '按月通报',
  }));

const rowsMade: Record<number, Model> = {};

/** A loop over table rows of eight Chinese columns. */
export const rowLoop = (count: number): WordCase => ({
  name: `${count.toLocaleString('en')} 行 × 8 列`,
  // Only the case that is measured makes its rows: the others' would be memory to clean up beside it.
  get model() {
    return (rowsMade[count] ??= { rows: rowsOf(count) });
  },
  repeats: count <= 1_000 ? SMALL_REPEATS : count <= 10_000 ? 3 : 1,
  template: (syntax) =>
    wordFile(table(COLUMNS.length, row(HEADINGS), ...syntax.rows(COLUMNS).map(row)) + paragraph('')),
});

const PARAGRAPHS = 200;

/** A report of two hundred paragraphs, each with values and a choice. */
export const paragraphs: WordCase = {
  name: '200 段报告',
  model: Object.fromEntries(
    Array.from({ length: PARAGRAPHS }, (_, index): [string, string | boolean][] => [
      [`n${index}`, `第${index + 1}项需求`],
      [`v${index}`, `已完成${index % 101}%`],
      [`y${index}`, index % 3 !== 0],
      [`z${index}`, index % 3 === 0],
    ]).flat(),
  ),
  repeats: SMALL_REPEATS,
  template: (syntax) =>
    wordFile(
      Array.from({ length: PARAGRAPHS }, (_, index) =>
        paragraph(
          `${index + 1}. ${syntax.value(`n${index}`)}`,
          `由责任部门牵头推进，目前${syntax.value(`v${index}`)}；`,
          syntax.choice(`y${index}`, `z${index}`, '进展正常，按期推进。', '进展滞后，请责任部门加紧办理。'),
        ),
      ).join(''),
    ),
};

/** A page as offices send every day: a dozen values, a choice, a table of six rows. */
export const letter: WordCase = {
  name: '一页通报',
  model: {
    title: '关于逾期事项的通报',
    unit: '各有关部门',
    date: '2024年7月12日',
    count: 6,
    late: 2,
    rate: '66.7%',
    owner: '督查室',
    phone: '010-00000000',
    urgent: true,
    calm: false,
    rows: rowsOf(6),
  },
  repeats: SMALL_REPEATS,
  template: (syntax) =>
    wordFile(
      [
        paragraph(syntax.value('title')),
        paragraph(`${syntax.value('unit')}：`),
        paragraph(
          `截至${syntax.value('date')}，应办结事项${syntax.value('count')}项，`,
          `逾期${syntax.value('late')}项，按期办结率${syntax.value('rate')}。`,
          syntax.choice('urgent', 'calm', '请立即整改。', '请继续保持。'),
        ),
        table(COLUMNS.length, row(HEADINGS), ...syntax.rows(COLUMNS).map(row)),
        paragraph(`联系人：${syntax.value('owner')}，电话：${syntax.value('phone')}`),
      ].join(''),
    ),
};

export const ROW_COUNTS = [100, 1_000, 10_000, 50_000] as const;

/** By the name a child process is told. */
export const cases: Readonly<Record<string, WordCase>> = {
  ...Object.fromEntries(ROW_COUNTS.map((count) => [`rows${count}`, rowLoop(count)])),
  paragraphs,
  letter,
};
