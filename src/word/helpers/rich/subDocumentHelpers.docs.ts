import type { DocsOf } from '../../handlebars/HelperFamily';
import type { subDocumentHelpers } from './subDocumentHelpers';

export const subDocumentDocs: DocsOf<typeof subDocumentHelpers> = {
  子文档: {
    does: {
      'zh-CN':
        '在这里插入另一份 Word 文档，单独成段：连同样式、编号、图片、图表、脚注和链接；批注、页眉页脚、宏和外部引用不带入。样式同名而不同的，改名带入',
      en: 'inserts another Word document here, alone in its paragraph: with styles, lists, pictures, charts, notes and links; without comments, headers, macros and what lies outside. Styles of the same name that differ come under another',
    },
    hash: [
      {
        'zh-CN': '"本文"：同名样式一律用本文的；不写则保留原样',
        en: '"host": styles of the same name are those of this document; kept when absent',
      },
      {
        'zh-CN': '"保留"：保留它的纸张方向和页边距；不写则随本文',
        en: '"keep": its pages keep their size and margins; those of this document when absent',
      },
    ],
    examples: [{ template: '{{子文档 附件}}' }, { template: '{{子文档 附件 样式="本文" 分节="保留"}}' }],
  },
};
