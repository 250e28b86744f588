import type { PaneActions } from '../PaneActions';
import type { SessionParts } from '../SessionParts';
import { copyText } from './frameActions';

/** The lists of findings and of what is followed up. */
export function listActions({
  store,
  desk,
  lists,
  host,
}: SessionParts): Pick<
  PaneActions,
  'filterFindings' | 'needFindings' | 'filterFollowUp' | 'needFollowUp' | 'copyFollowUp'
> {
  return {
    filterFindings: (change) => lists.filterFindings(change),
    needFindings: (first, last) => lists.needFindings(first, last),
    filterFollowUp: (change) => lists.filterFollowUp(change),
    needFollowUp: (first, last) => lists.needFollowUp(first, last),
    copyFollowUp(kind, change = {}) {
      const filter = { ...store.state().followUp.filter, ...change };
      void desk.ask(async (core) => copyText({ store, host }, await core.followUpText({ kind, filter })));
    },
  };
}
