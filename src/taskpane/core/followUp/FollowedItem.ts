import type { FollowUpItem } from '../../../domain/report/overdue/followUpItems';

/** One row with a deadline and everybody who answers for it. */
export interface FollowedItem extends FollowUpItem {
  /** `['']` when the row names nobody. */
  readonly owners: readonly string[];
}
