import type { Owners } from '../../wording/findOwners';
import { fullWidth } from '../fullWidth';

/** Whom a cell of owners makes answer: the one in charge where it says so, else all it names; `['']` when it names nobody. */
export function ownersOf({ owners, lead, count }: Owners): readonly string[] {
  if (count === 0) return [''];
  return (lead === null ? owners : [lead]).map((owner) => fullWidth(owner.replace(/\s*\n\s*/g, '、')));
}
