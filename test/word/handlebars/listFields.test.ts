import { isSyntaxFault, parseProgram } from '../../../src/word/handlebars/parseProgram';
import { listFields } from '../../../src/word/handlebars/listFields';
import { allHelpers } from '../../../src/word/helpers/allHelpers';

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
  ])('$template', ({ template, fields }) => {
    const program = parseProgram(template);
    if (isSyntaxFault(program)) throw new Error(program.detail);
    expect(listFields(program, allHelpers)).toEqual(fields);
  });
});
