import type { BlockBody } from './Helper';
import type { CallsOf, HelperFamily } from './HelperFamily';
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

export const blockHelpers = {
  循环: { names: ['循环', 'each'], takes: [1, 1], repeats: true, about: 'items' },
  如果: { names: ['如果', 'if'], takes: [1, 1], repeats: false },
  除非: { names: ['除非', 'unless'], takes: [1, 1], repeats: false },
  进入: { names: ['进入', 'with'], takes: [1, 1], repeats: false, about: 'value' },
} as const satisfies HelperFamily;

export const blockCalls: CallsOf<typeof blockHelpers> = {
  循环: ([list], _hash, body) => each(list, body),
  如果: ([value], hash, body) => (isTrue(value, hash) ? body.run(body.context) : body.runElse()),
  除非: ([value], hash, body) => (isTrue(value, hash) ? body.runElse() : body.run(body.context)),
  进入: ([value], _hash, body) => (isEmpty(value) ? body.runElse() : body.run(value, undefined, [value])),
};
