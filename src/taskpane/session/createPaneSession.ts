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
  const begin = (known: PaneLanguage): void => {
    if (known !== store.state().language) store.dispatch({ kind: 'languageChanged', language: known });
    actions.open();
    void readStartup(store, host);
  };
  if (host.ready) void host.ready.then(begin);
  else begin(language);
  return { actions, state: store.state, subscribe: store.subscribe };
}

async function readStartup({ dispatch }: SessionStore, { startup }: SessionHost): Promise<void> {
  if (!startup) return;
  // Excel versions that cannot tell cannot be told either.
  const on = await startup.read().catch(() => undefined);
  dispatch({ kind: 'startupKnown', on });
}
