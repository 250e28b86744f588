import { createRoot } from 'react-dom/client';
import type { ReportDocument } from '../../../src/taskpane/core/views/ReportsView';
import type { PaneHost } from '../../../src/taskpane/delivery/PaneHost';
import { PaneHostProvider } from '../../../src/taskpane/delivery/PaneHostContext';
import { PaneFrame } from '../../../src/taskpane/frame/PaneFrame';
import type { PaneLanguage } from '../../../src/taskpane/frame/PaneLanguage';
import { FirstRun } from '../../../src/taskpane/screens/firstRun/FirstRun';
import { ReportScreen } from '../../../src/taskpane/screens/report/ReportScreen';
import { SettingsScreen } from '../../../src/taskpane/screens/settings/SettingsScreen';
import type { PaneActions } from '../../../src/taskpane/session/PaneActions';
import type { PaneEvent } from '../../../src/taskpane/session/PaneEvent';
import { reducePane } from '../../../src/taskpane/session/reducePane';
import type { PaneState } from '../../../src/taskpane/session/PaneState';
import { PaneProvider } from '../../../src/taskpane/session/usePane';
import { loadPaneWords } from '../../../src/taskpane/texts/loadPaneWords';
import { deviceTemplates } from '../../../src/taskpane/ownTemplates/deviceTemplates';
import { sampleState } from '../../support/taskpane/samplePane';

const screens = { report: ReportScreen, settings: SettingsScreen, firstRun: FirstRun };

/** What a test puts on the stage; functions do not pass into a page. */
export interface StageWish {
  readonly screen: keyof typeof screens;
  readonly language?: PaneLanguage;
  readonly change?: Partial<PaneState>;
  /** What 生成报告 gives. */
  readonly report?: Omit<ReportDocument, 'bytes'> & { readonly bytes: readonly number[] };
  readonly place?: PaneHost['place'];
  readonly canOpenBrowser?: boolean;
}

export interface StageGlobals {
  wish: StageWish;
  /** What was asked of the session. */
  asked: unknown[][];
  /** Addresses opened in the user's browser. */
  opened: string[];
  /** For tests of the browser's own store. */
  deviceTemplates: typeof deviceTemplates;
}

const stage = globalThis as unknown as StageGlobals;

/** One screen over a session that does the little the screen has to see. */
async function play({
  screen,
  language = 'zh-CN',
  change,
  report,
  place = 'browser',
  canOpenBrowser,
}: StageWish) {
  stage.asked = [];
  stage.opened = [];
  stage.deviceTemplates = deviceTemplates;
  let state = sampleState({ language, ...change });
  const listeners = new Set<() => void>();
  const happen = (event: PaneEvent): void => {
    state = reducePane(state, event);
    listeners.forEach((listener) => listener());
  };
  const done: Partial<PaneActions> = {
    selectTemplate: (template) => happen({ kind: 'templateSelected', template }),
    writeReport: () =>
      report && happen({ kind: 'reportCame', document: { ...report, bytes: new Uint8Array(report.bytes) } }),
    closeReport: () => happen({ kind: 'reportClosed' }),
    templateDocument: async () => report && { ...report, bytes: new Uint8Array(report.bytes) },
    saveSettings: (settings) =>
      state.settings && happen({ kind: 'settingsCame', settings: { ...state.settings, settings } }),
    endFirstRun: () => happen({ kind: 'firstRunKnown', firstRun: false }),
  };
  const actions = new Proxy({} as PaneActions, {
    get:
      (_, name: keyof PaneActions) =>
      (...values: unknown[]) => {
        stage.asked.push([name, ...values]);
        return (done[name] as ((...values: unknown[]) => unknown) | undefined)?.(...values);
      },
  });
  const session = {
    actions,
    state: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const host: PaneHost = {
    place,
    ...(canOpenBrowser && { openBrowser: (url) => void stage.opened.push(url) }),
  };
  const Screen = screens[screen];
  createRoot(document.getElementById('pane') as HTMLElement).render(
    <PaneFrame language={language} title="督办">
      <PaneHostProvider host={host}>
        <PaneProvider session={session} words={await loadPaneWords(language)}>
          <Screen />
        </PaneProvider>
      </PaneHostProvider>
    </PaneFrame>,
  );
}

void play(stage.wish);
