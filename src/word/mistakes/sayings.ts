import type { Localized } from '../../base/Language';
import { argumentFault } from './argumentFault';
import { explainTag } from './explainTag';
import { halfTag } from './halfTag';
import { cannotSpan, cutsFieldInTwo, elseElsewhere, unknownLevel, wrongLevel } from './liftMistakes';
import { closeAlone, elseAlone, neverClosed, secondElse } from './pairMistakes';
import { says } from './says';

/** Every sentence about a mistake, by the name that stands for it until it is told. */
export const sayings = {
  ...says,
  explainTag,
  halfTag,
  cannotSpan,
  cutsFieldInTwo,
  elseElsewhere,
  unknownLevel,
  wrongLevel,
  closeAlone,
  elseAlone,
  neverClosed,
  secondElse,
  argumentFault,
  noTagsInField: (): Localized => ({
    'zh-CN': '域代码里只有超链接（HYPERLINK）的地址可以写标签',
    en: 'in field codes, tags may stand only in the address of a HYPERLINK',
  }),
  aloneInParagraph: (): Localized => ({
    'zh-CN': '这个片段含整段内容，请让这个标签单独占一段',
    en: 'the partial holds whole paragraphs: let the tag stand alone in one',
  }),
  aloneInRow: (): Localized => ({
    'zh-CN': '这个片段含表格的整行，请让这个标签在表格里单独占一行',
    en: 'the partial holds whole rows: let the tag stand alone in a row of a table',
  }),
  noCells: (): Localized => ({
    'zh-CN': '片段不能由同一行里的几格组成，请放进整行或整段',
    en: 'a partial cannot be made of some cells of a row: use whole rows or paragraphs',
  }),
  unevenLevels: (): Localized => ({
    'zh-CN': '这一对标签围住的内容与它调用的片段不是同一层：请都写成文字，或都写成整段',
    en: 'what stands between these tags and the partial are of different levels: let both be text, or both whole paragraphs',
  }),
  noPartialHere: (): Localized => ({
    'zh-CN': '这里只能放文字，放不下这个片段的内容',
    en: 'only text can stand here, and the partial holds more',
  }),
  aloneOnly: (): Localized => ({
    'zh-CN': '它会占整段，请让这个标签单独成一段',
    en: 'it takes a whole paragraph: let the tag stand alone in one',
  }),
  textOnly: (): Localized => ({
    'zh-CN': '这里只能放文字，放不下它给出的内容',
    en: 'only text can stand here',
  }),
  oneRowOnly: (): Localized => ({
    'zh-CN': '“合并”要直接写在表格循环行的一格里：一格一个，循环只围住这一行',
    en: 'merging belongs directly into a cell of a looped table row: one a cell, with the loop around that row only',
  }),
  oneOnly: (): Localized => ({
    'zh-CN': '同一张图片或同一个复选框里只能写一个这样的标签',
    en: 'one picture or check box takes one such tag',
  }),
  boxOnly: (): Localized => ({
    'zh-CN': '复选框控件的标题或标记里只能写 {{勾选 …}}',
    en: 'the title or tag of a check box takes {{checkbox …}} only',
  }),
  onePicture: (): Localized => ({
    'zh-CN': '“图片”要写在单独一张图片的替换文字里，不能是图形、图表或组合',
    en: 'it belongs into the alt text of a single picture, no shape, chart or group',
  }),
  notInCell: (): Localized => ({
    'zh-CN': '“合并”只能直接写在表格循环行的一格里',
    en: 'merging works in a cell of a looped table row only, and not inside another call',
  }),
  isPicture: (): Localized => ({
    'zh-CN': '它是一张图片，请写成 {{图片 …}}',
    en: 'it is a picture: write {{image …}}',
  }),
  notInChart: (): Localized => ({
    'zh-CN': '“图表数据”要写在 Word 图表的标题或替代文字里，单独成为一个标签',
    en: 'chart data belong into the title or alternative text of a chart made in Word, as a tag of their own',
  }),
  notByItself: (): Localized => ({
    'zh-CN': '它给出的不是文字，只能单独成为一个标签，不能放进别的函数、超链接地址、图表或替代文字里',
    en: 'it gives more than text: it must be a tag of its own, not inside another call, an address, a chart or alt text',
  }),
  notABox: (): Localized => ({
    'zh-CN': '复选框控件的标题或标记里应写 {{勾选 …}}',
    en: 'the title or tag of a check box takes {{checkbox …}}',
  }),
  tagTooLong: (most: number): Localized => ({
    'zh-CN': `标签超过 ${most} 个字`,
    en: `the tag is longer than ${most} characters`,
  }),
} as const;
