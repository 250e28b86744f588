import { HelperFault } from '../../handlebars/Helper';
import { byCode } from './compareValues';

/** 拼音 or 笔画 */
export type TextOrderName = 'pinyin' | 'stroke';
type Order = (a: string, b: string) => number;

const orders = new Map<TextOrderName, Order>();

/**
 * Chinese texts by reading or by strokes, numbers inside them by size.
 * An engine without Chinese collation orders by character code instead of by reading.
 * @throws HelperFault when it has no order by strokes
 */
export function textOrder(name: TextOrderName): Order {
  const known = orders.get(name) ?? makeOrder(name);
  orders.set(name, known);
  return known;
}

function makeOrder(name: TextOrderName): Order {
  const collator = new Intl.Collator(`zh-Hans-CN-u-co-${name}`, { numeric: true });
  const { locale, collation } = collator.resolvedOptions();
  const asked = collation === name || (name === 'pinyin' && collation === 'default');
  if (locale.startsWith('zh') && asked) return (a, b) => collator.compare(a, b) || byCode(a, b);
  if (name === 'pinyin') return byCode;
  throw new HelperFault({
    'zh-CN': '这里不能按笔画排序',
    en: 'there is no order by strokes here',
  });
}
