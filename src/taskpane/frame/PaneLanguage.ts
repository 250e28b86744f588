/** Languages of the pane; zh-TW is derived from zh-CN. */
export type PaneLanguage = 'zh-CN' | 'zh-TW' | 'en';
