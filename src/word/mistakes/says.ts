import type { Localized } from '../../base/Language';
import type { HeldNames } from '../handlebars/heldNames';
import { nearestHelpers, type NamedHelpers } from './nearestHelpers';
import { nearestNames } from './nearestNames';

type Names = readonly string[];

/** `是不是想写“合计”？` */
const orRather = (names: Names): Localized => ({
  'zh-CN': `是不是想写${names.map((name) => `“${name}”`).join('或')}？`,
  en: `did you mean ${names.map((name) => `“${name}”`).join(' or ')}?`,
});

/** What is told to the author of a template: what is there, what was expected, what it may come from. */
export const says = {
  unknownHelper: (name: string, helpers: NamedHelpers): Localized => {
    const missing: Localized = { 'zh-CN': `没有名为“${name}”的函数`, en: `there is no helper “${name}”` };
    const cause = causeOfUnknown(name, nearestHelpers(name, helpers));
    return { 'zh-CN': `${missing['zh-CN']}${cause['zh-CN']}`, en: `${missing.en}${cause.en}` };
  },
  blockAsValue: (name: string): Localized => ({
    'zh-CN': `“${name}”要成对使用：{{#${name} …}}……{{/${name}}}`,
    en: `“${name}” comes in pairs: {{#${name} …}}…{{/${name}}}`,
  }),
  valueAsBlock: (name: string, givesList = false): Localized => {
    const block = givesList ? 'each' : 'if';
    return {
      'zh-CN': `“${name}”只给出一个值，不能写成 {{#${name}}}；${givesList ? '逐项列出' : '用它作条件'}请写 {{#${block} (${name} …)}}……{{/${block}}}`,
      en: `“${name}” gives a value and cannot open a block: write {{#${block} (${name} …)}}…{{/${block}}}`,
    };
  },
  wrongArguments: (name: string, atLeast: number, atMost: number, count: number): Localized => {
    const wanted = atLeast === atMost ? `${atLeast}` : `${atLeast}–${atMost}`;
    return {
      'zh-CN': `“${name}”后面应有 ${wanted} 个参数，现有 ${count} 个`,
      en: `“${name}” takes ${wanted} argument(s), here are ${count}`,
    };
  },
  equalsSign: (name: string, key: string): Localized => ({
    'zh-CN': `“${name}”后面缺少数据项，“${key}=”是另给的选项；要比较两项是否相同，请写“(等于 ${key} 值)”`,
    en: `“${name}” lacks its value: “${key}=” is an option; to compare write (eq ${key} value)`,
  }),
  namedWithoutBars: (name: string, item: string): Localized => ({
    'zh-CN': `给“${name}”的每一项起名要加竖线：as |${item}|`,
    en: `names for what “${name}” goes through stand between bars: as |${item}|`,
  }),
  unknownHash: (name: string, key: string, hash: readonly Names[], known: Names = []): Localized => {
    const nearest = nearestNames(key, known);
    const rather = nearest.length > 0 ? orRather(nearest.map((one) => `${one}=`)) : undefined;
    const list = (at: number): string => hash.map((names) => `${names.at(at) ?? ''}=`).join(at ? ', ' : '、');
    return {
      'zh-CN': `“${name}”没有“${key}=”这一项${rather ? `，${rather['zh-CN']}` : ''}${hash.length > 0 ? `${rather ? '' : '，'}可用 ${list(0)}` : ''}`,
      en: `“${name}” has no “${key}=”${rather ? `; ${rather.en}` : ''}${hash.length > 0 ? `${rather ? ' It' : '; it'} takes ${list(-1)}` : ''}`,
    };
  },
  unknownPartial: (name: string, known: Names = []): Localized => {
    const nearest = nearestNames(name, known);
    const rather = nearest.length > 0 ? orRather(nearest) : undefined;
    return {
      'zh-CN': `没有名为“${name}”的片段${rather ? `，${rather['zh-CN']}` : ''}`,
      en: `there is no partial “${name}”${rather ? `; ${rather.en}` : ''}`,
    };
  },
  unknownField: (path: string, nearest: Names = []): Localized => {
    const rather = nearest.length > 0 ? orRather(nearest) : undefined;
    return {
      'zh-CN': `报告数据里没有“${path}”，会印成 ____${rather ? `；${rather['zh-CN']}` : ''}`,
      en: `the report has no “${path}”: it prints ____${rather ? `; ${rather.en}` : ''}`,
    };
  },
  elsewhere: (name: string, rather: string): Localized => ({
    'zh-CN': `这里没有“${name}”，会印成 ____；请写 {{${rather}}}`,
    en: `there is no “${name}” here: it prints ____; write {{${rather}}}`,
  }),
  inListOnly: (name: string, list: string): Localized => ({
    'zh-CN': `“${name}”是“${list}”里每一项才有的，会印成 ____；请写在 {{#each ${list}}} 与 {{/each}} 之间`,
    en: `only the items of “${list}” have “${name}”: it prints ____; write it between {{#each ${list}}} and {{/each}}`,
  }),
  notInGroup: (name: string): Localized => ({
    'zh-CN': `分组里面只有 键、项、数；“${name}”要写在 {{#each 项}} 与 {{/each}} 之间，这一组的值写 {{键}}`,
    en: `a group has key, items and count; write “${name}” between {{#each items}} and {{/each}}, the value of the group as {{key}}`,
  }),
  listAsValue: (path: string, first: string | undefined): Localized => ({
    'zh-CN': `“${path}”是名单，直接打印看不到内容；请写 {{#each ${path}}}${first === undefined ? '……' : `{{${first}}}`}{{/each}}`,
    en: `“${path}” is a list and prints nothing readable: write {{#each ${path}}}${first === undefined ? '…' : `{{${first}}}`}{{/each}}`,
  }),
  recordAsValue: (path: string, first: string): Localized => ({
    'zh-CN': `“${path}”下面还分几项，请写明是哪一项，如 {{${path}.${first}}}`,
    en: `“${path}” has fields of its own: name one, as {{${path}.${first}}}`,
  }),
  groupAsText: (helper: string, path: string | undefined, { list, names }: HeldNames): Localized => {
    const [first = '…'] = names;
    const shown = names.length === 0 ? '' : `（${names.join('、')}……）`;
    const shownEnglish = names.length === 0 ? '' : ` (${names.join(', ')} …)`;
    const isHere = path === undefined || path === 'this' || path === '.';
    const what = path === undefined ? '括号里给出的' : `“${path}”`;
    const one = isHere ? first : `${path}.${first}`;
    const column = `取列 ${path ?? '…'} "${first}"`;
    return {
      'zh-CN': `“${helper}”要的是文字，${what}却是${list ? '名单，每项是' : ''}一组内容${shown}；${list ? `请取出其中一列，写成 (${column})` : `请写明是哪一项，如 ${one}`}`,
      en: `“${helper}” wants text, and ${path === undefined ? 'what stands in brackets' : `“${path}”`} is a ${list ? 'list of records' : 'record'}${shownEnglish}: ${list ? `take one of their fields, (${column.replace('取列', 'pluck')})` : `name one of its fields, as ${one}`}`,
    };
  },
  valueAsList: (path: string): Localized => ({
    'zh-CN': `“${path}”只有一个值，不是名单，不能逐项列出；有内容才出现请写 {{#if ${path}}}`,
    en: `“${path}” is one value and no list; to show something only when it is there write {{#if ${path}}}`,
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
  tooManyRich: (limit: number): Localized => ({
    'zh-CN': `一段里放图片、亮灯、链接等内容的标签超过 ${limit} 个，请分成几段`,
    en: `more than ${limit} tags for pictures, lamps, links … in one paragraph: use several`,
  }),
  hugeText: (limit: number): Localized => ({
    'zh-CN': `交给函数的文字超过 ${limit / 10_000} 万字`,
    en: `the helper was given a text of more than ${limit} characters`,
  }),
  badTag: (cause?: Localized): Localized =>
    cause
      ? { 'zh-CN': `这个标签的写法不对：${cause['zh-CN']}`, en: `this tag is malformed: ${cause.en}` }
      : {
          'zh-CN': '这个标签的写法不对，请检查括号、引号和空格；带符号的字段名要写成 {{[字段名]}}',
          en: 'this tag is malformed: check brackets, quotes and blanks; write field names with signs as {{[name]}}',
        },
};

function causeOfUnknown(name: string, nearest: Names): Localized {
  const [, before, bracket] = /^(.+?)([（(])/.exec(name) ?? [];
  if (before !== undefined && bracket !== undefined) {
    return {
      'zh-CN': `；如果想写的是“${before}”，“${bracket}”前面要空一格`,
      en: `; if you meant “${before}”, put a blank before “${bracket}”`,
    };
  }
  if (/^els?e?if$|^elif$/i.test(name)) {
    return { 'zh-CN': '，请写成 {{else if …}}，中间空一格', en: ': write {{else if …}}, with a blank' };
  }
  const rather = nearest.length > 0 ? orRather(nearest) : undefined;
  if (rather) return { 'zh-CN': `，${rather['zh-CN']}`, en: `; ${rather.en}` };
  return {
    'zh-CN': '；如果它是字段名且带有空格或符号，请写成 {{[字段名]}}',
    en: '; if it is a field whose name holds blanks or signs, write {{[field name]}}',
  };
}
