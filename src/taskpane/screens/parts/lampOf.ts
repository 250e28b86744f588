import type { DueState } from '../../../domain/deadlines/Deadline';

export type LampColour = 'red' | 'yellow' | 'green' | 'grey';

/** The light of a deadline's state. */
export function lampOf(state: DueState): LampColour {
  if (state === 'overdue' || state === 'overdueAlert') return 'red';
  if (state === 'dueSoon') return 'yellow';
  return state === 'none' || state === 'unreadable' ? 'grey' : 'green';
}
