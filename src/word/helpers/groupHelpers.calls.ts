import type { CallsOf } from '../handlebars/HelperFamily';
import type { groupHelpers } from './groupHelpers';
import { HelperFault } from '../handlebars/Helper';
import { inTurn } from '../handlebars/inTurn';
import { spend } from './Budget';
import { groupItems } from './lists/groupItems';
import { option } from './options';
import { textOf } from './textOf';
import { isBlankValue } from './values/isBlankValue';
import { listOf } from './values/listOf';

export const groupCalls: CallsOf<typeof groupHelpers> = {
  分组: ([value, second], hash, body) => {
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
};

const noField = {
  'zh-CN': '没有说按哪个字段分组：{{#分组 行 按="责任人"}}',
  en: 'no field to group by: {{#group rows by="owner"}}',
};
