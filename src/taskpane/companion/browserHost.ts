import type { Remote } from 'comlink';
import { startPaneCore } from '../core/worker/startPaneCore';
import { copyContent } from '../delivery/ways/copyContent';
import type { CoreHandle } from '../session/CoreHandle';
import type { Remembered, SessionHost } from '../session/SessionHost';
import type { Desk } from './Desk';

export interface BrowserHost extends SessionHost {
  /** Ends every core that was started. */
  end(): void;
}

const KEY = 'duban.';

/** What a pane over a dropped workbook asks of its page. */
export function browserHost(desk: Remote<Desk>): BrowserHost {
  const cores = new Set<CoreHandle>();
  return {
    async startCore(language) {
      const handle = await startPaneCore(await desk.connect(), language);
      cores.add(handle);
      return handle;
    },
    copy: (text) => copyContent({ text }),
    recall,
    remember,
    end() {
      for (const core of cores) core.end();
      cores.clear();
    },
  };
}

/** Undefined too where the browser keeps nothing for us. */
export function recall(what: Remembered): string | undefined {
  try {
    return localStorage.getItem(KEY + what) ?? undefined;
  } catch {
    return undefined;
  }
}

function remember(what: Remembered, value: string): void {
  try {
    localStorage.setItem(KEY + what, value);
  } catch {
    // Private windows and strict settings keep nothing; the next visit asks again.
  }
}
