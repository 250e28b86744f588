import type { DocsOf } from '../handlebars/HelperFamily';
import type { groupHelpers } from './groupHelpers';

export const groupDocs: DocsOf<typeof groupHelpers> = {
  分组: {
    does: {
      'zh-CN':
        '按一个字段把名单分组，每组重复一遍：里面有 键（也可写 @key）、项、数，以及 @index、@first、@last；各组按第一次出现的先后',
      en: 'repeats for each group of equal values of a field: key (also @key), items and count inside, beside @index, @first, @last; groups in the order of their first items',
    },
    hash: [
      { 'zh-CN': '按哪个字段分；也可写成第二项', en: 'the field; may be the second argument' },
      { 'zh-CN': '没有值的归到哪个键', en: 'the key of items without a value' },
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
  },
};
