import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import type { Appearance } from './chooseAppearance';
import type { PaneLanguage } from './PaneLanguage';

const latin = '"Segoe UI", "Segoe UI Web (West European)", -apple-system, BlinkMacSystemFont';
const hans = '"Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC"';
const hant = '"Microsoft JhengHei UI", "PingFang TC", "Noto Sans CJK TC"';
const fonts: Readonly<Record<PaneLanguage, string>> = {
  'zh-CN': `${latin}, ${hans}, ${hant}, sans-serif`,
  'zh-TW': `${latin}, ${hant}, ${hans}, sans-serif`,
  en: `${latin}, ${hans}, ${hant}, sans-serif`,
};

/** Fluent's own colours: the pane is a part of Excel. Under a contrast theme the system replaces them. */
export function paneTheme(appearance: Appearance, language: PaneLanguage): Theme {
  return { ...(appearance === 'dark' ? webDarkTheme : webLightTheme), fontFamilyBase: fonts[language] };
}
