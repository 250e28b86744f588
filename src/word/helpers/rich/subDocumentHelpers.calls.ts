import type { CallsOf } from '../../handlebars/HelperFamily';
import type { subDocumentHelpers } from './subDocumentHelpers';
import { HelperFault } from '../../handlebars/Helper';
import { InsertedDocument } from '../../rich/subDocument/InsertedDocument';
import { SubDocument } from '../../rich/subDocument/SubDocument';
import { option } from '../options';
import { textOf } from '../textOf';
import { isBlankValue } from '../values/isBlankValue';

export const subDocumentCalls: CallsOf<typeof subDocumentHelpers> = {
  子文档([value], hash) {
    if (isBlankValue(value)) return undefined;
    if (!(value instanceof SubDocument)) throw new HelperFault(notDocument);
    const styles = textOf(option(hash, '样式', '樣式', 'styles'));
    const sections = textOf(option(hash, '分节', '分節', 'sections'));
    return new InsertedDocument(value, {
      hostStyles: oneOf(styles, '样式', ['保留', 'keep', ''], ['本文', 'host']),
      keepSections: oneOf(sections, '分节', ['不保留', 'drop', ''], ['保留', 'keep']),
    });
  },
};

/** Whether the second words were given. */
function oneOf(given: string, name: string, no: readonly string[], yes: readonly string[]): boolean {
  if (yes.includes(given)) return true;
  if (no.includes(given)) return false;
  throw new HelperFault({
    'zh-CN': `${name}="${given}"：只能写“${yes[0] ?? ''}”或“${no[0] ?? ''}”`,
    en: `“${given}”: only “${yes[1] ?? ''}” or “${no[1] ?? ''}”`,
  });
}

const notDocument = {
  'zh-CN': '这里要的是一份 Word 文档，请在出报告时选取 .docx 文件',
  en: 'a Word document is wanted here: pick a .docx when the report is made',
};
