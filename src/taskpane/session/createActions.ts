import { bookActions } from './actions/bookActions';
import { frameActions } from './actions/frameActions';
import { listActions } from './actions/listActions';
import { preferenceActions } from './actions/preferenceActions';
import { reportActions } from './actions/reportActions';
import type { PaneActions } from './PaneActions';
import type { SessionParts } from './SessionParts';

export function createActions(parts: SessionParts): PaneActions {
  return {
    ...frameActions(parts),
    ...bookActions(parts),
    ...listActions(parts),
    ...reportActions(parts),
    ...preferenceActions(parts),
  };
}
