import { toSimplified } from '../../domain/text/toSimplified';
import type { BlockHelper, Helper, HelperTable, ValueHelper } from '../handlebars/Helper';

type Hash = Readonly<Record<string, unknown>>;

/** Words Taiwan has of its own, for helpers and their named arguments; all others differ by their characters only. */
const OWN_WORDS: Readonly<Record<string, string>> = {
  預設值: '默认值',
  預設: '默认值',
  連結: '链接',
  超連結: '链接',
  紀錄: '记录',
  迴圈: '循环',
  取欄: '取列',
  子文件: '子文档',
  二維條碼: '二维码',
  信頭: '红头',
  燈號: '亮灯',
  欄: '列',
  欄寬: '宽',
  欄位: '字段',
};

/** What a name written in Taiwan is called in ours. */
export const nameInOurs = (name: string): string =>
  Object.hasOwn(OWN_WORDS, name) ? (OWN_WORDS[name] ?? name) : toSimplified(name);

/**
 * The helpers, under unknown names too where these are Taiwan's for one of them; so with their named arguments.
 * @param names nobody knows
 * @param load the helpers, ready to be called under these names
 */
export async function withTaiwanNames(
  names: readonly string[],
  keys: readonly string[],
  load: (ours: readonly string[]) => Promise<HelperTable>,
): Promise<HelperTable> {
  const ours = names.map((name) => [name, nameInOurs(name)] as const).filter(([name, own]) => own !== name);
  const table = await load(ours.map(([, own]) => own));
  const renamed = new Map<Helper, Helper>();
  for (const helper of table.values()) if (!renamed.has(helper)) renamed.set(helper, withKeys(helper, keys));
  const all = new Map([...table].map(([name, helper]) => [name, renamed.get(helper) ?? helper]));
  for (const [name, own] of ours) {
    const helper = all.get(own);
    if (helper) all.set(name, helper);
  }
  return all;
}

/** The same helper, that also takes its named arguments under those of the keys that are Taiwan's for them. */
function withKeys(helper: Helper, keys: readonly string[]): Helper {
  if (!helper.hash) return helper;
  const known = helper.hash.flat();
  const aliases = new Map(
    keys
      .filter((key) => !known.includes(key) && known.includes(nameInOurs(key)))
      .map((key) => [key, nameInOurs(key)]),
  );
  if (aliases.size === 0) return helper;
  const hash = helper.hash.map((names) => [
    ...names,
    ...[...aliases].filter(([, own]) => names.includes(own)).map(([key]) => key),
  ]);
  const ours = (given: Hash): Hash => {
    const all = Object.create(null) as Record<string, unknown>;
    for (const key of Object.keys(given)) all[aliases.get(key) ?? key] = given[key];
    return all;
  };
  if (helper.kind === 'value') {
    const call: ValueHelper['call'] = (args, given, place) => helper.call(args, ours(given), place);
    return { ...helper, hash, call };
  }
  const call: BlockHelper['call'] = (args, given, body) => helper.call(args, ours(given), body);
  return { ...helper, hash, call };
}
