import type { CoreDesk } from './CoreDesk';
import type { Lists } from './Lists';
import type { SessionHost } from './SessionHost';
import type { SessionStore } from './SessionStore';

/** What the actions are made of. */
export interface SessionParts {
  readonly store: SessionStore;
  readonly desk: CoreDesk;
  readonly lists: Lists;
  readonly host: SessionHost;
}
