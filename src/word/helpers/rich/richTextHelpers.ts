import { HelperFault, type HelperPlace, type ValueHelper } from '../../handlebars/Helper';
import { PrintedRichText } from '../../rich/richText/PrintedRichText';
import { readMarkdown } from '../../rich/richText/readMarkdown';
import { RichText } from '../../rich/richText/RichText';
import { spend } from '../Budget';
import { textOf } from '../textOf';
import { isBlankValue } from '../values/isBlankValue';

/** Far more than a cell holds (32,767). */
const LONGEST = 200_000;

export const richTextHelpers: readonly ValueHelper[] = [
  {
    kind: 'value',
    gives: 'either',
    orText: true,
    names: ['富文本', 'richText'],
    does: {
      'zh-CN': '保留单元格里的加粗、斜体、下划线、颜色、换行；标签独占一段时分段印出，否则接着印在本段里',
      en: 'keeps bold, italic, underline, colour and line breaks of a cell; paragraphs of its own when it stands alone',
    },
    atLeast: 1,
    atMost: 1,
    hash: [],
    examples: [{ template: '{{富文本 备注}}', data: { 备注: '第一行' }, gives: '第一行' }],
    call: ([value], _hash, place) => {
      if (isBlankValue(value)) return undefined;
      if (!(value instanceof RichText)) return value;
      checked(value.plainText, place);
      return new PrintedRichText(value.paragraphs);
    },
  },
  {
    kind: 'value',
    gives: 'either',
    orText: true,
    names: ['标记文本', '標記文本', 'Markdown', 'markdown'],
    does: {
      'zh-CN':
        '把文字里的简单标记排出来：**粗** *斜* ++下划线++ ~~删除线~~ [链接](网址)、“- ”和“1. ”开头的列表、# 标题（加粗）；空一行另起一段，网页代码照原样印出',
      en: '**bold** *italic* ++underline++ ~~strike~~ [link](address), lists, # headings as bold lines; HTML is text',
    },
    atLeast: 1,
    atMost: 1,
    hash: [],
    examples: [
      { template: '{{标记文本 要点}}', data: { 要点: '**重点**：按期完成' }, gives: '重点：按期完成' },
      { template: '{{markdown 要点}}', data: { 要点: '- 甲\n- *乙*' }, gives: '• 甲\n• 乙' },
    ],
    call: ([value], _hash, place) => {
      if (isBlankValue(value)) return undefined;
      if (value instanceof RichText) return new PrintedRichText(value.paragraphs);
      return new PrintedRichText(readMarkdown(checked(textOf(value), place)));
    },
  },
];

function checked(text: string, place: HelperPlace): string {
  spend(place, 1 + Math.floor(text.length / 4));
  if (text.length <= LONGEST) return text;
  throw new HelperFault({
    'zh-CN': `文字超过 ${LONGEST / 10_000} 万字，排不了格式`,
    en: `formatted text may have ${LONGEST} characters at most`,
  });
}
