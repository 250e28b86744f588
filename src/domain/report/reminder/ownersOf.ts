import { findOwners } from '../../wording/findOwners';
import { fullWidth } from '../fullWidth';
import type { FollowUpItem } from '../overdue/followUpItems';

/** The one in charge where the cell says so, else all it names; '' when it names nobody. */
export function ownersOf(
  { tracked }: Pick<FollowUpItem, 'tracked'>,
  meansOne: ReadonlySet<string>,
): string[] {
  const { owners, lead, count } = findOwners(tracked.owner, { meansOne });
  if (count === 0) return [''];
  return (lead === null ? owners : [lead]).map((owner) => fullWidth(owner.replace(/\s*\n\s*/g, '、')));
}
