import type { ReactNode } from 'react';
import { Body1, Subtitle2 } from '@fluentui/react-components';
import { PaneFrame } from './PaneFrame';
import type { PaneLanguage } from './PaneLanguage';

interface StandInProps {
  readonly language: PaneLanguage;
  readonly title: string;
  /** Read out at once by screen readers: something went wrong. */
  readonly live?: boolean;
  readonly children: ReactNode;
}

/** What stands in the pane when the pane itself cannot: why, and what to do. */
export function StandIn({ language, title, live = false, children }: StandInProps): ReactNode {
  return (
    <PaneFrame language={language} title={title}>
      <Subtitle2 as="h1">{title}</Subtitle2>
      <Body1 as="p" {...(live && { role: 'alert' })}>
        {children}
      </Body1>
    </PaneFrame>
  );
}
