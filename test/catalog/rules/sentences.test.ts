import { allRules } from '../../../src/catalog/rules/allRules';
import { checkExample } from '../../../src/flows/checkExample';

const runnable = allRules.filter(({ needs }) => needs === undefined);

/** What is quoted is the user's own and may be in any language. */
const withoutQuotes = (sentence: string) => sentence.replace(/“[^”]*”/g, '“”');

describe.each(runnable.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('speaks English with English punctuation', () => {
    for (const { message, hint } of checkExample(rule)) {
      for (const { en } of [message, hint]) expect(withoutQuotes(en)).not.toMatch(/[：、；，。（）「」《》]/);
    }
  });

  it('speaks Chinese with full-width punctuation and ends its advice with a full stop', () => {
    for (const { message, hint } of checkExample(rule)) {
      const [said, advice] = [message, hint].map((text) => text['zh-CN'].replace(/「[^」]*」/g, '「」'));
      for (const sentence of [said, advice]) {
        expect(sentence).not.toMatch(/[\u4e00-\u9fff」][,;:()?!]|[,;:()?!][\u4e00-\u9fff「]/);
      }
      expect(advice).toMatch(/。$/);
      expect(said).not.toMatch(/。$/);
    }
  });
});
