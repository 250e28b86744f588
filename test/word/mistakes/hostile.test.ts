import { readWordTemplate } from '../../../src/word/compileWordTemplate';
import { findSyntaxFault } from '../../../src/word/handlebars/parseProgram';
import { allHelpers } from '../../../src/word/helpers/allHelpers';
import { p, wordPackage } from '../support/wordPackage';

async function mistakesIn(body: string): Promise<string[]> {
  const read = await readWordTemplate(await wordPackage(body), allHelpers);
  return 'mistakes' in read ? read.mistakes.map(({ says }) => says['zh-CN']) : [];
}

describe('what would cost the square of its number is refused by its number', () => {
  it('tags of rich content in one paragraph; in several they are fine', async () => {
    expect(await mistakesIn(p('{{亮灯 a}}'.repeat(1001)))).toEqual([
      '一段里放图片、亮灯、链接等内容的标签超过 1000 个，请分成几段',
    ]);
    expect(await mistakesIn(p('{{亮灯 a}}'.repeat(600)) + p('{{亮灯 a}}'.repeat(600)))).toEqual([]);
  });

  it.each([
    ['{{a ' + '['.repeat(401) + '}}', /More than 400 brackets/],
    ['{{a ' + '['.repeat(401) + ']}}', /More than 400 brackets/],
    ['{{a ' + '[b] '.repeat(400) + '}}', undefined],
  ])('brackets in one tag are not shown to the parser: %#', (tag, detail) => {
    const fault = findSyntaxFault(tag);
    if (detail) expect(fault?.detail).toMatch(detail);
    else expect(fault).toBeUndefined();
  });

  it('names are looked up for the first mistakes only', async () => {
    const all = await mistakesIn(p('{{求合 a}}'.repeat(3000)));
    expect(all).toHaveLength(3000);
    expect(all.filter((says) => says.includes('是不是想写'))).toHaveLength(40);
  });
});
