import { blockCalls, blockHelpers } from '../handlebars/blockHelpers';
import type { HelperLibrary } from '../handlebars/Helper';
import { helpersOf } from '../handlebars/HelperFamily';
import { LazyHelpers } from './LazyHelpers';

/** Helpers that are called by their name alone: `{{分页}}`. Any other name alone is a field. */
export const NAMES_ALONE: ReadonlySet<string> = new Set(
  '分页 分頁 pageBreak 目录 目錄 contents 换行 換行 lineBreak 空值 blank 记录 記錄 紀錄 log'.split(' '),
);

/** Every function a template may call. One of fields, loops and conditions loads nothing else. */
export const allHelpers: HelperLibrary = new LazyHelpers(
  helpersOf(blockHelpers, blockCalls),
  NAMES_ALONE,
  async () => (await import('./helperCatalogue')).helperCatalogue,
);
