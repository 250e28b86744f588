import { useMemo, type ReactNode } from 'react';
import { FluentProvider } from '@fluentui/react-components';
import type { PaneLanguage } from './PaneLanguage';
import { paneTheme } from './paneTheme';
import { useAppearance } from './useAppearance';
import { usePageSigns } from './usePageSigns';

interface PaneFrameProps {
  readonly language: PaneLanguage;
  /** Of the page, for screen readers and the browser's tab. */
  readonly title: string;
  readonly children: ReactNode;
}

/** What a page of Fluent UI stands in: colours, fonts, language, title. */
export function PaneFrame({ language, title, children }: PaneFrameProps): ReactNode {
  const appearance = useAppearance();
  const theme = useMemo(() => paneTheme(appearance, language), [appearance, language]);
  usePageSigns({ language, appearance, title });
  return (
    <FluentProvider theme={theme} className="frame">
      {children}
    </FluentProvider>
  );
}
