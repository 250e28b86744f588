import { blockCalls, blockHelpers } from '../handlebars/blockHelpers';
import { tableOfHelpers, type HelperLibrary } from '../handlebars/Helper';
import { helpersOf } from '../handlebars/HelperFamily';

/** Helpers that are called by their name alone: `{{分页}}`. Any other name alone is a field. */
export const NAMES_ALONE: ReadonlySet<string> = new Set(
  '分页 分頁 pageBreak 目录 目錄 contents 换行 換行 lineBreak 空值 blank 记录 記錄 紀錄 log'.split(' '),
);

const builtIn = helpersOf(blockHelpers, blockCalls);
const ready = tableOfHelpers(builtIn);

/** Every function a template may call. One of fields, loops and conditions loads nothing else. */
export const allHelpers: HelperLibrary = {
  async load({ called, bare, keys = [] }) {
    const wanted = [...called, ...[...bare].filter((name) => NAMES_ALONE.has(name))];
    if (wanted.every((name) => ready.has(name))) return ready;
    return (await import('./loadHelpers')).loadHelpers(builtIn, wanted, keys);
  },
};
