import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { makeStyles, Spinner } from '@fluentui/react-components';
import type { PaneState } from '../../session/PaneState';
import { usePane } from '../../session/usePane';
import { OverviewScreen } from '../overview/OverviewScreen';
import { ClosedScreen } from './ClosedScreen';
import { panelId, tabId } from './panelId';
import { shellTexts } from './shellTexts';

/** The overview is there, and the user looks at it. */
const FETCHED_AFTER_MS = 1_000;

/** Not in the first load: fetched while the user looks at the overview. */
const later = {
  check: () => import('../check/CheckScreen'),
  followUp: () => import('../followUp/FollowUpScreen'),
  reports: () => import('../report/ReportScreen'),
  settings: () => import('../settings/SettingsScreen'),
  mapping: () => import('../adopt/AdoptScreen'),
  newWorkbook: () => import('../newWorkbook/NewWorkbookScreen'),
};

const CheckScreen = lazy(async () => ({ default: (await later.check()).CheckScreen }));
const FollowUpScreen = lazy(async () => ({ default: (await later.followUp()).FollowUpScreen }));
const ReportScreen = lazy(async () => ({ default: (await later.reports()).ReportScreen }));
const SettingsScreen = lazy(async () => ({ default: (await later.settings()).SettingsScreen }));
const AdoptScreen = lazy(async () => ({ default: (await later.mapping()).AdoptScreen }));
const FirstRun = lazy(async () => ({ default: (await import('../firstRun/FirstRun')).FirstRun }));
const NewWorkbookScreen = lazy(async () => ({ default: (await later.newWorkbook()).NewWorkbookScreen }));

/** A workbook that is there sooner needs no sign of its coming. */
const OPENING_SHOWN_AFTER_MS = 400;

const useStyles = makeStyles({
  panel: { flexGrow: 1, outlineStyle: 'none', overflowWrap: 'anywhere', minWidth: 0 },
});

interface PanePanelProps {
  /** When the pane came into sight, by `performance.now()`. */
  readonly since: number;
}

/** The screen of the tab, or what stands in its place. */
export function PanePanel({ since }: PanePanelProps): ReactNode {
  const { state, words } = usePane();
  const styles = useStyles();
  const panel = useRef<HTMLDivElement>(null);
  const shown = state.dialog ?? state.tab;
  const isBusy = state.stage === 'opening' || state.work !== undefined || state.freshness !== 'current';
  const before = useRef(shown);
  useEffect(() => {
    // A pane that opens leaves the focus where the user is: in the sheet.
    if (before.current === shown) return;
    before.current = shown;
    // What had the focus is hidden or gone with the screen before: whoever uses the keyboard goes on in the new one.
    const { activeElement } = document;
    if (!(activeElement instanceof HTMLElement) || activeElement.offsetParent === null)
      panel.current?.focus({ preventScroll: true });
    // Whatever it is that scrolls: the page, or the part of it the pane stands in.
    for (let part: Element | null = panel.current; part; part = part.parentElement) part.scrollTop = 0;
  }, [shown]);
  const isRead = state.overview !== undefined;
  useEffect(() => {
    if (!isRead) return undefined;
    // What does not come now is asked for again when it is shown.
    const fetchAll = (): void => Object.values(later).forEach((load) => void load().catch(() => undefined));
    const timer = setTimeout(fetchAll, FETCHED_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isRead]);
  return (
    <div
      ref={panel}
      id={panelId}
      role="tabpanel"
      aria-labelledby={tabId(state.tab)}
      tabIndex={-1}
      aria-busy={isBusy}
      className={styles.panel}
    >
      <Suspense fallback={<Spinner size="small" label={words.of(shellTexts)('loading')} />}>
        {state.firstRun && shown === 'overview' && state.overview && <FirstRun />}
        {screenOf(state, since)}
      </Suspense>
    </div>
  );
}

function screenOf({ dialog, tab, stage, overview }: PaneState, since: number): ReactNode {
  if (tab === 'settings') return <SettingsScreen />;
  if (!overview) return stage === 'closed' ? <ClosedScreen /> : <OpeningScreen since={since} />;
  if (dialog === 'mapping') return <AdoptScreen />;
  if (dialog === 'newWorkbook') return <NewWorkbookScreen />;
  if (tab === 'check') return <CheckScreen />;
  if (tab === 'followUp') return <FollowUpScreen />;
  if (tab === 'reports') return <ReportScreen />;
  return <OverviewScreen />;
}

function OpeningScreen({ since }: PanePanelProps): ReactNode {
  const { words } = usePane();
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    const left = since + OPENING_SHOWN_AFTER_MS - performance.now();
    const timer = setTimeout(() => setIsShown(true), left);
    return () => clearTimeout(timer);
  }, [since]);
  // Not Fluent's own delay: until it is over, the ring stands in the page without its name.
  return (
    isShown && (
      <Spinner size="small" label={words.of(shellTexts)('work_open')} style={{ marginTop: '32px' }} />
    )
  );
}
