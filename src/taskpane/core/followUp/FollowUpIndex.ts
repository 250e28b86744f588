import type { WorkbookCheck } from '../../../domain/checks/WorkbookCheck';
import { isOverdue } from '../../../domain/followup/trackDeadlines';
import { followUpItems } from '../../../domain/report/overdue/followUpItems';
import { normaliseText } from '../../../domain/text/normaliseText';
import type { FollowUpFilter, FollowUpScope } from '../views/FollowUpView';
import type { FollowUpItem } from '../../../domain/report/overdue/FollowUpItem';
import { groupItems, groupOf, rankGroups, type ItemGroup, type RankedGroup } from './groupItems';
import { KnownItems } from './KnownItems';

export interface FollowUpRun extends ItemGroup {
  readonly start: number;
}

export interface FilteredFollowUp {
  /** By group; a row of several owners stands in each one's. */
  readonly runs: readonly FollowUpRun[];
  readonly shown: number;
  /** Whatever the names chosen. */
  readonly names: readonly { readonly name: string; readonly count: number }[];
}

/** The rows with deadlines, by who answers for them. */
export class FollowUpIndex {
  /** In the order of the workbook; what was cancelled is left out. */
  readonly all: readonly FollowUpItem[];
  private last: { readonly filter: string; readonly result: FilteredFollowUp } | undefined;

  private readonly ownersIn: WorkbookCheck['ownersIn'];
  private readonly ranked = new Map<FollowUpFilter['by'], readonly RankedGroup[]>();

  /** @param before of an earlier check: what it knows of rows that have not changed is not worked out again */
  constructor(check: WorkbookCheck, before?: FollowUpIndex) {
    this.ownersIn = check.ownersIn;
    const known = new KnownItems(before?.ownersIn === check.ownersIn ? before.all : []);
    const counted = check.tracked.filter(({ cancelled }) => cancelled !== true);
    const kept = counted.map((one) => known.find(one));
    const fresh = counted.filter((_, index) => !kept[index]);
    const items = (fresh.length === 0 ? [] : followUpItems({ ...check, tracked: fresh })).values();
    this.all = kept.flatMap((item) => item ?? items.next().value ?? []);
  }

  filter(filter: FollowUpFilter): FilteredFollowUp {
    const { scope, by, names, text } = filter;
    const key = JSON.stringify([scope, by, names, text]);
    if (this.last?.filter === key) return this.last.result;
    const result = filtered(this.all, filter);
    this.last = { filter: key, result };
    return result;
  }

  /** Whoever answers for something, worst first. */
  worstGroups(by: FollowUpFilter['by'], most: number): readonly ItemGroup[] {
    return this.rankedBy(by).slice(0, most).map(groupOf);
  }

  /** Does beforehand what takes long in `worstGroups`. */
  rank(): void {
    this.rankedBy('owner');
    this.rankedBy('department');
  }

  private rankedBy(by: FollowUpFilter['by']): readonly RankedGroup[] {
    const known = this.ranked.get(by) ?? rankGroups(this.all, by);
    this.ranked.set(by, known);
    return known;
  }
}

function filtered(
  all: readonly FollowUpItem[],
  { scope, by, names, text }: FollowUpFilter,
): FilteredFollowUp {
  const words = plain(text);
  const inScope = all.filter((item) => isIn(scope, item) && (words === '' || says(item, words)));
  const groups = groupItems(inScope, by);
  const wanted = new Set(names);
  let start = 0;
  const runs = groups
    .filter(({ name }) => wanted.size === 0 || wanted.has(name))
    .map(({ name, items }) => {
      const run = { name, start, items };
      start += items.length;
      return run;
    });
  return { runs, shown: start, names: groups.map(({ name, items }) => ({ name, count: items.length })) };
}

function isIn(scope: FollowUpScope, { tracked }: FollowUpItem): boolean {
  if (tracked.completed) return false;
  const isSoon = tracked.state === 'dueSoon';
  switch (scope) {
    case 'overdue':
      return isOverdue(tracked);
    case 'dueSoon':
      return isSoon;
    case 'lateOrSoon':
      return isSoon || isOverdue(tracked);
    case 'open':
      return true;
  }
}

const plain = (text: string): string => normaliseText(text).trim().toLowerCase();

const says = ({ subject, tracked, progress }: FollowUpItem, words: string): boolean =>
  [subject, tracked.owner, progress].some((part) => plain(part).includes(words));
