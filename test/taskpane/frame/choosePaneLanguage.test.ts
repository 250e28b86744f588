import { choosePaneLanguage } from '../../../src/taskpane/frame/choosePaneLanguage';

describe('the language of the pane', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh-Hans-HK', 'zh-CN'],
    ['zh-TW', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['zh_MO', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['ZH-tw', 'zh-TW'],
    ['en-US', 'en'],
    ['ja-JP', 'en'],
    ['', 'en'],
  ])('%s reads %s', (tag, language) => expect(choosePaneLanguage(tag)).toBe(language));
});
