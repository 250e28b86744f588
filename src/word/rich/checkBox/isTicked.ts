import { isEmpty } from '../../handlebars/blockHelpers';

const NO =
  /^(?:否|无|無|不|非|未|没|没有|沒有|假|错|錯|×|✗|✘|✕|╳|☐|□|○|n|no|f|false|off|0(?:\.0+)?|-|—|–|\/)$|^(?:未|没有|沒有|尚未|不(?!动产|動產))/i;

/** Whether a value ticks a box: 是, √, true, any content; 否, 无, ×, 0 and what begins with 未 or 不 do not. */
export function isTicked(value: unknown): boolean {
  if (typeof value === 'number') return value !== 0 && !Number.isNaN(value);
  if (typeof value !== 'string') return !isEmpty(value);
  const text = value.trim();
  return text !== '' && !NO.test(text);
}
