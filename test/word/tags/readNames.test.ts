import fc from 'fast-check';
import { readNames } from '../../../src/word/tags/readNames';
import { readTag } from '../../../src/word/tags/TemplateTag';

const place = { part: 'word/document.xml', paragraph: 1 };
const inWords = fc.array(
  fc.constantFrom(
    '甲',
    '会议.名称',
    'a_1',
    'if',
    'each',
    'else',
    'else.a',
    '否则',
    '否則',
    '否',
    '如果',
    'this',
    'a.this',
    'true',
    'null',
    'as',
    '2甲',
    '甲2',
    '..',
    '.',
    '-',
    '@index',
    '［',
    '（',
    '"',
    '=',
    '|',
    '　',
    '~',
    '&amp;',
    '！',
    'level',
    '２',
  ),
  { minLength: 1, maxLength: 4 },
);
const written = fc
  .record({
    sign: fc.constantFrom('', '#', '/', '^', '>', '!', '＃', '#*'),
    words: inWords,
    glue: fc.constantFrom(' ', '  ', '', '.'),
  })
  .map(({ sign, words, glue }) => `{{${sign}${words.join(glue)}}}`);

describe('tags of names', () => {
  it('are read as in full', () => {
    fc.assert(
      fc.property(written, (source) => {
        // What was typed is the same but for a brace: that is read in full.
        const full = readTag(source, place, `｛{${source.slice(2)}`);
        expect(readTag(source, place)).toEqual({ ...full, written: expect.any(String) as string });
      }),
      { numRuns: 3000, seed: 20240712 },
    );
  });

  it.each([
    ['{{会议.名称}}', { sign: '', paths: ['会议.名称'] }],
    ['{{#each 行}}', { sign: '#', paths: ['each', '行'] }],
    ['{{/each}}', { sign: '/', paths: ['each'] }],
    ['{{日期 时间节点}}', { sign: '', paths: ['日期', '时间节点'] }],
  ])('%s', (source, names) => {
    expect(readNames(source)).toEqual(names);
  });

  it.each([
    '{{else}}',
    '{{否则}}',
    '{{this}}',
    '{{a.this}}',
    '{{true}}',
    '{{甲 小数=2}}',
    '{{甲  乙}}',
    '{{~甲}}',
    '{{{甲}}}',
    '{{12}}',
  ])('%s is none', (source) => {
    expect(readNames(source)).toBeUndefined();
  });
});
