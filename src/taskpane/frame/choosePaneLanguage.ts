import type { PaneLanguage } from './PaneLanguage';

/** The pane's language for a tag such as Office or the browser gives: zh-HK and zh-Hant-MO read zh-TW, en-GB reads en. */
export function choosePaneLanguage(tag: string): PaneLanguage {
  const [language, ...rest] = tag.toLowerCase().split(/[-_]/);
  if (language !== 'zh') return 'en';
  if (rest.includes('hans')) return 'zh-CN';
  return rest.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'zh-TW' : 'zh-CN';
}
