import { useEffect, useMemo, type ReactNode } from 'react';
import { FluentProvider } from '@fluentui/react-components';
import type { OfficeThemeSource } from './OfficeThemeSource';
import type { PaneLanguage } from './PaneLanguage';
import { paneTheme } from './paneTheme';
import { useAppearance } from './useAppearance';

interface PaneFrameProps {
  readonly language: PaneLanguage;
  /** Of the page, for screen readers and the browser's tab. */
  readonly title: string;
  readonly officeTheme?: OfficeThemeSource;
  readonly children: ReactNode;
}

/** What every page of ours stands in: colours, fonts, language, title. */
export function PaneFrame({ language, title, officeTheme, children }: PaneFrameProps): ReactNode {
  const appearance = useAppearance(officeTheme);
  const theme = useMemo(() => paneTheme(appearance, language), [appearance, language]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['appearance'] = appearance;
    document.title = title;
  }, [appearance, language, title]);
  return (
    <FluentProvider theme={theme} className="frame">
      {children}
    </FluentProvider>
  );
}
