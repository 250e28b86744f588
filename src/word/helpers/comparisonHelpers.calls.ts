import type { CallsOf } from '../handlebars/HelperFamily';
import type { comparisonHelpers } from './comparisonHelpers';
import { isEmpty } from '../handlebars/blockHelpers';
import type { ValueHelper } from '../handlebars/Helper';
import { conditions, type Condition } from './values/conditions';
import { isBlankValue } from './values/isBlankValue';

const compare =
  (condition: Condition): ValueHelper['call'] =>
  ([a, b]) =>
    condition(a, b);

const isTrue = (value: unknown): boolean => !isEmpty(value) && value !== 0;

export const comparisonCalls: CallsOf<typeof comparisonHelpers> = {
  等于: compare(conditions.equals),
  不等于: compare(conditions.differs),
  大于: compare(conditions.more),
  小于: compare(conditions.less),
  大于等于: compare(conditions.atLeast),
  小于等于: compare(conditions.atMost),
  介于: ([value, low, high]) => conditions.atLeast(value, low) && conditions.atMost(value, high),
  并且: (args) => args.every(isTrue),
  或者: (args) => args.some(isTrue),
  没有: ([value]) => !isTrue(value),
  存在: ([value]) => !isBlankValue(value),
  为空: ([value]) => isBlankValue(value),
};
