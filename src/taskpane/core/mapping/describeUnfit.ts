import type { Localized } from '../../../base/Language';
import type { UnfitMapping } from '../../../domain/tables/AcceptedMapping';

/** Why what the user said once of a table is no longer followed. */
export function describeUnfit({ mapping, reason, missing }: UnfitMapping): Localized {
  const { sheet, place } = mapping;
  const where =
    typeof place === 'number'
      ? { 'zh-CN': `工作表“${sheet}”第${place}行的表格`, en: `The table in row ${place} of “${sheet}”` }
      : { 'zh-CN': `工作表“${sheet}”的表格“${place}”`, en: `The table “${place}” of “${sheet}”` };
  switch (reason) {
    case 'table':
      return {
        'zh-CN': `${where['zh-CN']}已经不在原处，以前的确认不再有效。`,
        en: `${where.en} is no longer there; what was confirmed does not hold any more.`,
      };
    case 'headings':
      return {
        'zh-CN': `${where['zh-CN']}缺少确认过的列：${missing.join('、')}。请重新确认。`,
        en: `${where.en} lacks columns that were confirmed: ${missing.join(', ')}. Confirm it anew.`,
      };
    case 'kind':
      return {
        'zh-CN': `${where['zh-CN']}确认成了现在没有的种类或字段。请重新确认。`,
        en: `${where.en} was confirmed as a kind or field that does not exist any more. Confirm it anew.`,
      };
  }
}
