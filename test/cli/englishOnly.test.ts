import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { allRules } from '../../src/catalog/rules/allRules';
import { commands } from '../../src/cli/commands';
import { writeScenarioWorkbook } from '../scenarios/writeScenarioWorkbook';
import { runCli } from './runCli';

/** Chinese characters, Chinese punctuation, full-width forms. */
const CHINESE = /[\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** What may be Chinese in English output: quoted words, commands to type, names of template fields. */
const quoted = /“[^”]*”|"[^"]*"|\{\{[^}]*\}\}/g;

/** Lines with something Chinese that neither is quoted nor comes from the cells: whole, or a name out of one. */
const leftChinese = (text: string, cells: readonly string[] = []): string[] => {
  const longestFirst = [...cells].filter(Boolean).sort((a, b) => b.length - a.length);
  const fromCell = (name: string): boolean => cells.some((cell) => cell.includes(name));
  return text.split('\n').filter((line) => {
    const own = longestFirst.reduce((left, cell) => left.replaceAll(cell, ''), line.replace(quoted, ''));
    return CHINESE.test(own.replace(/\p{Script=Han}+/gu, (name) => (fromCell(name) ? '' : name)));
  });
};

const english = [
  ['No.', 'Task', 'Owner', 'Due date', 'Status', 'Completed'],
  ['number:1', 'Improve efficiency as soon as possible', 'Tom, Jerry', '2024-07-10', 'in progress', ''],
  ['number:2', 'Draft the plan', 'Ann', '2024-02-30', 'strange', ''],
  ['number:4', '', 'Ann', 'soon', 'done', ''],
  ['number:5', 'Sign 3 contracts', '', '2024-07-12', 'not started', '2024-07-01'],
  ['number:5', 'Publish', 'Bob', 'long-term', 'in progress', ''],
];

const chinese = [
  ['序号', '事项', '责任人', '完成时限', '状态', '完成日期'],
  ['number:1', '尽快提升效率', '张三、李四', '2024-07-10', '进行中', ''],
  ['number:2', '起草方案', '张三', '2024-02-30', '乱写', ''],
  ['number:4', '', '张三', '尽快', '已完成', ''],
  ['number:5', '签约3家', '', '2024年Q3末', '未开始', '2024-07-01'],
  ['number:6', '发布', '王五', '长期', '进行中', ''],
  ['number:6', '整改', '王五', '3个工作日内', '进行中', ''],
];

const strange = [
  ['颜色', '形状', '重量'],
  ['红', '圆', '3'],
  ['蓝', '扁', '4'],
  ['蓝', '扁', '5'],
];

let folder = '';
const at = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'duban-english-'));
  const notes = [
    ['Colour', 'Shape', 'Weight'],
    ['red', 'round', '3'],
    ['blue', 'flat', '4'],
  ];
  await writeScenarioWorkbook(at('english.xlsx'), [
    { name: 'Tracker', rows: english },
    { name: 'Notes', rows: notes },
  ]);
  await writeScenarioWorkbook(at('chinese.xlsx'), [
    { name: '督办台账', rows: chinese },
    { name: '其他', rows: strange },
  ]);
});

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('in English everything we print is English', () => {
  it.each(['text', 'md', 'json'])('check --format %s of an English workbook', async (format) => {
    const { code, out, err } = await runCli(['check', at('english.xlsx'), '--format', format], 'en');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(format === 'json' ? chineseValues(out) : leftChinese(out)).toEqual([]);
  });

  it.each(['text', 'md'])('check --format %s of a Chinese workbook quotes its cells only', async (format) => {
    const { out } = await runCli(['check', at('chinese.xlsx'), '--format', format], 'en');
    const cells = [...chinese, ...strange].flat();
    expect(leftChinese(out, [...cells, '督办台账', '其他'])).toEqual([]);
  });

  it.each([
    [['help']],
    [['rules']],
    [['templates']],
    [['fields', 'checklist']],
    [['fields', 'meeting-report']],
    [['owner', 'Tom, Jerry and Ann']],
    [['wording', 'improve efficiency']],
    [['deadline', '2024-07-10']],
    [['deadline', 'within 3 working days']],
    [['deadline', '2024-02-30']],
    [['deadline', 'next week']],
    [['frobnicate']],
    [['check']],
    [['check', 'no-such-file.xlsx']],
    [['check', 'x.xlsx', '--nwo', '1']],
    [['report', 'no-such-template', 'x.xlsx', '-o', 'x.docx']],
    [['new', 'no-such-kind', '-o', 'x.xlsx']],
    [['new', 'followUp', '-o', 'x.docx']],
    [['explain', 'X99']],
    ...commands.map(({ name }) => [['help', name]]),
  ])('%j', async (words) => {
    const { out, err } = await runCli(words, 'en');
    expect(leftChinese(out + err)).toEqual([]);
  });

  it.each(allRules)('explain $id', async ({ id, example }) => {
    const { out } = await runCli(['explain', id], 'en');
    const cells = [example.bad, example.good].flatMap((tables) =>
      Object.values(tables).flatMap((rows) => rows.flatMap((row) => Object.values(row).map(String))),
    );
    expect(leftChinese(out, cells)).toEqual([]);
  });

  it('rules --format json', async () => {
    const { out } = await runCli(['rules', '--format', 'json'], 'en');
    expect(chineseValues(out)).toEqual([]);
  });

  it.each([
    ['owner', '张三、李四'],
    ['wording', '提升效率'],
    ['deadline', '3个工作日内'],
    ['deadline', 'Q3前'],
    ['deadline', '7月10日前首付，9月30日前付清'],
  ])('%s %s says nothing Chinese but what was given', async (command, text) => {
    const { out } = await runCli([command, text], 'en');
    expect(leftChinese(out, [text])).toEqual([]);
  });

  it('mark, unmark, new and report say in English where they wrote', async () => {
    const said = [
      await runCli(['mark', at('english.xlsx'), '-o', at('marked.xlsx')], 'en'),
      await runCli(['unmark', at('marked.xlsx'), '-o', at('unmarked.xlsx')], 'en'),
      await runCli(['new', 'followUp', '--sample', '-o', at('new.xlsx')], 'en'),
      await runCli(['check', at('marked.xlsx')], 'en'),
    ];
    expect(said.map(({ code }) => code)).toEqual([0, 0, 0, 1]);
    expect(said.flatMap(({ out, err }) => leftChinese(out + err))).toEqual([]);
  });
});

/** The values of a JSON text that hold Chinese outside of quotation marks. */
function chineseValues(json: string): string[] {
  const found: string[] = [];
  JSON.parse(json, (_, value: unknown) => {
    if (typeof value === 'string' && CHINESE.test(value.replace(/“[^”]*”/g, ''))) found.push(value);
    return value;
  });
  return found;
}
