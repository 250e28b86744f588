import { useEffect, useMemo, type ReactNode } from 'react';
import { FluentProvider } from '@fluentui/react-components';
import type { AppearanceSigns } from './chooseAppearance';
import type { PaneLanguage } from './PaneLanguage';
import { paneTheme } from './paneTheme';
import { useAppearance } from './useAppearance';

interface PaneFrameProps {
  readonly language: PaneLanguage;
  /** Of the page, for screen readers and the browser's tab. */
  readonly title: string;
  /** Must be the same function from one drawing to the next. */
  readonly readOfficeTheme?: () => AppearanceSigns['officeTheme'];
  readonly children: ReactNode;
}

const noOfficeTheme = (): undefined => undefined;

/** What every page of ours stands in: colours, fonts, language, title. */
export function PaneFrame({
  language,
  title,
  readOfficeTheme = noOfficeTheme,
  children,
}: PaneFrameProps): ReactNode {
  const appearance = useAppearance(readOfficeTheme);
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
