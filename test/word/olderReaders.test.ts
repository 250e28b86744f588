import { compileWordTemplate } from '../../src/word/compileWordTemplate';
import { allHelpers } from '../../src/word/helpers/allHelpers';
import { renderWordTemplate } from '../../src/word/renderWordTemplate';
import { openPackage } from '../../src/opc/openPackage';
import { rewritePackage } from '../../src/opc/rewritePackage';
import { p, partOf, stamp, wordPackage } from './support/wordPackage';

const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml';
const MAIN = 'word/document.xml';

/** The root's attributes behind its first namespace. */
async function rootOf(tag: string, attributes: string): Promise<string> {
  const plain = await wordPackage(p(tag));
  const xml = (await partOf(plain, MAIN)).replace(/(<w:document [^>]*)>/, `$1${attributes}>`);
  const docx = await rewritePackage(await openPackage(plain), new Map([[MAIN, xml]]));
  const report = await renderWordTemplate(await compileWordTemplate(docx, allHelpers), { a: '是' }, stamp);
  return /<w:document xmlns:w="[^"]*"([^>]*)>/.exec(await partOf(report, MAIN))?.[1] ?? '';
}

describe('boxes to tick are marked as something an older reader may pass over', () => {
  it.each([
    ['', ` xmlns:w14="${W14}" xmlns:mc="${MC}" mc:Ignorable="w14"`],
    [` xmlns:mc="${MC}" mc:Ignorable="wp14"`, ` xmlns:mc="${MC}" mc:Ignorable="wp14 w14" xmlns:w14="${W14}"`],
    [
      ` xmlns:x="${MC}" xmlns:y="${W14}" x:Ignorable="y"`,
      ` xmlns:x="${MC}" xmlns:y="${W14}" x:Ignorable="y"`,
    ],
  ])('root with%s', async (before, behind) => expect(await rootOf('{{勾选 a}}', before)).toBe(behind));

  it('a part without such tags keeps its root', async () => expect(await rootOf('{{a}}', '')).toBe(''));
});
