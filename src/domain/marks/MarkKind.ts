import type { Localized } from '../../base/Language';
import type { MarkStyle } from './MarkPlan';

/** What a mark on a cell can say. `unread`: a deadline text typed after the last check, of which the file knows nothing. */
export type MarkKind = 'overdueAlert' | 'overdue' | 'dueSoon' | 'unread' | 'error' | 'warning';

/** Its findings are not marked on cells: the lamp says the same, and goes on being right. */
export const RULE_OF_LAMPS = 'W06';

/**
 * The word beside the colour. The two degrees of being late share theirs and differ in weight, so that a date
 * column need not be wider for the second.
 */
export const markWords: Readonly<Record<MarkKind, Localized>> = {
  overdueAlert: { 'zh-CN': '逾期', en: 'Overdue' },
  overdue: { 'zh-CN': '逾期', en: 'Overdue' },
  dueSoon: { 'zh-CN': '临期', en: 'Due soon' },
  unread: { 'zh-CN': '待识别', en: 'Not checked' },
  error: { 'zh-CN': '▲需修改', en: '▲Fix' },
  warning: { 'zh-CN': '△请核对', en: '△Check' },
};

/**
 * Each sets fill, font colour and border, so that of two rules that hold at once the first shows whole. The border is
 * what a black-and-white print keeps.
 * No bold: it would widen dates, perhaps into ####, and wrap texts into lines nobody sees.
 */
export const markStyles: Readonly<Record<MarkKind, MarkStyle>> = {
  overdueAlert: { fill: 'FF9999', fontColor: '7A0000', border: '7A0000', underline: true },
  overdue: { fill: 'FFC7CE', fontColor: '9C0006', border: '9C0006' },
  dueSoon: { fill: 'FFEB9C', fontColor: '7F6000', border: '7F6000' },
  unread: { fill: 'E7E6E6', fontColor: '595959', border: '7F7F7F' },
  error: { fill: 'FCE4D6', fontColor: 'C00000', border: 'C00000' },
  warning: { fill: 'DDEBF7', fontColor: '1F4E78', border: '2F75B5' },
};

/** The mark's colour on a word that stands beside another cell. */
export function fontOf(kind: MarkKind): { readonly fontColor?: string } {
  const { fontColor } = markStyles[kind];
  return fontColor ? { fontColor } : {};
}
