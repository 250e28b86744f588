import { createPaneWords } from '../../../src/taskpane/texts/createPaneWords';
import { loadPaneWords } from '../../../src/taskpane/texts/loadPaneWords';

const texts = {
  found: {
    'zh-CN': '发现 {count} 个问题，第 {row} 行',
    en: '{count} {count|finding|findings} found, row {row}',
  },
  press: { 'zh-CN': '请点“检查工作簿”', en: 'Choose Check workbook' },
  make: { 'zh-CN': '新建督办工作簿', en: 'New Duban workbook' },
  settings: { 'zh-CN': '设置', en: 'Settings' },
  columns: { 'zh-CN': '列刚刚变了：已按现在的列重新列出，文件是完整的', en: 'Columns have changed' },
} as const;

describe('what the pane says', () => {
  it.each([
    ['zh-CN', 'found', { count: 12345, row: '1024' }, '发现 12,345 个问题，第 1024 行'],
    ['en', 'found', { count: 1, row: '1024' }, '1 finding found, row 1024'],
    ['en', 'found', { count: 2, row: '7' }, '2 findings found, row 7'],
    ['en', 'found', { count: 0, row: '7' }, '0 findings found, row 7'],
    ['zh-TW', 'found', { count: 3, row: '7' }, '發現 3 個問題，第 7 列'],
    ['zh-TW', 'press', {}, '請點「檢查活頁簿」'],
    ['zh-TW', 'make', {}, '新建督辦活頁簿'],
    ['zh-TW', 'settings', {}, '設定'],
    ['zh-TW', 'columns', {}, '欄剛剛變了：已按現在的欄重新列出，檔案是完整的'],
  ] as const)('in %s: %s %j', async (language, name, values, said) => {
    const words = await loadPaneWords(language);
    expect(words.of(texts)(name, values)).toBe(said);
  });

  it("leaves the user's own words as they are", async () => {
    const words = await loadPaneWords('zh-TW');
    const text = { 'zh-CN': '表“{table}”', en: 'Table {table}' };
    expect(words.say(text, { table: '督办台账' })).toBe('表「督办台账」');
  });

  it('gives the same function for the same texts, so that screens are drawn again only for a reason', () => {
    const words = createPaneWords('en', (text) => text);
    expect(words.of(texts)).toBe(words.of(texts));
  });

  it('shows a place nobody filled', () => {
    expect(createPaneWords('en', (text) => text).of(texts)('found')).toBe(
      '{count} {count|finding|findings} found, row {row}',
    );
  });
});
