import { normaliseText } from '../text/normaliseText';
import { findQuantities } from './findQuantities';
import type { Quantity } from './Quantity';
import { findBaseline, findPeriod } from './quantityContext';

/** A rate of change that does not say everything needed to compute it (R-09: 比较口径与统计周期). */
export interface IncompleteRate {
  readonly quantity: Quantity;
  readonly missing: readonly ('baseline' | 'period')[];
  /** A percentage that changes by a percentage (从80%提升5%): 5个百分点, or 5% of the 80%? */
  readonly pointsOrPercent: boolean;
}

const CHANGE_BEFORE =
  /(?:提升|提高|增长|增加|上升|上涨|上浮|增幅|涨幅|扩大|降低|下降|减少|压减|压缩|缩短|缩减|缩小|下浮|降幅|节约|节省|改善|优化|加快|增|升|涨|降|减)(?:了|率|幅度?|约|近|不少于|不低于|不超过|不小于|至少|超过|达到|达|为|≥|≤|>|<|:| ){0,4}$/;
const TARGET_BEFORE = /[至到为]$/;
const RATE_BEFORE = /率|占比|比例|比重|份额/;
const RELATIVE = /同比|环比|相对|比例增长/;

/**
 * Rates of change (提升15%, 降低10%, 翻一番) that lack what they are measured against, the time over which they are
 * counted, or both, anywhere in the text; also those where % may mean 个百分点.
 */
export function findIncompleteRates(text: string): readonly IncompleteRate[] {
  const normalised = normaliseText(text);
  const changes = findQuantities(normalised).filter((quantity) => isChange(normalised, quantity));
  if (changes.length === 0) return [];
  const baseline = findBaseline(normalised);
  const period = findPeriod(normalised);
  return changes.flatMap((quantity) => {
    const missing = [
      ...(quantity.baseline === null && baseline === null ? (['baseline'] as const) : []),
      ...(quantity.period === null && period === null ? (['period'] as const) : []),
    ];
    const pointsOrPercent = mayMeanPoints(normalised, quantity);
    return missing.length > 0 || pointsOrPercent ? [{ quantity, missing, pointsOrPercent }] : [];
  });
}

function isChange(text: string, { text: written, unit, start, end }: Quantity): boolean {
  if (/番|翻|减半/.test(written)) return true;
  if (!/^(?:%|倍|个百分点|百分点|个点)$/.test(unit)) return false;
  const before = text.slice(Math.max(0, start - 12), start);
  if (/^(?:至|到|为|=)/.test(written) || TARGET_BEFORE.test(before)) {
    return /(?:率|幅度?)为?$/.test(before) && CHANGE_BEFORE.test(before);
  }
  return (
    CHANGE_BEFORE.test(before) ||
    /^(?:的|为)?(?:同比|环比)?(?:增长|增幅|涨幅|降幅|下降)/.test(text.slice(end, end + 8))
  );
}

function mayMeanPoints(text: string, { unit, baseline, start }: Quantity): boolean {
  if (unit !== '%') return false;
  if (baseline?.includes('%')) return true;
  const before = text.slice(Math.max(0, start - 10), start);
  return RATE_BEFORE.test(before.replace(/(?:增长|增幅|下降|上升)率/g, '')) && !RELATIVE.test(text);
}
