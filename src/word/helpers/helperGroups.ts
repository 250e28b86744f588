import type { Localized } from '../../base/Language';
import { blockHelpers } from '../handlebars/blockHelpers';
import type { Helper } from '../handlebars/Helper';
import { allHelpers } from './allHelpers';
import { arithmeticHelpers } from './arithmeticHelpers';
import { choiceHelpers } from './choiceHelpers';
import { comparisonHelpers } from './comparisonHelpers';
import { dateHelpers } from './dateHelpers';
import { groupHelpers } from './groupHelpers';
import { listHelpers } from './listHelpers';
import { numberHelpers } from './numberHelpers';
import { textHelpers } from './textHelpers';
import { totalHelpers } from './totalHelpers';
import { valueHelpers } from './valueHelpers';

/** A chapter of the page of helpers. */
export interface HelperGroup {
  readonly title: Localized;
  readonly helpers: readonly Helper[];
}

const chapters: readonly HelperGroup[] = [
  {
    title: { 'zh-CN': '循环与条件', en: 'Loops and conditions' },
    helpers: [...blockHelpers, ...groupHelpers],
  },
  { title: { 'zh-CN': '日期与时间', en: 'Dates and times' }, helpers: dateHelpers },
  { title: { 'zh-CN': '数字、金额、序号', en: 'Numbers, amounts, ordinals' }, helpers: numberHelpers },
  {
    title: { 'zh-CN': '空白与选择', en: 'Blanks and choices' },
    helpers: [...valueHelpers, ...choiceHelpers],
  },
  { title: { 'zh-CN': '比较', en: 'Comparing' }, helpers: comparisonHelpers },
  { title: { 'zh-CN': '计算', en: 'Calculating' }, helpers: arithmeticHelpers },
  { title: { 'zh-CN': '名单', en: 'Lists' }, helpers: listHelpers },
  { title: { 'zh-CN': '合计', en: 'Totals' }, helpers: totalHelpers },
  { title: { 'zh-CN': '文字', en: 'Texts' }, helpers: textHelpers },
];

const named = new Set(chapters.flatMap(({ helpers }) => helpers));

/** Every helper once; those that draw more than text come last. */
export const helperGroups: readonly HelperGroup[] = [
  ...chapters,
  {
    title: { 'zh-CN': '版面与图形', en: 'Layout and pictures' },
    helpers: [...new Set(allHelpers.values())].filter((helper) => !named.has(helper)),
  },
];
