import { normaliseText } from '../text/normaliseText';
import { FROM, type Amount } from './Amount';
import { findAmounts } from './findAmounts';
import { findClauses, type Clause } from './findClauses';
import type { Quantity } from './Quantity';
import { findBaseline, findPeriod } from './quantityContext';

/**
 * Measurable amounts of a text, left to right: 100家, ≥85%, 3-5个工作日, 百分之三十, 两次, 翻一番, 零投诉, 前三名.
 * Dates, ordinals, codes (ISO27001), scales (5分制) and set phrases (八项规定) are none. Of 从48小时缩短至24小时
 * only the 24小时 is given, with 从48小时 as its baseline.
 */
export function findQuantities(text: string): readonly Quantity[] {
  const normalised = normaliseText(text);
  const found = findAmounts(normalised);
  return found.length === 0 ? [] : placeInClauses(normalised, findClauses(normalised), found);
}

/** The same for a text that is normalised and parted already. */
export function quantitiesInClauses(normalised: string, clauses: readonly Clause[]): readonly Quantity[] {
  const found = findAmounts(normalised);
  return found.length === 0 ? [] : placeInClauses(normalised, clauses, found);
}

function placeInClauses(text: string, clauses: readonly Clause[], amounts: readonly Amount[]): Quantity[] {
  const quantities: Quantity[] = [];
  let next = 0;
  for (const clause of clauses) {
    const inside: Amount[] = [];
    for (; next < amounts.length; next++) {
      const amount = amounts[next];
      if (!amount || amount.start >= clause.end) break;
      inside.push(amount);
    }
    if (inside.length > 0) quantities.push(...inContext(text, text.slice(clause.start, clause.end), inside));
  }
  return quantities;
}

function inContext(text: string, clause: string, amounts: readonly Amount[]): Quantity[] {
  const baseline = findBaseline(clause);
  const period = findPeriod(clause);
  const quantities: Quantity[] = [];
  let from: string | null = null;
  for (const [index, amount] of amounts.entries()) {
    const before = fromBefore(text, amount.start);
    if (before && (index + 1 < amounts.length || amount.unit === '')) {
      from = before[0] + amount.text;
      continue;
    }
    quantities.push(placed(amount, from ?? baseline, period));
    from = null;
  }
  return quantities;
}

const MAY_END_FROM = /[从由自有前来先初在年的]/;

function fromBefore(text: string, start: number): RegExpExecArray | null {
  if (!MAY_END_FROM.test(text.charAt(start - 1))) return null;
  return FROM.exec(text.slice(Math.max(0, start - 6), start));
}

/** Field by field: spreading takes several times as long, and this runs for every number of a workbook. */
function placed(amount: Amount, baseline: string | null, period: string | null): Quantity {
  const { text, start, end, value, upTo, unit, comparator } = amount;
  const quantity = { text, start, end, value, unit, comparator, baseline, period };
  return upTo === undefined ? quantity : { ...quantity, upTo };
}
