import Handlebars from 'handlebars';
import { blockCalls, blockHelpers } from '../../../src/word/handlebars/blockHelpers';
import { tableOfHelpers, type Helper } from '../../../src/word/handlebars/Helper';
import { helpersOf } from '../../../src/word/handlebars/HelperFamily';
import { lookUp } from '../../../src/word/handlebars/lookUp';
import { renderAsText } from './renderAsText';

const value = (name: string, call: (...args: unknown[]) => unknown): Helper => ({
  kind: 'value',
  names: [name],
  atLeast: 1,
  atMost: 9,
  call: (args, hash) => call(...args, hash),
});

const joined = (args: unknown[], { sep }: { sep?: string }): string => args.join('-') + (sep ?? '');

const ours: Helper[] = [
  value('lookup', (owner, name) => lookUp(owner, String(name))),
  value('upper', (text) => String(text).toUpperCase()),
  value('join', (...args) => joined(args.slice(0, -1), args.at(-1) as { sep?: string })),
];
Handlebars.registerHelper('upper', (text: unknown) => String(text).toUpperCase());
Handlebars.registerHelper('join', (...args: unknown[]) =>
  joined(args.slice(0, -1), (args.at(-1) as { hash: { sep?: string } }).hash),
);

const helpers = tableOfHelpers([...helpersOf(blockHelpers, blockCalls), ...ours]);
const render = (template: string, model: unknown): string => renderAsText({ template, model, helpers });

const model = {
  名称: '峰会',
  空: '',
  零: 0,
  否: false,
  是: true,
  无: null,
  '目标量化指标(KPI)': '≥100家',
  '单价/元': 3,
  html: '<b>&"\'`=</b>',
  会议: { 地点: '国际会议中心', 主持: { 姓名: '张*' } },
  行: [
    { 序号: 1, 名称: '甲', 子: ['a', 'b'] },
    { 序号: 2, 名称: '', 子: [] },
    { 序号: 3, 名称: '丙', 子: ['c'] },
  ],
  表: { 甲: 1, 乙: 2 },
  空表: [],
  列: ['x', 'y'],
  '{{x}}': 'braces',
  nested: [[1, 2], [3]],
};

describe('a text template gives what Handlebars gives', () => {
  it.each([
    'plain text',
    '{{名称}}|{{空}}|{{零}}|{{否}}|{{无}}|{{没有}}',
    '{{html}} {{{html}}} {{&html}}',
    '{{[目标量化指标(KPI)]}} {{[单价/元]}} {{this.[单价/元]}}',
    '{{会议.地点}} {{会议.主持.姓名}} {{会议/地点}} {{会议.没有.姓名}}',
    '{{#each 行}}{{序号}}.{{名称}}{{#unless @last}};{{/unless}}{{/each}}',
    '{{#each 行}}{{@index}}{{@key}}{{@first}}{{@last}} {{/each}}',
    '{{#each 表}}{{@key}}={{this}}{{@index}} {{/each}}',
    '{{#each 空表}}x{{else}}none{{/each}}{{#each 没有}}x{{else}}none{{/each}}{{#each 名称}}x{{else}}none{{/each}}',
    '{{#each 行}}{{../名称}}{{#each 子}}{{../名称}}{{../../名称}}{{this}}{{@../index}}{{/each}}{{/each}}',
    '{{#each 行}}{{#if 名称}}{{../名称}}{{/if}}{{/each}}',
    '{{#each 行}}{{#with 子}}{{../名称}}{{this.[0]}}{{else}}-{{/with}}{{/each}}',
    '{{#each 行 as |项 号|}}{{项.名称}}{{号}}{{#each 项.子 as |名称|}}{{名称}}{{号}}{{/each}}{{/each}}',
    '{{#with 会议 as |会|}}{{会.地点}}{{地点}}{{../名称}}{{@root.名称}}{{/with}}',
    '{{#if 名称}}a{{else if 零}}b{{else}}c{{/if}}{{#if 空}}a{{else if 是}}b{{else}}c{{/if}}{{#if 否}}a{{else if 零}}b{{else}}c{{/if}}',
    '{{#if 零}}y{{else}}n{{/if}}{{#if 零 includeZero=true}}y{{else}}n{{/if}}{{#unless 空表}}y{{/unless}}{{#if 表}}y{{/if}}',
    '{{#unless 名称}}a{{else}}b{{/unless}}',
    '{{^空}}inverse{{/空}}{{^名称}}inverse{{else}}main{{/名称}}',
    '{{#行}}{{序号}}{{/行}}{{#会议}}{{地点}}{{/会议}}{{#是}}{{名称}}{{/是}}{{#否}}x{{/否}}{{#无}}x{{/无}}{{#零}}zero{{/零}}{{#空}}e{{/空}}',
    '{{#名称}}{{this}}{{length}}{{/名称}}',
    '{{upper 名称}} {{upper "a\\"b"}} {{join 1 true null undefined "x" sep="!"}}',
    '{{join (upper "a") (join 1 2) sep=(upper "z")}}',
    '{{#each (lookup this "行")}}{{序号}}{{/each}}',
    '{{lookup 列 1}}{{lookup 表 "乙"}}{{lookup (lookup 行 0) "名称"}}',
    '{{列}} {{nested}} {{会议.名称}}',
    'a {{! comment }}b {{!-- }} --}}c',
    'line\n{{#if 是}}\n  inner {{名称}}\n{{else}}\n  other\n{{/if}}\nend\n',
    ' {{~名称~}} x {{~#if 是~}} y {{~/if~}} z',
    '\\{{名称}} \\\\{{名称}}',
    '{{{{是}}}} {{x}} {{{{/是}}}}',
    '{{"名称"}} {{@root.名称}} {{@没有}} {{this.名称}} {{./名称}}',
    '{{#each 行}}{{#each @root.列}}{{@../first}}{{@index}}{{/each}}{{/each}}',
    '{{#with 名称}}{{length}}{{this}}{{/with}}',
    '{{列.[0]}}{{列.length}}{{行.[2].子.[0]}}',
    '{{12}}{{true}}{{#each 列}}{{.}}{{/each}}',
  ])('%s', (template) => expect(render(template, model)).toBe(Handlebars.compile(template)(model)));

  it.each([
    '{{constructor}}',
    '{{constructor.name}}',
    '{{__proto__}}',
    '{{名称.constructor}}',
    '{{列.map}}',
    '{{toString}}',
    '{{#with 名称 as |x|}}{{x.constructor.constructor}}{{/with}}',
    '{{lookup this "constructor"}}',
    '{{lookup (lookup this "constructor") "name"}}',
    '{{#each 行}}{{hasOwnProperty}}{{__defineGetter__}}{{__lookupSetter__}}{{/each}}',
    '{{表.valueOf}}{{@root.constructor}}{{@constructor}}',
  ])('nothing inherited is reached: %s', (template) => {
    expect(render(template, model)).toBe('');
    expect(Handlebars.compile(template)(model)).toBe('');
  });
});

describe('a text template differs from Handlebars on purpose', () => {
  it('functions in the data are not called', () => {
    expect(render('{{f}}{{o.f}}{{#f}}x{{/f}}', { f: () => 'called', o: { f: () => 'called' } })).toBe('');
  });

  it('a helper that needs arguments does not hide a field of its name', () => {
    expect(render('{{upper}}{{upper upper}}', { upper: 'field' })).toBe('fieldFIELD');
  });
});
