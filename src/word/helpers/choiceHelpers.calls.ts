import type { CallsOf } from '../handlebars/HelperFamily';
import type { choiceHelpers } from './choiceHelpers';
import { isEmpty } from '../handlebars/blockHelpers';
import { wholeNumber } from './options';
import { areEqual } from './values/compareValues';

export const choiceCalls: CallsOf<typeof choiceHelpers> = {
  空值: ([length = 4]) => '_'.repeat(wholeNumber(length, '长度', 'length', 1, 200)),
  选择: ([condition, yes, no = '']) => (isEmpty(condition) || condition === 0 ? no : yes),
  对应: ([value, ...pairs]) => {
    const found = pairs.findIndex((one, at) => at % 2 === 0 && at + 1 < pairs.length && areEqual(value, one));
    return found >= 0 ? pairs[found + 1] : pairs.length % 2 === 1 ? pairs.at(-1) : undefined;
  },
};
