import { HelperFault, type BlockHelper } from '../handlebars/Helper';
import { inTurn } from '../handlebars/inTurn';
import { spend } from './Budget';
import { groupItems } from './lists/groupItems';
import { option } from './options';
import { textOf } from './textOf';
import { isBlankValue } from './values/isBlankValue';
import { listOf } from './values/listOf';

export const groupHelpers: readonly BlockHelper[] = [
  {
    kind: 'block',
    names: ['分组', '分組', 'group'],
    does: {
      'zh-CN':
        '按一个字段把名单分组，每组重复一遍：里面有 键（也可写 @key）、项、数，以及 @index、@first、@last；各组按第一次出现的先后',
      en: 'repeats for each group of equal values of a field: key (also @key), items and count inside, beside @index, @first, @last; groups in the order of their first items',
    },
    atLeast: 1,
    atMost: 2,
    hash: [
      {
        names: ['按', 'by'],
        does: { 'zh-CN': '按哪个字段分；也可写成第二项', en: 'the field; may be the second argument' },
      },
      {
        names: ['空', 'blank'],
        does: { 'zh-CN': '没有值的归到哪个键', en: 'the key of items without a value' },
      },
    ],
    examples: [
      {
        template: '{{#分组 行 按="部门"}}{{键}}：{{#each 项}}{{事项}} {{/each}}{{/分组}}',
        gives: '综合处：会场布置 材料印制 业务处：客户邀约 签约准备 ',
      },
      {
        template: '{{#分组 行 "责任人" as |组 人|}}{{人}}{{组.数}}项{{#unless @last}}，{{/unless}}{{/分组}}',
        gives: '王芳1项，李明2项，张伟1项',
      },
    ],
    repeats: true,
    about: 'groups',
    call: ([value, second], hash, body) => {
      const field = second ?? option(hash, '按', 'by');
      if (isBlankValue(field)) throw new HelperFault(noField);
      const list = listOf(value);
      spend(body, list.length * 2);
      const groups = groupItems(list, textOf(field), textOf(option(hash, '空', 'blank')));
      if (groups.length === 0) return body.runElse();
      return inTurn(groups.length, body, (index) => {
        const group = groups[index];
        const variables = { key: group?.键, index, first: index === 0, last: index === groups.length - 1 };
        return body.run(group, variables, [group, group?.键]);
      });
    },
  },
];

const noField = {
  'zh-CN': '没有说按哪个字段分组：{{#分组 行 按="责任人"}}',
  en: 'no field to group by: {{#group rows by="owner"}}',
};
