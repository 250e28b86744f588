import { compileWordTemplate } from '../../src/word/compileWordTemplate';
import { allHelpers } from '../../src/word/helpers/allHelpers';
import { p, row, table, wordPackage } from './support/wordPackage';

const BOOKMARK = '<w:bookmarkStart w:id="0" w:name="a"/><w:r><w:t>b</w:t></w:r><w:bookmarkEnd w:id="0"/>';
const LINK =
  '<w:fldSimple w:instr=" HYPERLINK &quot;https://{{a}}&quot; "><w:r><w:t>b</w:t></w:r></w:fldSimple>';

it.each([
  ['fields', p('{{a}}'), false],
  [
    'a loop over rows in a loop',
    p('{{#each a}}') + table(row('{{#each b}}{{c}}{{/each}}')) + p('{{/each}}'),
    false,
  ],
  ['a bookmark outside of loops', p(BOOKMARK, '{{#if a}}b{{/if}}'), false],
  ['a bookmark in a loop', p('{{#each a}}') + p(BOOKMARK) + p('{{/each}}'), true],
  ['a link with tags', p('{{a}}', LINK), true],
  ['a picture', p('{{图片 a}}'), true],
  ['a table of contents', p('{{目录}}'), true],
])('whether %s may change more than the parts that are written', async (_, body, may) => {
  const { surroundings } = await compileWordTemplate(await wordPackage(body), allHelpers);
  expect(surroundings !== undefined).toBe(may);
});
