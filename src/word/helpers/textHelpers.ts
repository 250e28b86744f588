import type { Localized } from '../../base/Language';
import type { HelperExample, ValueHelper } from '../handlebars/Helper';
import { spendText } from './Budget';
import { isYes, option, wholeNumber } from './options';
import { textOf } from './textOf';
import { conditions, type Condition } from './values/conditions';
import { isBlankValue } from './values/isBlankValue';

const MOST = 1_000_000;

/** A text of one text; a blank stays a blank. */
const rewrite = (
  names: readonly string[],
  does: Localized,
  write: (text: string) => string,
  examples: readonly HelperExample[],
): ValueHelper => ({
  kind: 'value',
  names,
  does,
  atLeast: 1,
  atMost: 1,
  hash: [],
  examples,
  call: ([value], _hash, place) => {
    if (isBlankValue(value)) return undefined;
    const text = textOf(value);
    spendText(place, text.length);
    return write(text);
  },
});

const ask = (
  names: readonly string[],
  does: Localized,
  condition: Condition,
  examples: readonly HelperExample[],
): ValueHelper => ({
  kind: 'value',
  names,
  does,
  atLeast: 2,
  atMost: 2,
  hash: [],
  examples,
  call: ([value, wanted], _hash, place) => {
    spendText(place, Array.isArray(value) ? value.length : textOf(value).length);
    return condition(value, wanted);
  },
});

export const textHelpers: readonly ValueHelper[] = [
  {
    kind: 'value',
    names: ['截取', 'substring'],
    does: {
      'zh-CN': '取前几个字；写两个数则是从第几个字起取几个字；负数从末尾取',
      en: 'so many characters; with two numbers: from which one (1 is the first) and how many; a negative number counts from the end',
    },
    atLeast: 2,
    atMost: 3,
    hash: [
      {
        names: ['省略', 'ellipsis'],
        does: { 'zh-CN': '截短了就在后面加上它', en: 'added when something was cut off' },
      },
    ],
    examples: [
      { template: '{{截取 "商务洽谈需求及目标" 4}}', gives: '商务洽谈' },
      { template: '{{截取 "商务洽谈需求及目标" 5 2}}', gives: '需求' },
      { template: '{{截取 "13800001234" -4}}', gives: '1234' },
      { template: '{{截取 "商务洽谈需求及目标" 4 省略="……"}}', gives: '商务洽谈……' },
    ],
    call: ([value, first, count], hash, place) => {
      if (isBlankValue(value)) return undefined;
      const text = textOf(value);
      spendText(place, text.length);
      const characters = [...text];
      const cut = cutOut(characters, first, count);
      return cut.length < characters.length ? cut.join('') + textOf(option(hash, '省略', 'ellipsis')) : text;
    },
  },
  {
    kind: 'value',
    names: ['替换', '替換', 'replace'],
    does: { 'zh-CN': '把文字中的每个第二项换成第三项', en: 'every second in the text becomes the third' },
    atLeast: 3,
    atMost: 3,
    hash: [],
    examples: [{ template: '{{替换 "甲方、乙方" "方" "单位"}}', gives: '甲单位、乙单位' }],
    call: ([value, from, to], _hash, place) => {
      const [text, wanted, by] = [textOf(value), textOf(from), textOf(to)];
      if (wanted === '') return value;
      const pieces = text.split(wanted);
      spendText(place, text.length + pieces.length * by.length);
      return pieces.join(by);
    },
  },
  rewrite(
    ['大写字母', '大寫字母', 'upper'],
    { 'zh-CN': '英文字母变大写（金额请用 金额大写）', en: 'letters in upper case' },
    (text) => text.toUpperCase(),
    [{ template: '{{大写字母 "kpi-01"}}', gives: 'KPI-01' }],
  ),
  rewrite(
    ['小写字母', '小寫字母', 'lower'],
    { 'zh-CN': '英文字母变小写', en: 'letters in lower case' },
    (text) => text.toLowerCase(),
    [{ template: '{{小写字母 "KPI"}}', gives: 'kpi' }],
  ),
  {
    kind: 'value',
    names: ['去空格', 'trim'],
    does: { 'zh-CN': '去掉两头的空格', en: 'without the blanks around it' },
    atLeast: 1,
    atMost: 1,
    hash: [{ names: ['全部', 'all'], does: { 'zh-CN': '中间的也去掉', en: 'those inside too' } }],
    examples: [
      { template: '{{去空格 "　王 芳 "}}', gives: '王 芳' },
      { template: '{{去空格 "　王 芳 " 全部=true}}', gives: '王芳' },
    ],
    call: ([value], hash, place) => {
      if (isBlankValue(value)) return undefined;
      const text = textOf(value);
      spendText(place, text.length);
      return isYes(option(hash, '全部', 'all')) ? text.replace(/\s/g, '') : text.trim();
    },
  },
  {
    kind: 'value',
    names: ['拼接', 'concat'],
    does: { 'zh-CN': '把各项连成一段文字', en: 'all in one text' },
    atLeast: 1,
    atMost: 50,
    hash: [],
    examples: [
      { template: '{{拼接 "第" 3 "季度"}}', gives: '第3季度' },
      { template: '{{拼接 "地址：" (换行) "电话："}}', gives: '地址：\n电话：' },
    ],
    call: (args, _hash, place) => {
      const texts = args.map(textOf);
      spendText(
        place,
        texts.reduce((sum, text) => sum + text.length, 0),
      );
      return texts.join('');
    },
  },
  ask(
    ['包含', 'contains'],
    { 'zh-CN': '文字里有第二项，或名单里有这一项', en: 'the text holds the second, or the list has it' },
    conditions.contains,
    [{ template: '{{#if (包含 "逾期1天" "逾期")}}催办{{/if}}', gives: '催办' }],
  ),
  ask(
    ['开头是', '開頭是', 'startsWith'],
    { 'zh-CN': '文字以第二项开头', en: 'the text starts with the second' },
    conditions.starts,
    [{ template: '{{开头是 "附件1" "附件"}}', gives: 'true' }],
  ),
  ask(
    ['结尾是', '結尾是', 'endsWith'],
    { 'zh-CN': '文字以第二项结尾', en: 'the text ends with the second' },
    conditions.ends,
    [{ template: '{{结尾是 "100家" "家"}}', gives: 'true' }],
  ),
  {
    kind: 'value',
    names: ['补零', '補零', 'pad'],
    does: { 'zh-CN': '前面补 0 到几位', en: 'noughts before it, up to a width' },
    atLeast: 2,
    atMost: 2,
    hash: [],
    examples: [{ template: '{{补零 7 3}}', gives: '007' }],
    call: ([value, width]) => {
      const digits = wholeNumber(width, '位数', 'width', 1, 100);
      return isBlankValue(value) ? undefined : textOf(value).trim().padStart(digits, '0');
    },
  },
  rewrite(
    ['全角', 'fullWidth'],
    { 'zh-CN': '字母、数字、标点变全角', en: 'letters, digits and signs full-width' },
    toFullWidth,
    [{ template: '{{全角 "A1(乙)"}}', gives: 'Ａ１（乙）' }],
  ),
  rewrite(
    ['半角', 'halfWidth'],
    { 'zh-CN': '字母、数字、标点变半角', en: 'letters, digits and signs half-width' },
    toHalfWidth,
    [{ template: '{{半角 "Ａ１（乙）"}}', gives: 'A1(乙)' }],
  ),
  {
    kind: 'value',
    names: ['字数', '字數', 'length'],
    does: { 'zh-CN': '有几个字，含标点', en: 'how many characters' },
    atLeast: 1,
    atMost: 1,
    hash: [],
    examples: [{ template: '{{字数 "会议纪要"}}', gives: '4' }],
    call: ([value], _hash, place) => {
      const text = textOf(value);
      spendText(place, text.length);
      // Characters outside the basic plane are two units.
      return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
    },
  },
  {
    kind: 'value',
    names: ['重复', '重複', 'repeat'],
    does: { 'zh-CN': '把文字写几遍', en: 'the text so many times' },
    atLeast: 2,
    atMost: 2,
    hash: [],
    examples: [{ template: '{{重复 "★" 3}}', gives: '★★★' }],
    call: ([value, times], _hash, place) => {
      const text = textOf(value);
      const count = wholeNumber(times, '次数', 'times', 0, MOST);
      spendText(place, text.length * count);
      return text.repeat(count);
    },
  },
];

function cutOut(characters: readonly string[], first: unknown, count: unknown): readonly string[] {
  if (count === undefined) {
    const number = wholeNumber(first, '字数', 'count', -MOST, MOST);
    return number < 0 ? characters.slice(number) : characters.slice(0, number);
  }
  const from = wholeNumber(first, '起点', 'start', -MOST, MOST);
  const start = from < 0 ? Math.max(characters.length + from, 0) : Math.max(from - 1, 0);
  return characters.slice(start, start + wholeNumber(count, '字数', 'count', 0, MOST));
}

function toFullWidth(text: string): string {
  return text
    .replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
    .replaceAll(' ', '\u3000');
}

function toHalfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');
}
