import type { BlockBody, BlockHelper } from './Helper';
import { inTurn } from './inTurn';
import type { Waiting } from './Waiting';

/** Handlebars' notion of empty: everything falsy but 0, and the empty list. */
export function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : !value && value !== 0;
}

const isTrue = (value: unknown, hash: Readonly<Record<string, unknown>>): boolean =>
  !isEmpty(value) && (value !== 0 || Boolean(hash['includeZero']));

/** What can be gone through: keys where it is no list. Only real maps and sets: no code of the data is run. */
function itemsOf(list: unknown): { items: readonly unknown[]; keys?: readonly string[] } {
  if (Array.isArray(list)) return { items: list };
  if (typeof list !== 'object' || list === null) return { items: [] };
  if (list instanceof Map) return { items: [...Map.prototype.entries.call(list)] };
  if (list instanceof Set) return { items: [...Set.prototype.values.call(list)] };
  return { items: Object.values(list), keys: Object.keys(list) };
}

function each(list: unknown, body: BlockBody): Waiting {
  const { items, keys } = itemsOf(list);
  const last = items.length - 1;
  if (last < 0) return body.runElse();
  return inTurn(items.length, body, (index) => {
    // A hole in a list is no item.
    if (!(index in items)) return undefined;
    const value = items[index];
    const key = keys?.[index] ?? index;
    const variables = { key, index, first: index === 0, last: index === last };
    return body.run(value, variables, body.named ? [value, key] : undefined);
  });
}

/** What `{{#名单}}…{{/名单}}` does with a field that is no helper. */
export function runField(value: unknown, body: BlockBody): Waiting {
  if (value === true) return body.run(body.context);
  if (value === false || value === null || value === undefined) return body.runElse();
  return Array.isArray(value) ? each(value, body) : body.run(value, undefined, [value]);
}

export const blockHelpers: readonly BlockHelper[] = [
  {
    kind: 'block',
    names: ['循环', 'each'],
    does: { 'zh-CN': '对名单中的每一项重复一遍', en: 'Repeats for every item of a list' },
    atLeast: 1,
    atMost: 1,
    repeats: true,
    about: 'items',
    call: ([list], _hash, body) => each(list, body),
  },
  {
    kind: 'block',
    names: ['如果', 'if'],
    does: { 'zh-CN': '有内容（且不为 0、否）才出现', en: 'Appears when there is a value' },
    atLeast: 1,
    atMost: 1,
    repeats: false,
    call: ([value], hash, body) => (isTrue(value, hash) ? body.run(body.context) : body.runElse()),
  },
  {
    kind: 'block',
    names: ['除非', 'unless'],
    does: { 'zh-CN': '没有内容才出现', en: 'Appears when there is no value' },
    atLeast: 1,
    atMost: 1,
    repeats: false,
    call: ([value], hash, body) => (isTrue(value, hash) ? body.runElse() : body.run(body.context)),
  },
  {
    kind: 'block',
    names: ['进入', 'with'],
    does: { 'zh-CN': '以下名称都从这一项里取', en: 'Looks names up inside a value' },
    atLeast: 1,
    atMost: 1,
    repeats: false,
    about: 'value',
    call: ([value], _hash, body) => (isEmpty(value) ? body.runElse() : body.run(value, undefined, [value])),
  },
];
