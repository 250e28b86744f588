import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { Appearance } from '../frame/chooseAppearance';
import { firstRest } from '../frame/firstRest';
import { LiveText } from './shell/LiveText';
import { PaneTabs } from './shell/PaneTabs';
import { PanelToCome } from './shell/PanelToCome';
import { shellCss } from './shell/shellCss';

/** What needs Fluent UI: fetched when the tabs are there to be clicked, and there before the workbook is read. */
const loadParts = () => firstRest().then(() => import('./shell/shellParts'));
let parts: ReturnType<typeof loadParts> | undefined;
const afterTabs = () => (parts ??= loadParts());
const WorkBar = lazy(async () => ({ default: (await afterTabs()).WorkBar }));
const PaneBody = lazy(async () => ({ default: (await afterTabs()).PaneBody }));

interface PaneShellProps {
  readonly appearance: Appearance;
}

/** The pane itself: tabs, what goes on, what there is to say, and the screen of the tab. */
export function PaneShell({ appearance }: PaneShellProps): ReactNode {
  const [since] = useState(() => performance.now());
  return (
    <div className="shell">
      <style href="shell" precedence="default">
        {shellCss}
      </style>
      <div className="shell-top">
        <PaneTabs />
        <Suspense>
          <WorkBar appearance={appearance} />
        </Suspense>
      </div>
      <Suspense fallback={<PanelToCome />}>
        <PaneBody appearance={appearance} since={since} />
      </Suspense>
      <LiveText />
    </div>
  );
}
