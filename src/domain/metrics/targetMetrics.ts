import type { Localized } from '../../base/Language';
import type { CheckedTable, RecordView } from '../checks/CheckedTable';
import { buildMetric } from './buildMetric';
import { judgeByBands, roundForPrint, UNJUDGED, type Judgement } from './judge';
import type { Metric } from './Metric';
import type { Standards } from './Standards';
import { targetOutcome, type TargetLimit, type TargetOutcome } from './targetOutcome';

/** How far a target was reached. */
export interface TargetResult extends TargetOutcome {
  readonly record: RecordView;
  readonly name: string;
  /** As written: 50家. */
  readonly target: string;
  readonly actual: string;
}

/** Every row that has a target value, an actual value or a rate. */
export function targetResults(tables: readonly CheckedTable[]): TargetResult[] {
  return tables
    .filter((table) => table.has('actualValue') || table.has('rate'))
    .flatMap((table) => table.records)
    .map((record) => ({
      record,
      name: record.text('target'),
      target: withUnit(record, 'targetValue'),
      actual: withUnit(record, 'actualValue'),
      ...targetOutcome(record),
    }))
    .filter(({ target, actual, rate }) => target !== '' || actual !== '' || rate !== null);
}

/** Targets that get a figure of their own; a report on more than these is a table. */
const MOST_TARGETS = 200;

/** 目标完成率, one a target, and the number reached. A limit to stay below (≤3天, 0起) is compared, not divided. */
export function targetMetrics(tables: readonly CheckedTable[], { targetBands }: Standards): Metric[] {
  const results = targetResults(tables);
  if (results.length === 0) return [];
  const known = results.filter(({ rate, limit }) => rate !== null || limit);
  const reached = known.filter((result) => judgeTarget(result, targetBands).met).length;
  const open = results.length - known.length;
  return [
    buildMetric('targets.reached', { 'zh-CN': '达成目标数', en: 'Targets reached' }, reached, '项', {
      'zh-CN': `${results.length}项目标中${reached}项达成${open > 0 ? `，${open}项尚无实际值` : ''}`,
      en: `${reached} of ${results.length} targets reached${open > 0 ? `, ${open} without an actual value` : ''}`,
    }),
    ...results
      .slice(0, MOST_TARGETS)
      .map((result, index) => targetMetric(`targets.${index + 1}.rate`, result, targetBands)),
  ];
}

/** Whether a target is reached: 达成, 基本达成, 未达成; no verdict while a value is missing. */
export function judgeTarget(result: TargetResult, bands: Standards['targetBands']): Judgement {
  const { rate, limit, record } = result;
  return limit ? judgeLimit(limit, targetUnit(record), bands) : judgeByBands(rate, bands, '%');
}

function targetMetric(id: string, result: TargetResult, bands: Standards['targetBands']): Metric {
  const { name, target, actual, rate, limit, record } = result;
  if (limit) {
    const label = { 'zh-CN': name, en: name };
    const judgement = judgeTarget(result, bands);
    return buildMetric(id, label, limit.actual, targetUnit(record), limitBasis(result, limit), judgement);
  }
  return buildMetric(
    id,
    { 'zh-CN': `${name}完成率`, en: `Achievement: ${name}` },
    rate,
    '%',
    rate === null
      ? { 'zh-CN': '缺目标值或实际值', en: 'Target or actual value missing' }
      : target === '' || actual === ''
        ? { 'zh-CN': `达成率${roundForPrint(rate)}%`, en: `Stated rate ${roundForPrint(rate)}%` }
        : { 'zh-CN': `实际${actual}，目标${target}`, en: `${actual} of ${target}` },
    judgeTarget(result, bands),
  );
}

function limitBasis({ target, actual }: TargetResult, { direction }: TargetLimit): Localized {
  return direction.byName
    ? {
        'zh-CN': `实际${actual}，目标${target}，按越小越好评定`,
        en: `${actual}; target ${target}, less is better`,
      }
    : { 'zh-CN': `实际${actual}，目标${target}`, en: `${actual}; target ${target}` };
}

/** Named as the best and the worst band of other targets are: 达成, 未达成. */
function judgeLimit(
  { target, direction, met }: TargetLimit,
  unit: string,
  bands: Standards['targetBands'],
): Judgement {
  const verdict = (met ? bands[0] : bands.at(-1))?.name;
  if (!verdict) return UNJUDGED;
  return { standard: `${direction.strict ? '<' : '≤'}${target}${unit}`, verdict, met };
}

/** What stands behind the number of the target, else of the actual value; else the column of units. */
export function targetUnit(record: RecordView): string {
  const own = ['targetValue', 'actualValue'].map((field) =>
    /^[^\d]*-?[\d.,]+\s*([^\d\s≤≥<>+-][^\d]{0,7})?$/
      .exec(record.text(field))?.[1]
      ?.replace(/以内|以下|之内/, ''),
  );
  return own.find((unit) => unit !== undefined && unit !== '') ?? record.text('unit');
}

/** The value with its unit, unless it carries one. */
function withUnit(record: RecordView, field: string): string {
  const text = record.text(field);
  return text === '' || !/^[\d.,\s]+$/.test(text) ? text : `${text}${record.text('unit')}`;
}
