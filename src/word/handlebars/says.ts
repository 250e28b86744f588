import type { Localized } from '../../base/Language';
import type { HashArgument } from './Helper';

/** What is told to the author of a template: what is there, what was expected. */
export const says = {
  unknownHelper: (name: string): Localized => ({
    'zh-CN': `没有名为“${name}”的函数；如果它是字段名且带有空格或符号，请写成 {{[字段名]}}`,
    en: `there is no helper “${name}”; if it is a field whose name holds blanks or signs, write {{[field name]}}`,
  }),
  blockAsValue: (name: string): Localized => ({
    'zh-CN': `“${name}”要成对使用：{{#${name} …}}……{{/${name}}}`,
    en: `“${name}” comes in pairs: {{#${name} …}}…{{/${name}}}`,
  }),
  valueAsBlock: (name: string): Localized => ({
    'zh-CN': `“${name}”只给出一个值，不能写成 {{#${name}}}`,
    en: `“${name}” gives a value and cannot open a block`,
  }),
  wrongArguments: (name: string, atLeast: number, atMost: number, count: number): Localized => {
    const wanted = atLeast === atMost ? `${atLeast}` : `${atLeast}–${atMost}`;
    return {
      'zh-CN': `“${name}”后面应有 ${wanted} 个参数，现有 ${count} 个`,
      en: `“${name}” takes ${wanted} argument(s), here are ${count}`,
    };
  },
  unknownHash: (name: string, key: string, hash: readonly HashArgument[]): Localized => {
    const list = (at: number): string =>
      hash.map(({ names }) => `${names.at(at) ?? ''}=`).join(at ? ', ' : '、');
    return {
      'zh-CN': `“${name}”没有“${key}=”这一项${hash.length > 0 ? `，可用 ${list(0)}` : ''}`,
      en: `“${name}” has no “${key}=”${hash.length > 0 ? `; it takes ${list(-1)}` : ''}`,
    };
  },
  unknownPartial: (name: string): Localized => ({
    'zh-CN': `没有名为“${name}”的片段`,
    en: `there is no partial “${name}”`,
  }),
  partialArguments: (count: number): Localized => ({
    'zh-CN': `片段名后面最多只能有一个数据项，现有 ${count} 个`,
    en: `a partial takes one context at most, here are ${count}`,
  }),
  inlineName: (): Localized => ({
    'zh-CN': '行内片段要有一个名称：{{#*inline "名称"}}……{{/inline}}',
    en: 'an inline partial needs one name: {{#*inline "name"}}…{{/inline}}',
  }),
  missingValue: (name: string): Localized => ({
    'zh-CN': `数据里没有“${name}”`,
    en: `the data have no “${name}”`,
  }),
  unsupported: (what: string): Localized => ({
    'zh-CN': `暂不支持这种标签（${what}）`,
    en: `this kind of tag is not supported (${what})`,
  }),
  tooDeep: (limit: number): Localized => ({
    'zh-CN': `嵌套超过 ${limit} 层`,
    en: `nested more than ${limit} levels deep`,
  }),
  tooMany: (limit: number): Localized => ({
    'zh-CN': `标签超过 ${limit} 个`,
    en: `more than ${limit} tags`,
  }),
  badTag: (): Localized => ({
    'zh-CN': '这个标签的写法不对，请检查括号、引号和空格；带符号的字段名要写成 {{[字段名]}}',
    en: 'this tag is malformed: check brackets, quotes and blanks; write field names with signs as {{[name]}}',
  }),
};
