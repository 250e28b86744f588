import type { FindingGroup } from '../../core/views/FindingsView';

/** So many findings of a group stand there when it is opened. */
export const FIRST_SHOWN = 30;

/** So many findings may stand open before the user has opened anything: a page that is drawn at once. */
const MOST_AT_FIRST = 200;

/** Keys of the groups that stand open by themselves: from the first on, as long as they are not too many. */
export function openAtFirst(groups: readonly FindingGroup[]): ReadonlySet<string> {
  const open = new Set<string>();
  let drawn = 0;
  for (const { key, count } of groups) {
    drawn += Math.min(count, FIRST_SHOWN);
    if (drawn > MOST_AT_FIRST) break;
    open.add(key);
  }
  return open;
}
