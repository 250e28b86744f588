import type { DocsOf } from '../../handlebars/HelperFamily';
import type { richTextHelpers } from './richTextHelpers';

export const richTextDocs: DocsOf<typeof richTextHelpers> = {
  富文本: {
    does: {
      'zh-CN':
        '照工作簿单元格里的样子印一段文字：其中几个字单独设的加粗、斜体、下划线、删除线、颜色、上下标和换行都保留，字句、标点与直接写栏目名一样。整格统一的字体和填充不算，黑字白字随本段；标签独占一段时整段印出，否则接着印在本段里',
      en: 'a cell’s text with the bold, italic, underline, strike, colour and raised characters given to parts of it, and its line breaks; what a cell looks like as a whole is left out, so are black and white; the words are those of the plain field',
    },
    examples: [
      {
        template: '{{#each 行}}{{富文本 备注说明}}；{{/each}}',
        data: { 行: [{ 备注说明: '分两笔到账，首付300万' }, { 备注说明: '材料未交' }] },
        gives: '分两笔到账，首付300万；材料未交；',
      },
    ],
  },
  标记文本: {
    does: {
      'zh-CN':
        '把文字里的简单标记排出来：**粗** *斜* ++下划线++ ~~删除线~~ [链接](网址)、“- ”和“1. ”开头的列表、# 标题（加粗）；空一行另起一段，网页代码照原样印出',
      en: '**bold** *italic* ++underline++ ~~strike~~ [link](address), lists, # headings as bold lines; HTML is text',
    },
    examples: [
      { template: '{{标记文本 要点}}', data: { 要点: '**重点**：按期完成' }, gives: '重点：按期完成' },
      { template: '{{markdown 要点}}', data: { 要点: '- 甲\n- *乙*' }, gives: '• 甲\n• 乙' },
    ],
  },
};
