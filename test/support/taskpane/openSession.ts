import type { PaneCore } from '../../../src/taskpane/core/PaneCore';
import { createPaneSession } from '../../../src/taskpane/session/createPaneSession';
import type { SessionHost } from '../../../src/taskpane/session/SessionHost';
import type { PaneSession } from '../../../src/taskpane/session/usePane';
import { fakeCore } from './fakeCore';

export interface OpenedSession extends PaneSession {
  /** What is on the clipboard. */
  readonly copied: string[];
  readonly remembered: Map<string, string>;
  /** Cores started so far, which of them were ended, and what lets one die. */
  readonly started: { ended: boolean; die(): void }[];
  /** Until nothing is left to be done. */
  settle(): Promise<void>;
}

/** A session over cores that answer with samples; `answers` says what is to be different. */
export async function openSession(
  answers: Partial<PaneCore> = {},
  host: Partial<SessionHost> = {},
): Promise<OpenedSession> {
  const copied: string[] = [];
  const remembered = new Map<string, string>();
  const started: { ended: boolean; die(): void }[] = [];
  const session = createPaneSession(
    {
      async startCore() {
        let die: () => void = () => undefined;
        const gone = new Promise<void>((done) => (die = done));
        const handle = { ended: false, die };
        started.push(handle);
        return { core: fakeCore(answers), gone, end: () => void (handle.ended = true) };
      },
      copy: async (text) => copied.push(text) > 0,
      recall: (what) => remembered.get(what),
      remember: (what, value) => void remembered.set(what, value),
      ...host,
    },
    'zh-CN',
  );
  const settle = () => new Promise<void>((done) => setTimeout(done, 5));
  await settle();
  return { ...session, copied, remembered, started, settle };
}
