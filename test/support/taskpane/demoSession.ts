import type { PaneActions } from '../../../src/taskpane/session/PaneActions';
import type { PaneEvent } from '../../../src/taskpane/session/PaneEvent';
import type { PaneState } from '../../../src/taskpane/session/PaneState';
import { reducePane } from '../../../src/taskpane/session/reducePane';
import type { PaneSession } from '../../../src/taskpane/session/usePane';

export interface DemoSession extends PaneSession {
  /** What the screens asked for: `fix "E07 督办台账 6 9"`. */
  readonly asked: readonly string[];
  /** Lets something happen. */
  send(event: PaneEvent): void;
}

/** A session without a workbook: tabs, dialogs, notices and filters work, everything else is only written down. */
export function demoSession(start: PaneState): DemoSession {
  let state = start;
  const asked: string[] = [];
  const listeners = new Set<() => void>();
  const send = (event: PaneEvent): void => {
    state = reducePane(state, event);
    listeners.forEach((listener) => listener());
  };
  const live: Partial<PaneActions> = {
    selectTab: (tab) => send({ kind: 'tabSelected', tab }),
    openDialog: (dialog) => send({ kind: 'dialogOpened', dialog }),
    closeDialog: () => send({ kind: 'dialogClosed' }),
    dismissNotice: (id) => send({ kind: 'noticeDismissed', id }),
    filterFollowUp: (change) =>
      send({ kind: 'followUpFiltered', filter: { ...state.followUp.filter, ...change } }),
    filterFindings: (change) =>
      send({ kind: 'findingsFiltered', filter: { ...state.findings.filter, ...change } }),
    setLanguage: (language) => send({ kind: 'languageChanged', language }),
  };
  const names: Record<string, (...values: unknown[]) => unknown> = {};
  const actions = new Proxy(names, {
    get: (known, name: string) =>
      (known[name] ??= (...values: unknown[]): unknown => {
        asked.push([name, ...values.map((value) => JSON.stringify(value))].join(' '));
        return (live as Record<string, ((...given: unknown[]) => unknown) | undefined>)[name]?.(...values);
      }),
  }) as unknown as PaneActions;
  return {
    actions,
    asked,
    send,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
