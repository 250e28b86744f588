import { ProductError } from '../../src/base/ProductError';
import { errorTexts } from '../../src/locales/errorTexts';
import { paneHints } from '../../src/locales/paneHints';
import { paneSentence } from '../../src/locales/paneSentence';

/** What only a person at a terminal can do. */
const TERMINAL = /duban [a-z]|(^|[^-])--[a-z]/;
/** Met by the terminal alone: its arguments, files on a disk, data somebody brings along. */
const NOT_IN_PANE = /^(cli|attachment|data|file|helper|lint|output)\./;

describe('what the pane tells of an error', () => {
  it('names buttons of the pane', () => {
    const error = new ProductError('report.noTable', {
      file: '台账.xlsx',
      wanted: '对照清单',
      wantedEnglish: 'x',
    });
    expect(paneSentence(error, 'zh-CN')).toEqual({
      message: '「台账.xlsx」里没有可以写进这份报告的表格；需要的是：对照清单。',
      hint: '在“总览”里看看每张表被认作什么，认错了用“接管现有表格”改过来；表头与常用名称相差较大时请改用常用名称。',
    });
  });

  it('fills facts, and leaves tags as they are to be written', () => {
    const facts = { template: 'minutes', style: '繁體', has: '公文、企业报告', hasEnglish: 'official' };
    expect(paneSentence(new ProductError('template.styleMissing', facts), 'zh-CN').hint).toBe(
      '它有的版式：公文、企业报告，请换一种。',
    );
    expect(paneSentence(new ProductError('template.noReport', {}), 'en').hint).toContain('{{标题}}');
  });

  it('is the common sentence where the pane has none of its own', () => {
    const error = new ProductError('ownTemplate.workbookFull', { template: 'a.docx', limitKb: 2048 });
    expect(paneSentence(error, 'en').hint).toBe(
      'Remove templates you no longer use, or keep it on this device.',
    );
  });

  it.each(Object.keys(errorTexts).filter((code) => !NOT_IN_PANE.test(code)))(
    '%s sends nobody to a terminal',
    (code) => {
      for (const language of ['zh-CN', 'en'] as const)
        expect(paneSentence(new ProductError(code), language).hint).not.toMatch(TERMINAL);
    },
  );

  it('has no hint for what no longer is', () =>
    expect(Object.keys(paneHints).filter((code) => !(code in errorTexts))).toEqual([]));
});
