import type { DocsOf } from '../../handlebars/HelperFamily';
import type { contentsHelpers } from './contentsHelpers';

export const contentsDocs: DocsOf<typeof contentsHelpers> = {
  目录: {
    does: {
      'zh-CN':
        '目录，单独成段：列出全文各级标题，可点击跳转。条目在出文档时就写好；页码要等 Word 排版，打开时 Word 会问一次是否更新，选“是”即可。Word 里插入的目录也会这样刷新，不必改用它',
      en: 'a table of contents, alone in its paragraph: real entries that lead to their headings; page numbers come when Word opens the document, which asks once. Tables of contents made in Word are refreshed likewise',
    },
    hash: [
      { 'zh-CN': '到第几级标题，默认 3', en: 'down to this level; 3' },
      { 'zh-CN': '目录上面的字', en: 'a line above it' },
      { 'zh-CN': '要不要页码，默认 是', en: 'page numbers or not; yes' },
      {
        'zh-CN': '打开时是否让 Word 算页码，默认 是；写 否 则不询问，页码空着，按 F9 再算',
        en: 'whether Word works page numbers out on opening; yes. If not it does not ask, and they are blank until F9',
      },
    ],
    examples: [{ template: '{{目录}}' }, { template: '{{目录 级别=2 标题="目　录"}}' }],
  },
};
