import { compileWordTemplate } from '../../src/word/compileWordTemplate';
import { allHelpers } from '../../src/word/helpers/allHelpers';
import { renderWordTemplate } from '../../src/word/renderWordTemplate';
import { openPackage } from '../../src/opc/openPackage';
import { rewritePackage } from '../../src/opc/rewritePackage';
import { p, partOf, stamp, wordPackage } from './support/wordPackage';

const TYPES = '[Content_Types].xml';

it('a template saved as .dotx gives a document, which Word opens as .docx', async () => {
  const plain = await wordPackage(p('{{a}}'));
  const types = await partOf(plain, TYPES);
  const dotx = await rewritePackage(
    await openPackage(plain),
    new Map([[TYPES, types.replace('document.main+xml', 'template.main+xml')]]),
  );
  const report = await renderWordTemplate(await compileWordTemplate(dotx, allHelpers), { a: 1 }, stamp);
  expect(await partOf(report, TYPES)).toBe(types);
});
