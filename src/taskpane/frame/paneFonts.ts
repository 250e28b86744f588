import type { PaneLanguage } from './PaneLanguage';

const latin = '"Segoe UI", "Segoe UI Web (West European)", -apple-system, BlinkMacSystemFont';
const hans = '"Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC"';
const hant = '"Microsoft JhengHei UI", "PingFang TC", "Noto Sans CJK TC"';

export const paneFonts: Readonly<Record<PaneLanguage, string>> = {
  'zh-CN': `${latin}, ${hans}, ${hant}, sans-serif`,
  'zh-TW': `${latin}, ${hant}, ${hans}, sans-serif`,
  en: `${latin}, ${hans}, ${hant}, sans-serif`,
};
