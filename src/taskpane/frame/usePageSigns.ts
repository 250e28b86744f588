import { useEffect } from 'react';
import type { Appearance } from './chooseAppearance';
import type { PaneLanguage } from './PaneLanguage';

interface PageSigns {
  readonly language: PaneLanguage;
  readonly appearance: Appearance;
  /** For screen readers and the browser's tab. */
  readonly title: string;
}

/** What a page says of itself. */
export function usePageSigns({ language, appearance, title }: PageSigns): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['appearance'] = appearance;
    document.title = title;
  }, [appearance, language, title]);
}
