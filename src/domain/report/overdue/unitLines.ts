import { latenessOf } from '../../followup/latenessOf';
import { normaliseText } from '../../text/normaliseText';
import { countItems } from './countItems';
import type { FollowUpItem } from './FollowUpItem';
import type { UnitLine } from './OverdueReport';

/** A rate over fewer items than this says nothing about a unit. */
const FEWEST_JUDGED = 3;

/** What is printed where a row names nobody. */
export const NOBODY = '未明确责任单位';

/**
 * One line a unit, worst first: the lower rate, then more items late, then the longer lateness; then units with nothing
 * due, and last what names nobody.
 */
export function unitLines(items: readonly FollowUpItem[]): UnitLine[] {
  const groups = new Map<string, FollowUpItem[]>();
  for (const item of items) {
    const key = normaliseText(item.unit);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  const lines = [...groups.values()].map((group) => ({
    责任单位: group[0]?.unit || NOBODY,
    ...countItems(group.map(({ tracked }) => tracked)),
    longest: Math.max(0, ...group.map(({ tracked }) => (tracked.completed ? 0 : latenessOf(tracked)))),
  }));
  const rankOf = createRanking(lines);
  return lines
    .sort(
      (a, b) =>
        Number(a.责任单位 === NOBODY) - Number(b.责任单位 === NOBODY) ||
        rateOf(a) - rateOf(b) ||
        b.逾期 - a.逾期 ||
        b.longest - a.longest ||
        b.临期 - a.临期,
    )
    .map(({ longest: _, ...line }) => ({ ...line, 名次: rankOf(line) }));
}

type Counted = Omit<UnitLine, '名次'>;

/** Units without a rate come last. */
const rateOf = ({ 按期办结, 应办结 }: Counted): number => (应办结 === 0 ? 2 : 按期办结 / 应办结);

/** Equal rates share a place. No ranking where fewer than two can be ranked, or all are alike. */
function createRanking(lines: readonly Counted[]): (line: Counted) => string {
  const ranked = lines.filter(({ 应办结, 责任单位 }) => 应办结 >= FEWEST_JUDGED && 责任单位 !== NOBODY);
  const rates = ranked.map(rateOf);
  if (new Set(rates).size < 2) return () => NO_PLACE;
  const places = new Map(
    ranked.map((line) => [line.责任单位, 1 + rates.filter((rate) => rate > rateOf(line)).length]),
  );
  return ({ 责任单位 }) => String(places.get(责任单位) ?? NO_PLACE);
}

export const NO_PLACE = '—';
