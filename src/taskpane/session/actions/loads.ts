import type { CoreDesk } from '../CoreDesk';
import type { SessionParts } from '../SessionParts';

/** What a tab or a dialog shows is asked for when it is first seen, and again when what lies behind it may differ. */
export function loadTab({ store, desk, lists }: SessionParts): Promise<void> {
  const { tab, overview, findings, followUp, settings } = store.state();
  if (!overview) return Promise.resolve();
  switch (tab) {
    case 'overview':
      return loadOverview({ store, desk });
    case 'check':
      return overview.check && !findings.view ? lists.loadFindings() : Promise.resolve();
    case 'followUp':
      return followUp.view ? Promise.resolve() : lists.loadFollowUp();
    case 'reports':
      return loadTemplates({ store, desk });
    case 'settings':
      return settings ? Promise.resolve() : loadSettings({ store, desk });
  }
}

type Source = Pick<SessionParts, 'store'> & { readonly desk: CoreDesk };

/** The next step may be another one after a list has been looked at. */
export const loadOverview = ({ store, desk }: Source): Promise<void> =>
  desk.ask(async (core) => {
    store.dispatch({ kind: 'overviewCame', overview: await core.overview() });
  });

export const loadTemplates = ({ store, desk }: Source): Promise<void> =>
  desk.ask(async (core) => {
    store.dispatch({ kind: 'templatesCame', templates: await core.templates() });
  });

export const loadSettings = ({ store, desk }: Source): Promise<void> =>
  desk.ask(async (core) => {
    store.dispatch({ kind: 'settingsCame', settings: await core.settings() });
  });

export const loadKinds = ({ store, desk }: Source): Promise<void> =>
  desk.ask(async (core) => {
    store.dispatch({ kind: 'kindsCame', kinds: await core.newKinds() });
  });

export const loadMapping = ({ store, desk }: Source): Promise<void> =>
  desk.ask(async (core) => {
    store.dispatch({ kind: 'mappingCame', mapping: await core.mapping() });
  });

export const loadUndo = ({ store, desk }: Source): Promise<void> =>
  desk.ask(async (core) => {
    store.dispatch({ kind: 'undoChanged', undo: await core.undoable() });
  });
