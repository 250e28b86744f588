import type { CheckedTable, RecordView } from '../checks/CheckedTable';
import { buildMetric } from './buildMetric';
import { judgeByBands, percentOf, roundForPrint } from './judge';
import type { Metric } from './Metric';
import { numberIn } from './numberIn';
import type { Standards } from './Standards';

/** How far a target was reached. */
export interface TargetResult {
  readonly record: RecordView;
  readonly name: string;
  /** As written: 50家. */
  readonly target: string;
  readonly actual: string;
  /** In %, exact; null when it cannot be computed. */
  readonly rate: number | null;
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
      rate: rateOf(record),
    }))
    .filter(({ target, actual, rate }) => target !== '' || actual !== '' || rate !== null);
}

/** Targets that get a figure of their own; a report on more than these is a table. */
const MOST_TARGETS = 200;

/**
 * 目标完成率, one a target and the number reached. A target to stay below (≤3天) is not divided: reached or not
 * depends on the comparison, so its rate is left open unless the row states one.
 */
export function targetMetrics(tables: readonly CheckedTable[], { targetBands }: Standards): Metric[] {
  const results = targetResults(tables);
  if (results.length === 0) return [];
  const known = results.filter(({ rate }) => rate !== null);
  const reached = known.filter(({ rate }) => judgeByBands(rate, targetBands, '%').met).length;
  return [
    buildMetric('targets.reached', { 'zh-CN': '达成目标数', en: 'Targets reached' }, reached, '项', {
      'zh-CN': `${results.length}项目标中${reached}项达成${known.length < results.length ? `，${results.length - known.length}项尚无实际值` : ''}`,
      en: `${reached} of ${results.length} targets reached`,
    }),
    ...results
      .slice(0, MOST_TARGETS)
      .map(({ name, target, actual, rate }, index) =>
        buildMetric(
          `targets.${index + 1}.rate`,
          { 'zh-CN': `${name}完成率`, en: `Achievement: ${name}` },
          rate,
          '%',
          rate === null
            ? { 'zh-CN': '缺目标值或实际值', en: 'Target or actual value missing' }
            : target === '' || actual === ''
              ? { 'zh-CN': `达成率${roundForPrint(rate)}%`, en: `Stated rate ${roundForPrint(rate)}%` }
              : { 'zh-CN': `实际${actual}，目标${target}`, en: `${actual} of ${target}` },
          judgeByBands(rate, targetBands, '%'),
        ),
      ),
  ];
}

/** Actual ÷ target; the rate that is written down only when one of them is missing. */
function rateOf(record: RecordView): number | null {
  const target = numberIn(record.cell('targetValue'));
  const actual = numberIn(record.cell('actualValue'));
  const ceiling = /[≤<]|不超过|不高于|以内|以下/.test(record.text('targetValue'));
  if (target !== undefined && target > 0 && actual !== undefined && !ceiling)
    return percentOf(actual, target);
  const stated = record.cell('rate');
  const rate = numberIn(stated);
  if (rate === undefined) return null;
  // 0.96 typed without a format is a share.
  return stated?.kind === 'number' && !stated.format?.includes('%') && rate > 0 && rate <= 1
    ? rate * 100
    : rate;
}

/** The value with its unit, unless it carries one. */
function withUnit(record: RecordView, field: string): string {
  const text = record.text(field);
  return text === '' || !/^[\d.,\s]+$/.test(text) ? text : `${text}${record.text('unit')}`;
}
