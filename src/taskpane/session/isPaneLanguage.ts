import type { PaneLanguage } from '../frame/PaneLanguage';

export const isPaneLanguage = (text: string | undefined): text is PaneLanguage =>
  text === 'zh-CN' || text === 'zh-TW' || text === 'en';
