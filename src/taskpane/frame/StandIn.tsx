import type { ReactNode } from 'react';
import { BareFrame } from './BareFrame';
import type { PaneLanguage } from './PaneLanguage';
import { useAppearance } from './useAppearance';

interface StandInProps {
  readonly language: PaneLanguage;
  readonly title: string;
  /** Read out at once by screen readers: something went wrong. */
  readonly live?: boolean;
  readonly children: ReactNode;
}

/** What stands in the pane when the pane itself cannot: why, and what to do. */
export function StandIn({ language, title, live = false, children }: StandInProps): ReactNode {
  const appearance = useAppearance();
  return (
    <BareFrame language={language} title={title} appearance={appearance}>
      <div className="bare-text" {...(live && { role: 'alert' })}>
        <h1>{title}</h1>
        <p>{children}</p>
      </div>
    </BareFrame>
  );
}
