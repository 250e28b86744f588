import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import type { Appearance } from './chooseAppearance';
import { paneFonts } from './paneFonts';
import type { PaneLanguage } from './PaneLanguage';

/** Fluent's own colours: the pane is a part of Excel. Under a contrast theme the system replaces them. */
export function paneTheme(appearance: Appearance, language: PaneLanguage): Theme {
  return { ...(appearance === 'dark' ? webDarkTheme : webLightTheme), fontFamilyBase: paneFonts[language] };
}
