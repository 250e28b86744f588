import { findOwners } from '../../wording/findOwners';
import { fullWidth } from '../fullWidth';

/** Whom a cell of owners makes answer: the one in charge where it says so, else all it names; `['']` when it names nobody. */
export function ownersOf(text: string, meansOne: ReadonlySet<string>): string[] {
  const { owners, lead, count } = findOwners(text, { meansOne });
  if (count === 0) return [''];
  return (lead === null ? owners : [lead]).map((owner) => fullWidth(owner.replace(/\s*\n\s*/g, '、')));
}
