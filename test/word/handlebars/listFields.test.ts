import type { Program } from '../../../src/word/handlebars/ast';
import { parseProgram } from '../../../src/word/handlebars/parseProgram';
import { isSyntaxFault } from '../../../src/word/handlebars/SyntaxFault';
import { listFields } from '../../../src/word/handlebars/listFields';
import { everyHelper } from '../support/everyHelper';

function parsed(template: string): Program {
  const program = parseProgram(template);
  if (isSyntaxFault(program)) throw new Error(program.detail);
  return program;
}

const texts = { 人: '{{姓名}}', 版: '{{> 正文}}{{头}}', 树: '{{名}}{{#each 子}}{{> 树}}{{/each}}' };
const partials = new Map(Object.entries(texts).map(([name, text]) => [name, { program: parsed(text) }]));

describe('fields a template mentions', () => {
  it.each([
    { template: '{{标题}}{{会议.名称}}{{标题}}', fields: ['标题', '会议.名称'] },
    {
      template: '{{#each 行}}{{序号}}{{../标题}}{{@index}}{{this}}{{/each}}',
      fields: ['行', '行[].序号', '标题'],
    },
    {
      template: '{{#each 行}}{{#each 子}}{{名}}{{../号}}{{../../题}}{{/each}}{{/each}}',
      fields: ['行', '行[].子', '行[].子[].名', '行[].号', '题'],
    },
    { template: '{{#if 甲}}{{乙}}{{else}}{{丙}}{{/if}}', fields: ['甲', '乙', '丙'] },
    {
      template: '{{#with 会议}}{{名称}}{{/with}}{{#循环 行}}{{号}}{{/循环}}',
      fields: ['会议', '会议.名称', '行', '行[].号'],
    },
    { template: '{{#each 行 as |项 号|}}{{项.名}}{{@root.题}}{{/each}}', fields: ['行', '行[].名', '题'] },
    { template: '{{默认值 甲 (日期 乙)}}{{序号 @index}}{{取 丙 "x"}}', fields: ['甲', '乙', '丙'] },
    { template: '{{日期}}', fields: ['日期'] },
    {
      template: '{{#each 行}}{{> 人 子}}{{> 人}}{{/each}}{{> 人 名=标题}}',
      fields: ['行', '行[].子', '行[].子.姓名', '行[].姓名', '标题', '姓名'],
    },
    { template: '{{#*inline "x"}}{{甲}}{{/inline}}{{#with 乙}}{{> x}}{{/with}}', fields: ['乙', '乙.甲'] },
    {
      template: '{{#> 版}}{{块}}{{#*inline "正文"}}{{文}}{{/inline}}{{/版}}{{> 树}}',
      fields: ['块', '文', '头', '名', '子'],
    },
    {
      template: '{{> (取 丁 "x")}}{{#if 甲 as |z|}}{{else if 乙}}{{丙}}{{/if}}',
      fields: ['丁', '甲', '乙', '丙'],
    },
  ])('$template', ({ template, fields }) => {
    expect(listFields(parsed(template), everyHelper, partials)).toEqual(fields);
  });
});
