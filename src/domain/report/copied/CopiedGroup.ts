import type { FollowUpItem } from '../overdue/FollowUpItem';

export type CopiedItem = Pick<FollowUpItem, 'tracked' | 'subject' | 'due' | 'progress'>;

/** Rows that one answers for. */
export interface CopiedGroup {
  /** '' for rows that name nobody. */
  readonly name: string;
  readonly items: readonly CopiedItem[];
}
