import type { PaneActions } from '../PaneActions';
import type { SessionParts } from '../SessionParts';
import { loadKinds, loadMapping, loadTab } from './loads';

/** Where the user is, and what the pane says. */
export function frameActions(
  parts: SessionParts,
): Pick<PaneActions, 'selectTab' | 'openDialog' | 'closeDialog' | 'dismissNotice' | 'copy'> {
  const { store, host } = parts;
  const { dispatch } = store;
  return {
    selectTab(tab) {
      dispatch({ kind: 'tabSelected', tab });
      void loadTab(parts);
    },
    openDialog(dialog) {
      dispatch({ kind: 'dialogOpened', dialog });
      void (dialog === 'newWorkbook' ? loadKinds(parts) : loadMapping(parts));
    },
    closeDialog: () => dispatch({ kind: 'dialogClosed' }),
    dismissNotice: (id) => dispatch({ kind: 'noticeDismissed', id }),
    copy: (text) => void copyText({ store, host }, text),
  };
}

export async function copyText(
  { store, host }: Pick<SessionParts, 'store' | 'host'>,
  text: string,
): Promise<void> {
  const copied = await host.copy(text).catch(() => false);
  store.dispatch(
    copied
      ? { kind: 'told', tone: 'success', text: { kind: 'copied' } }
      : { kind: 'told', tone: 'warning', text: { kind: 'copyRefused' } },
  );
}
