import type { Localized } from '../../base/Language';
import { roundForPrint, UNJUDGED, type Judgement } from './judge';
import type { Metric } from './Metric';

/** A metric from its exact value; judged before it is rounded for print. */
export function buildMetric(
  id: string,
  label: Localized,
  value: number | null,
  unit: string,
  basis: Localized,
  judgement: Judgement = UNJUDGED,
): Metric {
  return { id, label, value: value === null ? null : roundForPrint(value), unit, basis, ...judgement };
}
