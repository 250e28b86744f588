import type { SessionHost } from './SessionHost';

/**
 * What this user said on this device, in the browser's own storage; forgotten where that is forbidden.
 * @param partition keeps sites apart that show the pane in a frame, `Office.context.partitionKey`
 */
export function deviceMemory(partition = ''): Pick<SessionHost, 'recall' | 'remember'> {
  const keyOf = (what: string): string => `${partition}duban.${what}`;
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
