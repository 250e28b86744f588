import type { PaneLanguage } from '../frame/PaneLanguage';
import { createActions } from './createActions';
import { CoreDesk } from './CoreDesk';
import { Lists } from './Lists';
import type { SessionHost } from './SessionHost';
import { SessionStore } from './SessionStore';
import type { PaneSession } from './usePane';

/**
 * A pane over one workbook; opens it as soon as its host is ready.
 * @param language of the user as far as it is known before that
 */
export function createPaneSession(host: SessionHost, language: PaneLanguage): PaneSession {
  const store = new SessionStore(language);
  const desk = new CoreDesk(store, host);
  const actions = createActions({ store, desk, lists: new Lists(store, desk), host });
  store.dispatch({ kind: 'firstRunKnown', firstRun: host.recall('firstRunDone') === undefined });
  void host.ready?.then((known) => store.dispatch({ kind: 'languageChanged', language: known }));
  void readStartup(store, host);
  actions.open();
  return { actions, state: store.state, subscribe: store.subscribe };
}

async function readStartup({ dispatch }: SessionStore, { ready, startup }: SessionHost): Promise<void> {
  if (!startup) return;
  await ready;
  // Excel versions that cannot tell cannot be told either.
  const on = await startup.read().catch(() => undefined);
  dispatch({ kind: 'startupKnown', on });
}
