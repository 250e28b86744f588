import { useMemo, type ReactNode } from 'react';
import { FluentProvider } from '@fluentui/react-components';
import type { Appearance } from '../../frame/chooseAppearance';
import { paneTheme } from '../../frame/paneTheme';
import { usePane } from '../../session/usePane';

interface FluentPartProps {
  readonly appearance: Appearance;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of the pane that is drawn with Fluent UI. */
export function FluentPart({ appearance, className, children }: FluentPartProps): ReactNode {
  const { language } = usePane().words;
  const theme = useMemo(() => paneTheme(appearance, language), [appearance, language]);
  return (
    <FluentProvider theme={theme} {...(className !== undefined && { className })}>
      {children}
    </FluentProvider>
  );
}
