import type { CallsOf } from '../handlebars/HelperFamily';
import type { valueHelpers } from './valueHelpers';
import { isEmpty } from '../handlebars/blockHelpers';
import { lookUp } from '../handlebars/lookUp';

export const valueCalls: CallsOf<typeof valueHelpers> = {
  默认值: ([value, fallback]) => (isBlank(value) ? fallback : value),
  取: ([owner, name]) => lookUp(owner, String(name)),
  记录: () => '',
};

function isBlank(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() === '' : isEmpty(value);
}
