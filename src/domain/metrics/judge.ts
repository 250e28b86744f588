import type { Localized } from '../../base/Language';
import type { Band } from './Standards';

export const MET: Localized = { 'zh-CN': '达标', en: 'met' };
export const NOT_MET: Localized = { 'zh-CN': '未达标', en: 'not met' };
export const NO_DATA: Localized = { 'zh-CN': '无数据', en: 'no data' };
export const NO_INCIDENT: Localized = { 'zh-CN': '无异常', en: 'no incident' };

export interface Judgement {
  readonly standard: string | null;
  readonly verdict: Localized | null;
  readonly met: boolean | null;
}

export const UNJUDGED: Judgement = { standard: null, verdict: null, met: null };

/** Binary fractions must not turn 4.5 into 4.499…: less than this is no difference. */
const TOLERANCE = 1e-9;

/** Judged on the value as counted, not as printed: 94.96 is below 95. */
export function judgeAtLeast(value: number | null, limit: number, unit: string): Judgement {
  return judge(value, `≥${limit}${unit}`, (exact) => exact >= limit - TOLERANCE);
}

export function judgeAtMost(value: number | null, limit: number, unit: string): Judgement {
  return judge(value, `≤${limit}${unit}`, (exact) => exact <= limit + TOLERANCE);
}

function judge(value: number | null, standard: string, meets: (value: number) => boolean): Judgement {
  if (value === null) return { standard, verdict: null, met: null };
  const met = meets(value);
  return { standard, verdict: met ? MET : NOT_MET, met };
}

/** The name of the band a value falls in; the standard is the lowest value that still counts as met. */
export function judgeByBands(value: number | null, bands: readonly Band[], unit: string): Judgement {
  const lowestMet = bands.findLast(({ met }) => met)?.from;
  const standard = lowestMet === undefined ? null : `≥${lowestMet}${unit}`;
  const band = value === null ? undefined : bands.find(({ from }) => value >= from - TOLERANCE);
  return { standard, verdict: band?.name ?? null, met: band?.met ?? null };
}

/** One decimal, as printed: rounded once, at the very end. */
export function roundForPrint(value: number): number {
  return Math.round((value + Math.sign(value) * TOLERANCE) * 10) / 10;
}

/** `part` of `whole` in %; null when there is nothing to take a share of. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : (100 * part) / whole;
}
