/** Languages a message is written in. zh-CN is the source; zh-TW is derived from it elsewhere. */
export type Language = 'zh-CN' | 'en';

/** The same text in each language. */
export type Localized = Readonly<Record<Language, string>>;
