import { HelperFault, type ValueHelper } from '../../handlebars/Helper';
import { InsertedDocument } from '../../rich/subDocument/InsertedDocument';
import { SubDocument } from '../../rich/subDocument/SubDocument';
import { option } from '../options';
import { textOf } from '../textOf';
import { isBlankValue } from '../values/isBlankValue';

export const subDocumentHelper: ValueHelper = {
  kind: 'value',
  gives: 'block',
  names: ['子文档', '子文檔', 'subdocument'],
  does: {
    'zh-CN':
      '在这里插入另一份 Word 文档，单独成段：连同样式、编号、图片、图表、脚注和链接；批注、页眉页脚、宏和外部引用不带入。样式同名而不同的，改名带入',
    en: 'inserts another Word document here, alone in its paragraph: with styles, lists, pictures, charts, notes and links; without comments, headers, macros and what lies outside. Styles of the same name that differ come under another',
  },
  atLeast: 1,
  atMost: 1,
  finishes: true,
  hash: [
    {
      names: ['样式', '樣式', 'styles'],
      does: {
        'zh-CN': '"本文"：同名样式一律用本文的；不写则保留原样',
        en: '"host": styles of the same name are those of this document; kept when absent',
      },
    },
    {
      names: ['分节', '分節', 'sections'],
      does: {
        'zh-CN': '"保留"：保留它的纸张方向和页边距；不写则随本文',
        en: '"keep": its pages keep their size and margins; those of this document when absent',
      },
    },
  ],
  examples: [{ template: '{{子文档 附件}}' }, { template: '{{子文档 附件 样式="本文" 分节="保留"}}' }],
  call([value], hash) {
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
