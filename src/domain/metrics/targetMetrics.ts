import type { Localized } from '../../base/Language';
import type { CheckedTable, RecordView } from '../checks/CheckedTable';
import { buildMetric } from './buildMetric';
import { judgeByBands, percentOf, roundForPrint, UNJUDGED, type Judgement } from './judge';
import type { Metric } from './Metric';
import { numberIn } from './numberIn';
import type { Standards } from './Standards';
import { targetDirection, type TargetDirection } from './targetDirection';

/** How far a target was reached. */
export interface TargetResult {
  readonly record: RecordView;
  readonly name: string;
  /** As written: 50家. */
  readonly target: string;
  readonly actual: string;
  /** In %, exact; null when it cannot be computed, or when the target is a limit to stay below. */
  readonly rate: number | null;
  /** Present when the target is such a limit and both values are known. */
  readonly limit?: Limit;
}

interface Limit {
  readonly target: number;
  readonly actual: number;
  readonly direction: TargetDirection;
  readonly met: boolean;
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
      ...outcomeOf(record),
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
  const reached = known.filter(
    ({ rate, limit }) => limit?.met ?? judgeByBands(rate, targetBands, '%').met,
  ).length;
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

function targetMetric(id: string, result: TargetResult, bands: Standards['targetBands']): Metric {
  const { name, target, actual, rate, limit, record } = result;
  if (limit) {
    const unit = unitOf(record);
    const label = { 'zh-CN': name, en: name };
    return buildMetric(
      id,
      label,
      limit.actual,
      unit,
      limitBasis(result, limit),
      judgeLimit(limit, unit, bands),
    );
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
    judgeByBands(rate, bands, '%'),
  );
}

function limitBasis({ target, actual }: TargetResult, { direction }: Limit): Localized {
  return direction.byName
    ? {
        'zh-CN': `实际${actual}，目标${target}，按越小越好评定`,
        en: `${actual}; target ${target}, less is better`,
      }
    : { 'zh-CN': `实际${actual}，目标${target}`, en: `${actual}; target ${target}` };
}

/** Named as the best and the worst band of other targets are: 达成, 未达成. */
function judgeLimit(
  { target, direction, met }: Limit,
  unit: string,
  bands: Standards['targetBands'],
): Judgement {
  const verdict = (met ? bands[0] : bands.at(-1))?.name;
  if (!verdict) return UNJUDGED;
  return { standard: `${direction.strict ? '<' : '≤'}${target}${unit}`, verdict, met };
}

/** Actual against target; the rate that is written down only when one of them is missing. */
function outcomeOf(record: RecordView): Pick<TargetResult, 'rate' | 'limit'> {
  const target = numberIn(record.cell('targetValue'));
  const actual = actualIn(record);
  if (target === undefined || actual === undefined) return { rate: statedRate(record) };
  const direction = targetDirection(record, target);
  if (direction.side === 'atMost') {
    const met = direction.strict ? actual < target : actual <= target;
    return { rate: null, limit: { target, actual, direction, met } };
  }
  return { rate: target > 0 ? percentOf(actual, target) : statedRate(record) };
}

/** 0.96 typed without a format, beside a target in %, is a share. */
function actualIn(record: RecordView): number | undefined {
  const cell = record.cell('actualValue');
  const actual = numberIn(cell);
  const share =
    cell?.kind === 'number' &&
    !cell.format?.includes('%') &&
    actual !== undefined &&
    actual > 0 &&
    actual <= 1;
  return share && isPercent(record.text('targetValue')) && !isPercent(record.text('unit'))
    ? actual * 100
    : actual;
}

function statedRate(record: RecordView): number | null {
  const stated = record.cell('rate');
  const rate = numberIn(stated);
  if (rate === undefined) return null;
  // 0.96 typed without a format is a share.
  return stated?.kind === 'number' && !stated.format?.includes('%') && rate > 0 && rate <= 1
    ? rate * 100
    : rate;
}

const isPercent = (text: string): boolean => /[%\uff05]/.test(text);

/** What stands behind the number of the target, else of the actual value; else the column of units. */
function unitOf(record: RecordView): string {
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
