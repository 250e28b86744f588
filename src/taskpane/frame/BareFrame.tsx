import type { ReactNode } from 'react';
import { bareCss } from './bareCss';
import type { Appearance } from './chooseAppearance';
import { paneFonts } from './paneFonts';
import type { PaneLanguage } from './PaneLanguage';
import { usePageSigns } from './usePageSigns';

interface BareFrameProps {
  readonly language: PaneLanguage;
  /** Of the page, for screen readers and the browser's tab. */
  readonly title: string;
  readonly appearance: Appearance;
  readonly children: ReactNode;
}

/** What the pane stands in: drawn without Fluent UI, which is loaded while the user already sees it. */
export function BareFrame({ language, title, appearance, children }: BareFrameProps): ReactNode {
  usePageSigns({ language, appearance, title });
  return (
    <div
      className={appearance === 'dark' ? 'frame bare bare-dark' : 'frame bare'}
      style={{ fontFamily: paneFonts[language] }}
    >
      <style href="bare" precedence="default">
        {bareCss}
      </style>
      {children}
    </div>
  );
}
