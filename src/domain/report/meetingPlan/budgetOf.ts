import { isUnfilled } from '../../checks/formAnswers';
import type { Cell } from '../../snapshot/Snapshot';
import { officeText } from '../officeText';

/** `680,000元`: a bare number gets the unit of its heading, 元 when that names none; a text stays. */
export function budgetOf(cell: Cell | undefined, heading: string): string {
  const text = officeText(cell);
  if (isUnfilled(text)) return '';
  if (!/^[\d,]+(?:\.\d+)?$/.test(text)) return text;
  return `${grouped(text.replaceAll(',', ''))}${/万/.test(heading) ? '万元' : '元'}`;
}

function grouped(digits: string): string {
  const [whole = '', decimals] = digits.split('.');
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? groups : `${groups}.${decimals}`;
}
