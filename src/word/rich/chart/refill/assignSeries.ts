import type { ChartSeries } from '../ChartData';
import type { ChartSeriesPart } from './chartParts';

export interface AssignedSeries {
  readonly series: ChartSeries;
  /** Among the new series. */
  readonly index: number;
  /** One more of the same look. */
  readonly copied: boolean;
}

/**
 * Which series of the template shows which data: the one of the same name, so that in a combination the rate stays the
 * line; then one after the other. What is left over takes the look of the last one so used.
 */
export function assignSeries(
  parts: readonly ChartSeriesPart[],
  all: readonly ChartSeries[],
): Map<ChartSeriesPart, AssignedSeries[]> {
  const assigned = new Map<ChartSeriesPart, AssignedSeries[]>();
  const waiting: { series: ChartSeries; index: number }[] = [];
  all.forEach((series, index) => {
    const same = parts.find((part) => part.name === series.label && !assigned.has(part));
    if (same) assigned.set(same, [{ series, index, copied: false }]);
    else waiting.push({ series, index });
  });
  const free = parts.filter((part) => !assigned.has(part));
  const model = free.slice(0, waiting.length).at(-1) ?? parts.at(-1);
  waiting.forEach(({ series, index }, at) => {
    const part = free[at] ?? model;
    if (part)
      assigned.set(part, [...(assigned.get(part) ?? []), { series, index, copied: at >= free.length }]);
  });
  return assigned;
}
