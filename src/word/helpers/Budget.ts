import type { DataFrame } from '../handlebars/Frame';
import { HelperFault, type HelperPlace } from '../handlebars/Helper';

/** List items and pieces of text that the helpers of one part may go through: some five seconds of work. */
const MOST_WORK = 2_000_000;
/** So many characters cost as much as a list item. */
const PIECE = 8;
/** Beyond any value of a document, and far from what a machine can hold. */
const LONGEST_TEXT = 1_000_000;

interface Account {
  work: number;
  readonly results: WeakMap<object, Map<string, unknown>>;
}

/** By the outermost frame: there is one for each run of a part. */
const accounts = new WeakMap<DataFrame, Account>();

function accountOf({ data }: HelperPlace): Account {
  let root = data;
  while (root.outer) root = root.outer;
  const known = accounts.get(root);
  if (known) return known;
  const account = { work: 0, results: new WeakMap<object, Map<string, unknown>>() };
  accounts.set(root, account);
  return account;
}

/**
 * Counts what a helper is about to go through: a template in a loop must not keep the machine busy for hours.
 * @throws HelperFault
 */
export function spend(place: HelperPlace, items: number): void {
  const account = accountOf(place);
  account.work += items;
  if (account.work > MOST_WORK) throw new HelperFault(tooMuch);
}

/**
 * A text a helper made or goes through.
 * @throws HelperFault when it is too long
 */
export function spendText(place: HelperPlace, length: number): void {
  if (length > LONGEST_TEXT) throw new HelperFault(tooLong);
  spend(place, 1 + Math.floor(length / PIECE));
}

/** A result about a list, worked out once a run: {{合计 ../行 "金额"}} stands in loops. */
export function once<Result>(place: HelperPlace, list: object, key: string, work: () => Result): Result {
  const { results } = accountOf(place);
  let known = results.get(list);
  if (!known) results.set(list, (known = new Map()));
  if (!known.has(key)) known.set(key, work());
  return known.get(key) as Result;
}

const tooMuch = {
  'zh-CN':
    '函数处理的数据太多（两百万项以上）：在循环里反复处理名单时，请先在循环外算好，如 {{#with (排序 行 "金额") as |名单|}}',
  en: 'helpers went through more than 2 million items: work lists out before the loop, {{#with (sort rows "amount") as |list|}}',
};
const tooLong = {
  'zh-CN': '函数得出的文字超过一百万字',
  en: 'a helper made a text of more than a million characters',
};
