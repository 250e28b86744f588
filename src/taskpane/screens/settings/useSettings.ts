import { useEffect, useRef, useState } from 'react';
import type { PaneSettings } from '../../core/views/SettingsView';
import { usePane } from '../../session/usePane';

export interface SettingsDraft {
  /** As the user wants them now. */
  readonly settings: PaneSettings;
  /** Not yet with the workbook. */
  readonly isSaving: boolean;
  /** Something was changed here and is kept. */
  readonly isSaved: boolean;
  change(change: Partial<PaneSettings>): void;
  /** All of them at once. */
  reset(settings: PaneSettings): void;
  /** Undefined while there is nothing to take back. */
  readonly takeBack: (() => void) | undefined;
}

/**
 * The settings, saved as soon as they are changed. What is changed while the workbook is being written or checked waits
 * for its turn; what cannot be saved goes back to what is.
 */
export function useSettings(saved: PaneSettings): SettingsDraft {
  const { state, actions } = usePane();
  const [draft, setDraft] = useState<PaneSettings>();
  const [before, setBefore] = useState<readonly PaneSettings[]>([]);
  const [changed, setChanged] = useState(false);
  const sent = useRef<PaneSettings>(undefined);
  const isBusy = state.work !== undefined;

  useEffect(() => {
    if (!draft || isBusy) return;
    if (sent.current === draft) {
      // Its turn has come and gone: what there is now is what was kept.
      sent.current = undefined;
      setDraft(undefined);
      return;
    }
    sent.current = draft;
    actions.saveSettings(draft);
  }, [draft, isBusy, saved, actions]);

  // The screen says itself that they are kept, beside the way back.
  const said = state.notices.find(({ text }) => text.kind === 'settingsKept');
  useEffect(() => {
    if (said) actions.dismissNotice(said.id);
  }, [said, actions]);

  const settings = draft ?? saved;
  const want = (next: PaneSettings): void => {
    setDraft(next);
    setChanged(true);
  };
  const remember = (next: PaneSettings): void => {
    setBefore([...before, settings]);
    want(next);
  };
  return {
    settings,
    isSaving: draft !== undefined,
    isSaved: changed,
    change: (change) => remember({ ...settings, ...change }),
    reset: remember,
    takeBack:
      before.length === 0
        ? undefined
        : () => {
            want(before.at(-1) ?? saved);
            setBefore(before.slice(0, -1));
          },
  };
}
