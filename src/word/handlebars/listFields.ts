import type { Program } from './ast';
import type { HelperTable } from './Helper';
import { readFields } from './readFields';

/**
 * Fields a template mentions, as `会议名称`, `行[].序号`, in the order of their first mention; those of a partial where it is called.
 * @param partials the registry that `{{> name}}` is looked up in
 */
export function listFields(
  program: Program,
  helpers: HelperTable,
  partials?: ReadonlyMap<string, { readonly program: Program }>,
): string[] {
  return [...new Set(readFields(program, helpers, partials).map(({ path }) => path))];
}
