import { memoise } from '../../../domain/checks/memoise';
import { latenessOf } from '../../../domain/followup/latenessOf';
import { isOverdue } from '../../../domain/followup/trackDeadlines';
import type { FollowUpItem } from '../../../domain/report/overdue/FollowUpItem';
import { normaliseText } from '../../../domain/text/normaliseText';
import type { FollowUpFilter } from '../views/FollowUpView';

export interface ItemGroup {
  /** '' for rows that name nobody. */
  readonly name: string;
  /** Worst first. */
  readonly items: readonly FollowUpItem[];
}

/** Items by who answers for them, worst first; an item of several owners stands in each one's. */
export function groupItems(items: readonly FollowUpItem[], by: FollowUpFilter['by']): readonly ItemGroup[] {
  return rankGroups(items, by).map(groupOf);
}

/** The same, of which only some are then asked for: to put each group in order takes as long as all the rest. */
export function rankGroups(items: readonly FollowUpItem[], by: FollowUpFilter['by']): readonly RankedGroup[] {
  const groups = new Map<string, RankedGroup>();
  const add = (name: string, ranked: Ranked): void => {
    const key = keyOf(name);
    const group = groups.get(key);
    if (!group) groups.set(key, { name, ranked: [ranked], late: ranked.late, worst: ranked.urgency });
    else {
      group.ranked.push(ranked);
      group.late += ranked.late;
      group.worst = Math.max(group.worst, ranked.urgency);
    }
  };
  for (const item of items) {
    const ranked = { item, urgency: urgency(item), late: isOverdue(item.tracked) ? 1 : 0 };
    if (by === 'department') add(item.unit, ranked);
    else for (const owner of item.owners) add(owner, ranked);
  }
  return [...groups.values()].sort(worstFirst);
}

export function groupOf({ name, ranked }: RankedGroup): ItemGroup {
  const worst = [...ranked].sort((a, b) => compare(b.urgency, a.urgency));
  return { name, items: worst.map(({ item }) => item) };
}

const keyOf = memoise(normaliseText);

interface Ranked {
  readonly item: FollowUpItem;
  readonly urgency: number;
  /** 1 or 0 */
  readonly late: number;
}

export interface RankedGroup {
  readonly name: string;
  readonly ranked: Ranked[];
  late: number;
  worst: number;
}

/** Minutes late; what is not late is below zero, the nearest first; what has no deadline comes last. */
function urgency({ tracked }: FollowUpItem): number {
  const { deadline } = tracked;
  if (isOverdue(tracked)) return latenessOf(tracked);
  return deadline.kind === 'at' && !tracked.completed ? -deadline.due : -Infinity;
}

/** Whom nobody is named for, last; else the more late items, then the worse one. */
function worstFirst(a: RankedGroup, b: RankedGroup): number {
  if ((a.name === '') !== (b.name === '')) return a.name === '' ? 1 : -1;
  return b.late - a.late || compare(b.worst, a.worst) || b.ranked.length - a.ranked.length;
}

/** Infinities are equal to themselves. */
const compare = (a: number, b: number): number => (a === b ? 0 : a - b);
