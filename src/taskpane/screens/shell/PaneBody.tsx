import type { ReactNode } from 'react';
import type { Appearance } from '../../frame/chooseAppearance';
import { FluentPart } from './FluentPart';
import { Notices } from './Notices';
import { PanePanel } from './PanePanel';
import { Toasts } from './Toasts';

interface PaneBodyProps {
  readonly appearance: Appearance;
  /** When the tabs were drawn, by `performance.now()`. */
  readonly since: number;
}

/** All below the tabs. */
export function PaneBody({ appearance, since }: PaneBodyProps): ReactNode {
  return (
    <FluentPart appearance={appearance} className="shell-body">
      <Notices />
      <PanePanel since={since} />
      <Toasts />
    </FluentPart>
  );
}
