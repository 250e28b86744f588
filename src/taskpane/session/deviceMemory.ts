import type { SessionHost } from './SessionHost';

/**
 * What this user said on this device, in the browser's own storage; forgotten where that is forbidden. It can be asked
 * before Office has started, and so does not know its partition: browsers keep sites apart that show us in a frame.
 */
export function deviceMemory(): Pick<SessionHost, 'recall' | 'remember'> {
  const keyOf = (what: string): string => `duban.${what}`;
  return {
    recall(what) {
      try {
        return localStorage.getItem(keyOf(what)) ?? undefined;
      } catch {
        // Forbidden: as if nothing had been said.
        return undefined;
      }
    },
    remember(what, value) {
      try {
        localStorage.setItem(keyOf(what), value);
      } catch {
        // Forbidden or full: it holds until the pane is closed.
      }
    },
  };
}
