import type { DocsOf } from '../../handlebars/HelperFamily';
import type { richTextHelpers } from './richTextHelpers';

export const richTextDocs: DocsOf<typeof richTextHelpers> = {
  富文本: {
    does: {
      'zh-CN': '保留单元格里的加粗、斜体、下划线、颜色、换行；标签独占一段时分段印出，否则接着印在本段里',
      en: 'keeps bold, italic, underline, colour and line breaks of a cell; paragraphs of its own when it stands alone',
    },
    examples: [{ template: '{{富文本 备注}}', data: { 备注: '第一行' }, gives: '第一行' }],
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
