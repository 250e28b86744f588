import type { Localized } from '../../base/Language';
import { blockHelpers } from '../handlebars/blockHelpers';
import type { Helper } from '../handlebars/Helper';
import {
  helpersOf,
  type DocsOf,
  type HelperDocs,
  type HelperExample,
  type HelperFamily,
} from '../handlebars/HelperFamily';
import { paperHelpers } from '../text/helpers/paperHelpers';
import { paperDocs } from '../text/helpers/paperHelpers.docs';
import { blockDocs } from './blockHelpers.docs';
import { arithmeticHelpers } from './arithmeticHelpers';
import { arithmeticDocs } from './arithmeticHelpers.docs';
import { choiceHelpers } from './choiceHelpers';
import { choiceDocs } from './choiceHelpers.docs';
import { comparisonHelpers } from './comparisonHelpers';
import { comparisonDocs } from './comparisonHelpers.docs';
import { dateHelpers } from './dateHelpers';
import { dateDocs } from './dateHelpers.docs';
import { documentHelpers } from './documentHelpers';
import { documentDocs } from './documentHelpers.docs';
import { groupHelpers } from './groupHelpers';
import { groupDocs } from './groupHelpers.docs';
import { listHelpers } from './listHelpers';
import { listDocs } from './listHelpers.docs';
import { numberHelpers } from './numberHelpers';
import { numberDocs } from './numberHelpers.docs';
import { textHelpers } from './textHelpers';
import { textDocs } from './textHelpers.docs';
import { totalHelpers } from './totalHelpers';
import { totalDocs } from './totalHelpers.docs';
import { valueHelpers } from './valueHelpers';
import { valueDocs } from './valueHelpers.docs';
import { chartHelpers } from './rich/chartHelpers';
import { chartDocs } from './rich/chartHelpers.docs';
import { checkBoxHelpers } from './rich/checkBoxHelpers';
import { checkBoxDocs } from './rich/checkBoxHelpers.docs';
import { contentsHelpers } from './rich/contentsHelpers';
import { contentsDocs } from './rich/contentsHelpers.docs';
import { lampHelpers } from './rich/lampHelpers';
import { lampDocs } from './rich/lampHelpers.docs';
import { lineHelpers } from './rich/lineHelpers';
import { lineDocs } from './rich/lineHelpers.docs';
import { pictureHelpers } from './rich/pictureHelpers';
import { pictureDocs } from './rich/pictureHelpers.docs';
import { qrCodeHelpers } from './rich/qrCodeHelpers';
import { qrCodeDocs } from './rich/qrCodeHelpers.docs';
import { richTextHelpers } from './rich/richTextHelpers';
import { richTextDocs } from './rich/richTextHelpers.docs';
import { subDocumentHelpers } from './rich/subDocumentHelpers';
import { subDocumentDocs } from './rich/subDocumentHelpers.docs';
import { tableHelpers } from './rich/tableHelpers';
import { tableDocs } from './rich/tableHelpers.docs';

/** A helper with everything about it but its work. */
export interface DocumentedHelper extends Pick<Helper, 'kind' | 'names' | 'atLeast' | 'atMost'> {
  readonly does: Localized;
  readonly hash: readonly { readonly names: readonly string[]; readonly does: Localized }[];
  readonly examples: readonly HelperExample[];
}

/** A chapter of the page of helpers. */
export interface HelperGroup {
  readonly title: Localized;
  readonly helpers: readonly DocumentedHelper[];
}

function documented<Family extends HelperFamily>(family: Family, docs: DocsOf<Family>): DocumentedHelper[] {
  const all: Readonly<Record<string, HelperDocs>> = docs;
  return helpersOf(family).flatMap(({ kind, names, atLeast, atMost, hash = [] }) => {
    const words = all[names[0] ?? ''];
    if (!words) return [];
    const about = hash.flatMap((own, index) => {
      const does = words.hash?.[index];
      return does ? [{ names: own, does }] : [];
    });
    return [{ kind, names, atLeast, atMost, does: words.does, hash: about, examples: words.examples ?? [] }];
  });
}

/** Every helper once; those that draw more than text come last. */
export const helperGroups: readonly HelperGroup[] = [
  {
    title: { 'zh-CN': '循环与条件', en: 'Loops and conditions' },
    helpers: [...documented(blockHelpers, blockDocs), ...documented(groupHelpers, groupDocs)],
  },
  {
    title: { 'zh-CN': '日期与时间', en: 'Dates and times' },
    helpers: documented(dateHelpers, dateDocs),
  },
  {
    title: { 'zh-CN': '数字、金额、序号', en: 'Numbers, amounts, ordinals' },
    helpers: documented(numberHelpers, numberDocs),
  },
  {
    title: { 'zh-CN': '空白与选择', en: 'Blanks and choices' },
    helpers: [...documented(valueHelpers, valueDocs), ...documented(choiceHelpers, choiceDocs)],
  },
  { title: { 'zh-CN': '比较', en: 'Comparing' }, helpers: documented(comparisonHelpers, comparisonDocs) },
  { title: { 'zh-CN': '计算', en: 'Calculating' }, helpers: documented(arithmeticHelpers, arithmeticDocs) },
  { title: { 'zh-CN': '名单', en: 'Lists' }, helpers: documented(listHelpers, listDocs) },
  { title: { 'zh-CN': '合计', en: 'Totals' }, helpers: documented(totalHelpers, totalDocs) },
  { title: { 'zh-CN': '文字', en: 'Texts' }, helpers: documented(textHelpers, textDocs) },
  {
    title: { 'zh-CN': '版面与图形', en: 'Layout and pictures' },
    helpers: [
      ...documented(documentHelpers, documentDocs),
      ...documented(tableHelpers, tableDocs),
      ...documented(pictureHelpers, pictureDocs),
      ...documented(qrCodeHelpers, qrCodeDocs),
      ...documented(checkBoxHelpers, checkBoxDocs),
      ...documented(lampHelpers, lampDocs),
      ...documented(richTextHelpers, richTextDocs),
      ...documented(lineHelpers, lineDocs),
      ...documented(contentsHelpers, contentsDocs),
      ...documented(subDocumentHelpers, subDocumentDocs),
      ...documented(chartHelpers, chartDocs),
      ...documented(paperHelpers, paperDocs),
    ],
  },
];
