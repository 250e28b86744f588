import type { ValueHelper } from '../handlebars/Helper';
import { printedText } from '../handlebars/printedText';
import { drawLink } from '../rich/Link';
import { PageBreak } from '../rich/PageBreak';
import { MergedValue } from '../rich/RichContent';

const SEPARATOR = '、';

export const documentHelpers: readonly ValueHelper[] = [
  {
    kind: 'value',
    gives: 'inline',
    names: ['分页', 'pageBreak'],
    does: { 'zh-CN': '从这里另起一页', en: 'begins a new page here' },
    atLeast: 0,
    atMost: 0,
    call: () => new PageBreak(),
  },
  {
    kind: 'value',
    gives: 'inline',
    names: ['链接', 'link'],
    does: {
      'zh-CN': '可点击的网址：{{链接 网址 "查看原文"}}；只认 http、https、mailto，其余照原样印成文字',
      en: 'a link; the second is its text; http, https and mailto only, anything else is printed as text',
    },
    atLeast: 1,
    atMost: 2,
    call: ([address, text]) => drawLink(printedText(address, SEPARATOR), printedText(text, SEPARATOR)),
  },
  {
    kind: 'value',
    gives: 'cell',
    names: ['合并', 'merge'],
    does: {
      'zh-CN': '循环行中上下相同的格合并成一格：{{合并 部门}}；{{合并 责任人 按=部门}} 只在同一部门内合并',
      en: 'merges equal cells of neighbouring looped rows; by=… merges inside equal groups only',
    },
    atLeast: 1,
    atMost: 1,
    call: ([value], hash) => {
      const text = printedText(value, SEPARATOR);
      const group = printedText(hash['按'] ?? hash['by'], SEPARATOR);
      // Blanks to fill in are no equals.
      return text.trim() === '' ? undefined : new MergedValue(text, group);
    },
  },
];
