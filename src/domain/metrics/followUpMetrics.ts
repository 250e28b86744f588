import type { TrackedDeadline } from '../followup/TrackedDeadline';
import { isOverdue } from '../followup/trackDeadlines';
import { buildMetric } from './buildMetric';
import { percentOf } from './judge';
import type { Metric } from './Metric';
import type { Localized } from '../../base/Language';

/** 完成率, 按期率 and what is late, of all rows with a deadline column; what was cancelled is in no figure. */
export function followUpMetrics(tracked: readonly TrackedDeadline[]): Metric[] {
  const tally = tallyOf(tracked);
  return [
    completionRate('followUp', FOLLOW_UP, tally),
    closedOnTimeRate(tally),
    ...lateMetrics(tally, tracked.length - tally.wanted),
  ];
}

/** The same for the preparation of a meeting: 筹备节点完成率, 按期率. */
export function preparationMetrics(tracked: readonly TrackedDeadline[]): Metric[] {
  const tally = tallyOf(tracked.filter(({ table }) => table.definition.kind === 'taskTracking'));
  return tally.wanted === 0 ? [] : [completionRate('tasks', PREPARATION, tally), preparedOnTimeRate(tally)];
}

/** How many of the rows that are still wanted. */
interface Tally {
  readonly wanted: number;
  /** Nobody has calculated their formulas: in no figure. */
  readonly hidden: number;
  readonly completed: number;
  readonly onTime: number;
  /** Done in time or not, or open after the deadline. */
  readonly judged: number;
  /** Done, but nothing tells whether in time: neither part nor base of the rate. */
  readonly untold: number;
  readonly late: number;
  readonly alerts: number;
  readonly soon: number;
}

/** One pass: there may be tens of thousands. */
function tallyOf(tracked: readonly TrackedDeadline[]): Tally {
  const tally = {
    wanted: 0,
    hidden: 0,
    completed: 0,
    onTime: 0,
    judged: 0,
    untold: 0,
    late: 0,
    alerts: 0,
    soon: 0,
  };
  for (const item of tracked) {
    if (item.cancelled) continue;
    const { state } = item;
    const isJudged = state === 'doneOnTime' || state === 'doneLate';
    tally.wanted += 1;
    if (state === 'doneOnTime') tally.onTime += 1;
    if (state === 'dueSoon') tally.soon += 1;
    if (state === 'overdueAlert') tally.alerts += 1;
    if (isOverdue(item)) tally.late += 1;
    if (isJudged || isOverdue(item)) tally.judged += 1;
    if (item.uncalculated) tally.hidden += 1;
    else if (item.completed) {
      tally.completed += 1;
      if (!isJudged) tally.untold += 1;
    }
  }
  return tally;
}

interface Words {
  readonly completion: Localized;
  readonly onTime: Localized;
  readonly noun: Localized;
}

const FOLLOW_UP: Words = {
  completion: { 'zh-CN': '办结率', en: 'Closed' },
  onTime: { 'zh-CN': '按期办结率', en: 'Closed on time' },
  noun: { 'zh-CN': '事项', en: 'items' },
};

const PREPARATION: Words = {
  completion: { 'zh-CN': '筹备节点完成率', en: 'Preparation done' },
  onTime: { 'zh-CN': '筹备节点按期率', en: 'Preparation on time' },
  noun: { 'zh-CN': '任务', en: 'tasks' },
};

function completionRate(
  id: string,
  { completion, noun }: Words,
  { wanted, hidden, completed }: Tally,
): Metric {
  const known = wanted - hidden;
  return buildMetric(`${id}.completionRate`, completion, percentOf(completed, known), '%', {
    'zh-CN': joined('，', `${known}项${noun['zh-CN']}中${completed}项完成`, leftOut(hidden)['zh-CN']),
    en: joined(', ', `${completed} of ${known} ${noun.en} done`, leftOut(hidden).en),
  });
}

/** 按期 ÷ 到期或办结: what is not due yet, standing or without a date can be neither in time nor late. */
function closedOnTimeRate(tally: Tally): Metric {
  const { judged, onTime } = tally;
  const open = tally.wanted - tally.judged - tally.untold - tally.hidden;
  return onTimeMetric('followUp', FOLLOW_UP, judged, tally, {
    'zh-CN': joined(
      '，',
      `${judged}项已到期或已办结的事项中${onTime}项按期完成`,
      open > 0 && `${open}项未到期、长期或期限不明，不计入`,
    ),
    en: joined(
      ', ',
      `${onTime} of ${judged} items due or done were done on time`,
      open > 0 && `${open} not due, standing or without a readable deadline, not counted`,
    ),
  });
}

/** 按期 ÷ 全部. **Source**: S3 模板3《执行进度跟踪表》. */
function preparedOnTimeRate(tally: Tally): Metric {
  const judged = tally.wanted - tally.hidden - tally.untold;
  return onTimeMetric('tasks', PREPARATION, judged, tally, {
    'zh-CN': `${judged}项任务中${tally.onTime}项按期完成`,
    en: `${tally.onTime} of ${judged} tasks done on time`,
  });
}

function onTimeMetric(
  id: string,
  words: Words,
  judged: number,
  { onTime, untold, hidden }: Tally,
  basis: Localized,
): Metric {
  return buildMetric(`${id}.onTimeRate`, words.onTime, percentOf(onTime, judged), '%', {
    'zh-CN': joined(
      '，',
      basis['zh-CN'],
      untold > 0 && `另有${untold}项已完成但未登记完成时间或期限不明，不计入`,
      leftOut(hidden)['zh-CN'],
    ),
    en: joined(
      ', ',
      basis.en,
      untold > 0 && `${untold} more done without a date or a readable deadline, not counted`,
      leftOut(hidden).en,
    ),
  });
}

function leftOut(hidden: number): { readonly 'zh-CN': string | false; readonly en: string | false } {
  return {
    'zh-CN': hidden > 0 && `${hidden}项公式未计算，不计入`,
    en: hidden > 0 && `${hidden} with formulas not calculated, not counted`,
  };
}

function joined(separator: string, ...parts: readonly (string | false)[]): string {
  return parts.filter(Boolean).join(separator);
}

function lateMetrics({ wanted, late, alerts, soon }: Tally, cancelled: number): Metric[] {
  return [
    buildMetric('followUp.total', { 'zh-CN': '督办事项数', en: 'Items followed up' }, wanted, '项', {
      'zh-CN': joined('，', '各表中有时限的行数', cancelled > 0 && `已取消${cancelled}项，不计入`),
      en: joined(
        ', ',
        'Rows of tables with deadlines',
        cancelled > 0 && `${cancelled} cancelled, not counted`,
      ),
    }),
    buildMetric('followUp.overdue', { 'zh-CN': '逾期事项数', en: 'Overdue' }, late, '项', {
      'zh-CN': `${wanted}项中${late}项逾期未完成，其中${alerts}项达到预警`,
      en: `${late} of ${wanted} overdue, ${alerts} of them alerts`,
    }),
    buildMetric('followUp.dueSoon', { 'zh-CN': '临期事项数', en: 'Due soon' }, soon, '项', {
      'zh-CN': `${wanted}项中${soon}项临期`,
      en: `${soon} of ${wanted} due soon`,
    }),
  ];
}
