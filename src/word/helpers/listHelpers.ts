import { HelperFault, type ValueHelper } from '../handlebars/Helper';
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
const NAMES = '{{#each (排序 行 "责任人")}}{{责任人}} {{/each}}';

export const listHelpers: readonly ValueHelper[] = [
  {
    kind: 'value',
    names: ['筛选', '篩選', 'filter'],
    items: 'kept',
    does: {
      'zh-CN':
        '名单中合条件的项。写法：字段 值；字段 比法 值（比法有 "=" "≠" ">" "<" ">=" "<=" "包含" "不包含" "开头是" "结尾是" "为空" "不为空"）；或 字段=值，可写几个，同时成立才算。值是名单时，等于其中一项就算',
      en: 'items that meet a condition: field value; field comparison value ("=", "≠", ">", "<", ">=", "<=", "contains", "lacks", "startsWith", "endsWith", "blank", "filled"); or field=value, several of which must all hold',
    },
    atLeast: 1,
    atMost: 4,
    examples: [
      { template: '{{#each (筛选 行 "状态" "逾期")}}{{事项}}{{/each}}', gives: '客户邀约' },
      { template: '{{#each (筛选 行 "金额" ">=" 1000)}}{{事项}} {{/each}}', gives: '会场布置 材料印制 ' },
      { template: '{{#each (筛选 行 状态="正常" 部门="综合处")}}{{事项}}{{/each}}', gives: '会场布置' },
      { template: '{{计数 (筛选 行 "金额" "为空")}}', gives: '1' },
      {
        template: '{{#each (筛选 行 "状态" "不包含" "正常")}}{{事项}} {{else}}无{{/each}}',
        gives: '客户邀约 材料印制 ',
      },
    ],
    call: ([value, ...condition], hash, place) => {
      const list = listOf(value);
      spend(place, list.length);
      return filterItems(list, condition, hash);
    },
  },
  {
    kind: 'value',
    names: ['排序', 'sort'],
    items: 'kept',
    does: {
      'zh-CN':
        '按一个或几个字段排；数按大小，日期按先后，中文按拼音，空的总在最后。字段后写 倒序 只倒这一个："金额 倒序"。不改动原名单',
      en: 'sorted by one field or several: numbers by size, dates by time, Chinese by pinyin, blanks last; "amount desc" reverses one field',
    },
    atLeast: 1,
    atMost: 6,
    hash: [
      { names: ['倒序', 'desc'], does: { 'zh-CN': '全部倒过来', en: 'all reversed' } },
      {
        names: ['次序', 'order'],
        does: {
          'zh-CN': '"笔画" 则中文按笔画数，默认 "拼音"',
          en: '"stroke": Chinese by strokes, not "pinyin"',
        },
      },
    ],
    examples: [
      { template: NAMES, gives: '李明 李明 王芳 张伟 ' },
      {
        template: '{{#each (排序 行 "部门" "时限 倒序")}}{{事项}} {{/each}}',
        gives: '签约准备 客户邀约 材料印制 会场布置 ',
      },
      { template: '{{排序 (拆分 "9、10、1") 倒序=true}}', gives: '10、9、1' },
      { template: '{{排序 (拆分 "张伟、王芳、丁一") 次序="笔画"}}', gives: '丁一、王芳、张伟' },
    ],
    call: ([value, ...fields], hash, place) => {
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
  },
  {
    kind: 'value',
    names: ['各组', '各組', 'groups'],
    items: 'grouped',
    does: {
      'zh-CN': '分组 的结果，可再排序、筛选；每组有 键、项、数',
      en: 'the groups of group as a list; each has key, items and count',
    },
    atLeast: 2,
    atMost: 2,
    hash: [
      {
        names: ['空', 'blank'],
        does: { 'zh-CN': '没有值的归到哪个键', en: 'the key of items without a value' },
      },
    ],
    examples: [
      {
        template: '{{#each (排序 (各组 行 "责任人") "数 倒序")}}{{键}}{{数}}项 {{/each}}',
        gives: '李明2项 王芳1项 张伟1项 ',
      },
    ],
    call: ([value, field], hash, place) => {
      const list = listOf(value);
      spend(place, list.length * 2);
      return groupItems(list, textOf(field), textOf(option(hash, '空', 'blank')));
    },
  },
  {
    kind: 'value',
    names: ['去重', 'unique'],
    items: 'kept',
    does: {
      'zh-CN': '相同的只留第一项；给字段则按字段比',
      en: 'the first of equal items, or of those with an equal field',
    },
    atLeast: 1,
    atMost: 2,
    hash: [],
    examples: [{ template: '{{#each (去重 行 "部门")}}{{部门}} {{/each}}', gives: '综合处 业务处 ' }],
    call: ([value, field], _hash, place) => {
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
  },
  {
    kind: 'value',
    names: ['取列', 'pluck'],
    does: {
      'zh-CN': '每一项的一个字段，连成名单；空的略过',
      en: 'one field of every item; blanks are left out',
    },
    atLeast: 2,
    atMost: 2,
    hash: [],
    examples: [
      { template: '{{取列 行 "责任人"}}', gives: '王芳、李明、张伟、李明' },
      { template: '{{去重 (取列 行 "责任人")}}', gives: '王芳、李明、张伟' },
    ],
    call: ([value, field], _hash, place) => {
      const list = listOf(value);
      spend(place, list.length);
      return list.map((item) => fieldOf(item, textOf(field))).filter((own) => !isBlankValue(own));
    },
  },
  {
    kind: 'value',
    names: ['连接', '連接', 'join'],
    does: {
      'zh-CN': '名单连成文字，空的略过；第二项是中间的字（默认 、）',
      en: 'a list as text without its blanks; second: what stands between (、)',
    },
    atLeast: 1,
    atMost: 2,
    hash: [
      {
        names: ['最后', '最後', 'last'],
        does: { 'zh-CN': '最后两项之间的字', en: 'what stands before the last' },
      },
    ],
    examples: [
      { template: '{{连接 (取列 行 "事项") "；"}}', gives: '会场布置；客户邀约；材料印制；签约准备' },
      { template: '{{连接 (拆分 "甲、乙、丙") 最后="和"}}', gives: '甲、乙和丙' },
    ],
    call: ([value, separator = '、'], hash, place) => {
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
  },
  {
    kind: 'value',
    names: ['拆分', 'split'],
    does: {
      'zh-CN': '文字拆成名单，空的略过；不写第二项则按 、，；,; 和换行拆',
      en: 'a text as a list without blanks; second: what it is split at, else 、，；,; and line breaks',
    },
    atLeast: 1,
    atMost: 2,
    hash: [],
    examples: [
      {
        template: '{{#each (拆分 "王芳、李明，张伟")}}{{this}}（签字） {{/each}}',
        gives: '王芳（签字） 李明（签字） 张伟（签字） ',
      },
      { template: '{{计数 (拆分 "2024-07-05" "-")}}', gives: '3' },
    ],
    call: ([value, separator], _hash, place) => {
      const text = textOf(value);
      spendText(place, text.length);
      const pieces = text.split(separator === undefined ? /[、，；,;\n]/ : textOf(separator));
      spend(place, pieces.length);
      return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
    },
  },
  {
    kind: 'value',
    names: ['取前', 'take'],
    items: 'kept',
    does: { 'zh-CN': '前几项', en: 'the first so many items' },
    atLeast: 2,
    atMost: 2,
    hash: [],
    examples: [
      { template: '{{#each (取前 (排序 行 "金额 倒序") 2)}}{{事项}} {{/each}}', gives: '材料印制 会场布置 ' },
    ],
    call: ([value, count]) => listOf(value).slice(0, wholeNumber(count, '项数', 'count', 0, MOST)),
  },
  {
    kind: 'value',
    names: ['取后', '取後', 'takeLast'],
    items: 'kept',
    does: { 'zh-CN': '后几项', en: 'the last so many items' },
    atLeast: 2,
    atMost: 2,
    hash: [],
    examples: [{ template: '{{取后 (区间 5) 2}}', gives: '4、5' }],
    call: ([value, count]) => {
      const list = listOf(value);
      return list.slice(Math.max(list.length - wholeNumber(count, '项数', 'count', 0, MOST), 0));
    },
  },
  {
    kind: 'value',
    names: ['反转', '反轉', 'reverse'],
    items: 'kept',
    does: { 'zh-CN': '倒着排', en: 'the other way round' },
    atLeast: 1,
    atMost: 1,
    hash: [],
    examples: [{ template: '{{反转 (区间 3)}}', gives: '3、2、1' }],
    call: ([value], _hash, place) => {
      const list = listOf(value);
      spend(place, list.length);
      return [...list].reverse();
    },
  },
  {
    kind: 'value',
    names: ['区间', '區間', 'range'],
    does: {
      'zh-CN': `从 1 到几，或从几到几（第三项是间隔），至多 ${LONGEST_RANGE} 个`,
      en: `numbers up to one, or from one to another (third: the step), ${LONGEST_RANGE} at most`,
    },
    atLeast: 1,
    atMost: 3,
    hash: [],
    examples: [
      { template: '{{区间 3}}', gives: '1、2、3' },
      { template: '{{区间 10 0 -5}}', gives: '10、5、0' },
      { template: '{{#each (区间 2)}}签到{{this}}：____ {{/each}}', gives: '签到1：____ 签到2：____ ' },
    ],
    call: ([first, second, step], _hash, place) => {
      const whole = (value: unknown): number => wholeNumber(value, '区间', 'range', -MOST, MOST);
      if ([first, ...(second === undefined ? [] : [second])].some(isBlankValue)) return [];
      const [from, to] = second === undefined ? [1, whole(first)] : [whole(first), whole(second)];
      const by = step === undefined ? 1 : whole(step);
      const count = by === 0 ? LONGEST_RANGE + 1 : Math.max(Math.floor((to - from) / by) + 1, 0);
      if (count > LONGEST_RANGE) throw new HelperFault(tooLong);
      spend(place, count);
      return Array.from({ length: count }, (_one, index) => from + index * by);
    },
  },
];

const tooLong = {
  'zh-CN': `区间超过 ${LONGEST_RANGE} 个数`,
  en: `a range of more than ${LONGEST_RANGE} numbers`,
};
