import type { CallsOf } from '../handlebars/HelperFamily';
import type { listHelpers } from './listHelpers';
import { HelperFault } from '../handlebars/Helper';
import { spend, spendText } from './Budget';
import { filterItems } from './lists/filterItems';
import { groupItems } from './lists/groupItems';
import { readSortField, sortItems } from './lists/sortItems';
import { isYes, option, wholeNumber } from './options';
import { textOf } from './textOf';
import { isBlankValue } from './values/isBlankValue';
import { fieldOf, listOf } from './values/listOf';
import { textOrder } from './values/textOrder';

/** Items 区间 gives at most. */
const LONGEST_RANGE = 10_000;
const MOST = 1_000_000;

export const listCalls: CallsOf<typeof listHelpers> = {
  筛选: ([value, ...condition], hash, place) => {
    const list = listOf(value);
    spend(place, list.length);
    return filterItems(list, condition, hash);
  },
  排序: ([value, ...fields], hash, place) => {
    const list = listOf(value);
    const wanted = fields
      .filter((field) => !isBlankValue(field))
      .map((field) => readSortField(textOf(field)));
    const all = wanted.length > 0 ? wanted : [{ field: undefined, descending: false }];
    spend(place, list.length * (4 + all.length));
    const reverse = isYes(option(hash, '倒序', 'desc'));
    const turned = all.map(({ field, descending }) => ({ field, descending: descending !== reverse }));
    const stroke = /^(笔画|筆畫|笔划|stroke)$/i.test(textOf(option(hash, '次序', 'order')));
    return sortItems(list, turned, textOrder(stroke ? 'stroke' : 'pinyin'));
  },
  各组: ([value, field], hash, place) => {
    const list = listOf(value);
    spend(place, list.length * 2);
    return groupItems(list, textOf(field), textOf(option(hash, '空', 'blank')));
  },
  去重: ([value, field], _hash, place) => {
    const list = listOf(value);
    spend(place, list.length);
    const known = new Set<unknown>();
    const name = field === undefined ? undefined : textOf(field);
    return list.filter((item) => {
      const own = fieldOf(item, name);
      const key = typeof own === 'object' && own !== null && !Array.isArray(own) ? own : textOf(own).trim();
      return !known.has(key) && known.add(key);
    });
  },
  取列: ([value, field], _hash, place) => {
    const list = listOf(value);
    spend(place, list.length);
    return list.map((item) => fieldOf(item, textOf(field))).filter((own) => !isBlankValue(own));
  },
  连接: ([value, separator = '、'], hash, place) => {
    const texts = listOf(value)
      .filter((item) => !isBlankValue(item))
      .map(textOf);
    if (texts.length === 0) return undefined;
    const [between, last] = [textOf(separator), option(hash, '最后', '最後', 'last')];
    spendText(
      place,
      texts.reduce((sum, text) => sum + text.length + between.length, 0),
    );
    if (last === undefined || texts.length < 2) return texts.join(between);
    return `${texts.slice(0, -1).join(between)}${textOf(last)}${texts.at(-1) ?? ''}`;
  },
  拆分: ([value, separator], _hash, place) => {
    const text = textOf(value);
    spendText(place, text.length);
    const pieces = text.split(separator === undefined ? /[、，；,;\n]/ : textOf(separator));
    spend(place, pieces.length);
    return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
  },
  取前: ([value, count]) => listOf(value).slice(0, wholeNumber(count, '项数', 'count', 0, MOST)),
  取后: ([value, count]) => {
    const list = listOf(value);
    return list.slice(Math.max(list.length - wholeNumber(count, '项数', 'count', 0, MOST), 0));
  },
  反转: ([value], _hash, place) => {
    const list = listOf(value);
    spend(place, list.length);
    return [...list].reverse();
  },
  区间: ([first, second, step], _hash, place) => {
    const whole = (value: unknown): number => wholeNumber(value, '区间', 'range', -MOST, MOST);
    if ([first, ...(second === undefined ? [] : [second])].some(isBlankValue)) return [];
    const [from, to] = second === undefined ? [1, whole(first)] : [whole(first), whole(second)];
    const by = step === undefined ? 1 : whole(step);
    const count = by === 0 ? LONGEST_RANGE + 1 : Math.max(Math.floor((to - from) / by) + 1, 0);
    if (count > LONGEST_RANGE) throw new HelperFault(tooLong);
    spend(place, count);
    return Array.from({ length: count }, (_one, index) => from + index * by);
  },
};

const tooLong = {
  'zh-CN': `区间超过 ${LONGEST_RANGE} 个数`,
  en: `a range of more than ${LONGEST_RANGE} numbers`,
};
