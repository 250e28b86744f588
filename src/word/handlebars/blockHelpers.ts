import type { BlockBody, BlockHelper } from './Helper';

/** Handlebars' notion of empty: everything falsy but 0, and the empty list. */
export function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : !value && value !== 0;
}

const isTrue = (value: unknown, hash: Readonly<Record<string, unknown>>): boolean =>
  !isEmpty(value) && (value !== 0 || hash['includeZero'] === true);

function iterate(body: BlockBody, entries: readonly (readonly [string | number, unknown])[]): void {
  entries.forEach(([key, value], index) => {
    const last = index === entries.length - 1;
    const values = { ...body.data.values, key, index, first: index === 0, last };
    body.run(value, { values, outer: body.data }, [value, key]);
  });
}

function each(list: unknown, body: BlockBody): void {
  const entries = Array.isArray(list)
    ? list.map((value, index) => [index, value] as const)
    : typeof list === 'object' && list !== null
      ? Object.entries(list)
      : [];
  if (entries.length === 0) body.runElse();
  else iterate(body, entries);
}

/** What `{{#名单}}…{{/名单}}` does with a field that is no helper. */
export function runField(value: unknown, body: BlockBody): void {
  if (value === true) body.run(body.context);
  else if (value === false || value === null || value === undefined) body.runElse();
  else if (Array.isArray(value)) each(value, body);
  else body.run(value);
}

export const blockHelpers: readonly BlockHelper[] = [
  {
    kind: 'block',
    names: ['循环', 'each'],
    does: { 'zh-CN': '对名单中的每一项重复一遍', en: 'Repeats for every item of a list' },
    atLeast: 1,
    atMost: 1,
    repeats: true,
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
    call: ([value], _hash, body) => (isEmpty(value) ? body.runElse() : body.run(value, body.data, [value])),
  },
];
