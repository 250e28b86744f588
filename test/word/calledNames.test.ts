import { compileWordTemplate } from '../../src/word/compileWordTemplate';
import type { HelperLibrary } from '../../src/word/handlebars/Helper';
import { allHelpers } from '../../src/word/helpers/allHelpers';
import { p, wordPackage } from './support/wordPackage';

it.each([
  ['{{#if a}}b{{else}}c{{/if}}', ['if']],
  ['{{#如果 a}}b{{否则 如果 c}}d{{否则}}e{{/如果}}', ['如果']],
  ['{{#each (筛选 a "b")}}{{日期 c}}{{/each}}', ['each', '筛选', '日期']],
])('helpers asked for by %s', async (text, names) => {
  const asked: string[] = [];
  const library: HelperLibrary = {
    load: (wanted) => {
      asked.push(...wanted.called);
      return allHelpers.load(wanted);
    },
  };
  await compileWordTemplate(await wordPackage(p(text)), library);
  expect(asked).toEqual(names);
});
