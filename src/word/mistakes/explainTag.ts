import type { Localized } from '../../base/Language';
import { says } from './says';
import type { TemplateTag } from '../tags/TemplateTag';

interface Cause {
  readonly pattern: RegExp;
  says(found: RegExpExecArray, inside: string): Localized;
}

/** Likely causes, the surest first; each looks at what stands between the braces, texts in quotes left out. */
const CAUSES: readonly Cause[] = [
  {
    pattern: /^[#/^]?$/,
    says: () => ({
      'zh-CN': '标签是空的，请在花括号之间写上字段名',
      en: 'the tag is empty: write a field between the braces',
    }),
  },
  {
    pattern: /^[#^]\s*\/|^\/\s*#|^\\/,
    says: () => ({
      'zh-CN': '开头写 {{#each 行}}，结尾写 {{/each}}，“#”与“/”不能连用，也不能用“\\”',
      en: 'a block begins with {{#each rows}} and ends with {{/each}}: not with both signs, nor with “\\”',
    }),
  },
  {
    pattern: /^\/\s*(\S+)\s+\S/,
    says: ([, name = '']) => ({
      'zh-CN': `结束标签里只写名称：{{/${name}}}`,
      en: `a closing tag holds the name only: {{/${name}}}`,
    }),
  },
  {
    pattern: /"/,
    says: () => ({
      'zh-CN': '引号没有成对，少了一边',
      en: 'a quotation mark lacks its partner',
    }),
  },
  {
    pattern: /\[[^\]]*$/,
    says: () => ({ 'zh-CN': '“[”没有与它配对的“]”', en: '“[” lacks its “]”' }),
  },
  {
    pattern: /\s(===?|!==?|<>|≠|>=?|<=?|≥|≤|&gt;|&lt;)\s|(?<=[\p{L}\p{N})])(===?|!==?|<>|≠|>=?|<=?|≥|≤)/u,
    says: ([, spaced, sign = spaced ?? '']) => ({
      'zh-CN': `不能写“${sign}”来比较，请写成 {{#if (${COMPARISONS[sign]?.['zh-CN'] ?? '等于'} 字段 值)}}`,
      en: `“${sign}” does not compare: write {{#if (${COMPARISONS[sign]?.en ?? 'eq'} field value)}}`,
    }),
  },
  {
    pattern: /(&&|\|\|)/,
    says: ([, sign]) => {
      const [zh, en] = sign === '&&' ? ['并且', 'and'] : ['或者', 'or'];
      return {
        'zh-CN': `请写成 {{#if (${zh} 条件一 条件二)}}`,
        en: `write {{#if (${en} first second)}}`,
      };
    },
  },
  {
    pattern: /\s([+*×÷%]|\/)\s|(?<=[\p{L}\p{N})])([+*×÷])(?=[\p{L}\p{N}(])/u,
    says: ([, spaced, sign = spaced ?? '']) => ({
      'zh-CN': `标签里不能写算式，请用 {{${ARITHMETIC[sign]?.['zh-CN'] ?? '加'} 甲 乙}}`,
      en: `no sums in a tag: write {{${ARITHMETIC[sign]?.en ?? 'add'} a b}}`,
    }),
  },
  {
    pattern: /(\S+?)=(?=[\s)]|$)|(\S+)\s+=/,
    says: ([, before, name = before ?? '']) => ({
      'zh-CN': `“${name}=”后面要紧跟着值，等号两边不留空格`,
      en: `“${name}=” must be followed by its value, without a blank`,
    }),
  },
  {
    pattern: /\s([-—–])\s/,
    says: ([, sign = '']) => ({
      'zh-CN': `“${sign}”不能单独出现；相减请写 {{减 甲 乙}}`,
      en: `“${sign}” cannot stand alone; to subtract write {{subtract a b}}`,
    }),
  },
  {
    pattern: /^[^#]*?(\S+)\s*\|\s*([^\s|()]+)/,
    says: ([, field = '', filter = '']) => ({
      'zh-CN': `函数写在前面，不用“|”：{{${filter} ${field}}}`,
      en: `helpers come first, without “|”: {{${filter} ${field}}}`,
    }),
  },
  {
    pattern: /\|/,
    says: () => ({
      'zh-CN': '给每一项起名要写成 {{#each 行 as |项|}}',
      en: 'to name the items write {{#each rows as |item|}}',
    }),
  },
];

const COMPARISONS: Readonly<Record<string, Localized>> = {
  '==': { 'zh-CN': '等于', en: 'eq' },
  '===': { 'zh-CN': '等于', en: 'eq' },
  '!=': { 'zh-CN': '不等于', en: 'ne' },
  '!==': { 'zh-CN': '不等于', en: 'ne' },
  '<>': { 'zh-CN': '不等于', en: 'ne' },
  '≠': { 'zh-CN': '不等于', en: 'ne' },
  '>': { 'zh-CN': '大于', en: 'gt' },
  '>=': { 'zh-CN': '大于等于', en: 'gte' },
  '≥': { 'zh-CN': '大于等于', en: 'gte' },
  '<': { 'zh-CN': '小于', en: 'lt' },
  '<=': { 'zh-CN': '小于等于', en: 'lte' },
  '≤': { 'zh-CN': '小于等于', en: 'lte' },
};
const ARITHMETIC: Readonly<Record<string, Localized>> = {
  '+': { 'zh-CN': '加', en: 'add' },
  '*': { 'zh-CN': '乘', en: 'multiply' },
  '×': { 'zh-CN': '乘', en: 'multiply' },
  '÷': { 'zh-CN': '除', en: 'divide' },
  '/': { 'zh-CN': '除', en: 'divide' },
  '%': { 'zh-CN': '余', en: 'mod' },
};

/** Why a tag cannot be read, as well as can be told from its text. */
export function explainTag({ kind, source }: Pick<TemplateTag, 'kind' | 'source'>): Localized {
  const [, left = '', inside = '', right = ''] = /^(\{+)~?(.*?)~?(\}+)$/s.exec(source) ?? [];
  if (left.length !== right.length) return says.badTag(unevenBraces(left.length, right.length));
  const plain = inside
    .replace(/"[^"]*"|'[^']*'/g, '0')
    .replace(/\[[^\]]*\]/g, 'a')
    .trim();
  const brackets = bracketFault(plain);
  const name = inside.trim();
  if (brackets === undefined && kind === 'value' && isNameWithSigns(name))
    return says.badTag(bracketed(name));
  const [, list, index = '', rest = ''] = INDEXED.exec(inside) ?? [];
  if (list !== undefined) return says.badTag(numbered(list, index, rest));
  for (const cause of CAUSES) {
    const found = cause.pattern.exec(plain);
    if (found) return says.badTag(cause.says(found, inside));
  }
  if (brackets) return says.badTag(brackets);
  return says.badTag();
}

/** One word that the language has no place for, and that a bracket makes a name. */
const isNameWithSigns = (name: string): boolean =>
  /^[^\s"'[\]{}|=#/>&!]+$/.test(name) && !/&&|\|\|/.test(name) && /[\p{L}\p{N}]/u.test(name);

const bracketed = (name: string): Localized => ({
  'zh-CN': `字段名里有符号，请写成 {{[${name}]}}`,
  en: `the name holds signs: write {{[${name}]}}`,
});

/** `行[0].事项` */
const INDEXED = /^(?:[#^]?[^\s"]+\s+)?([^\s.[\]"]+)\[(\d+)\]([^\s"]*)/;

const numbered = (list: string, index: string, rest: string): Localized => ({
  'zh-CN': `第几项要写成 ${list}.[${index}]${rest}（从 0 数起）`,
  en: `an item by its number is written ${list}.[${index}]${rest}, counted from 0`,
});

const unevenBraces = (left: number, right: number): Localized => ({
  'zh-CN': `左边 ${left} 个花括号，右边 ${right} 个，应当一样多`,
  en: `${left} braces on the left, ${right} on the right: there should be as many`,
});

function bracketFault(plain: string): Localized | undefined {
  let depth = 0;
  for (const sign of plain) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) break;
  }
  if (depth === 0) return undefined;
  return depth > 0
    ? { 'zh-CN': '“(”没有与它配对的“)”', en: '“(” lacks its “)”' }
    : { 'zh-CN': '多出一个“)”', en: 'there is a “)” too many' };
}
