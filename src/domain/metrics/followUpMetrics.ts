import type { TrackedDeadline } from '../followup/TrackedDeadline';
import { isOverdue } from '../followup/trackDeadlines';
import { buildMetric } from './buildMetric';
import { percentOf } from './judge';
import type { Metric } from './Metric';
import type { Localized } from '../../base/Language';

/** 完成率, 按期率 and what is late, of all rows with a deadline column; what was cancelled is in no figure. */
export function followUpMetrics(tracked: readonly TrackedDeadline[]): Metric[] {
  const wanted = tracked.filter(isWanted);
  return [
    completionRate('followUp', FOLLOW_UP, wanted),
    closedOnTimeRate(wanted),
    ...lateMetrics(wanted, tracked.length - wanted.length),
  ];
}

/** The same for the preparation of a meeting: 筹备节点完成率, 按期率. */
export function preparationMetrics(tracked: readonly TrackedDeadline[]): Metric[] {
  const tasks = tracked.filter((item) => item.table.definition.kind === 'taskTracking' && isWanted(item));
  return tasks.length === 0 ? [] : [completionRate('tasks', PREPARATION, tasks), preparedOnTimeRate(tasks)];
}

const isWanted = ({ cancelled }: TrackedDeadline): boolean => cancelled !== true;

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
  tracked: readonly TrackedDeadline[],
): Metric {
  const hidden = tracked.filter(({ uncalculated }) => uncalculated).length;
  const known = tracked.length - hidden;
  const done = tracked.filter(({ completed, uncalculated }) => completed && !uncalculated).length;
  return buildMetric(`${id}.completionRate`, completion, percentOf(done, known), '%', {
    'zh-CN': joined('，', `${known}项${noun['zh-CN']}中${done}项完成`, leftOut(hidden)['zh-CN']),
    en: joined(', ', `${done} of ${known} ${noun.en} done`, leftOut(hidden).en),
  });
}

/** 按期 ÷ 到期或办结: what is not due yet, standing or without a date can be neither in time nor late. */
function closedOnTimeRate(tracked: readonly TrackedDeadline[]): Metric {
  const judged = tracked.filter(isJudged).length;
  const open = tracked.filter((item) => !isJudged(item) && !isUntold(item) && !item.uncalculated).length;
  const onTime = countOf(tracked, 'doneOnTime');
  return onTimeMetric('followUp', FOLLOW_UP, judged, onTime, tracked, {
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
function preparedOnTimeRate(tracked: readonly TrackedDeadline[]): Metric {
  const judged = tracked.filter((item) => !item.uncalculated && !isUntold(item)).length;
  const onTime = countOf(tracked, 'doneOnTime');
  return onTimeMetric('tasks', PREPARATION, judged, onTime, tracked, {
    'zh-CN': `${judged}项任务中${onTime}项按期完成`,
    en: `${onTime} of ${judged} tasks done on time`,
  });
}

function onTimeMetric(
  id: string,
  words: Words,
  judged: number,
  onTime: number,
  tracked: readonly TrackedDeadline[],
  basis: Localized,
): Metric {
  const untold = tracked.filter(isUntold).length;
  const hidden = tracked.filter(({ uncalculated }) => uncalculated).length;
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

/** Done in time or not, or open after its deadline. */
function isJudged(item: TrackedDeadline): boolean {
  return item.state === 'doneOnTime' || item.state === 'doneLate' || isOverdue(item);
}

/** Done, but nothing tells whether in time: neither part nor base of the rate. */
function isUntold({ state, completed, uncalculated }: TrackedDeadline): boolean {
  return completed === true && !uncalculated && state !== 'doneOnTime' && state !== 'doneLate';
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

function lateMetrics(tracked: readonly TrackedDeadline[], cancelled: number): Metric[] {
  const late = tracked.filter(isOverdue).length;
  const alerts = countOf(tracked, 'overdueAlert');
  const soon = countOf(tracked, 'dueSoon');
  return [
    buildMetric('followUp.total', { 'zh-CN': '督办事项数', en: 'Items followed up' }, tracked.length, '项', {
      'zh-CN': joined('，', '各表中有时限的行数', cancelled > 0 && `已取消${cancelled}项，不计入`),
      en: joined(
        ', ',
        'Rows of tables with deadlines',
        cancelled > 0 && `${cancelled} cancelled, not counted`,
      ),
    }),
    buildMetric('followUp.overdue', { 'zh-CN': '逾期事项数', en: 'Overdue' }, late, '项', {
      'zh-CN': `${tracked.length}项中${late}项逾期未完成，其中${alerts}项达到预警`,
      en: `${late} of ${tracked.length} overdue, ${alerts} of them alerts`,
    }),
    buildMetric('followUp.dueSoon', { 'zh-CN': '临期事项数', en: 'Due soon' }, soon, '项', {
      'zh-CN': `${tracked.length}项中${soon}项临期`,
      en: `${soon} of ${tracked.length} due soon`,
    }),
  ];
}

function countOf(tracked: readonly TrackedDeadline[], state: TrackedDeadline['state']): number {
  return tracked.reduce((count, item) => count + (item.state === state ? 1 : 0), 0);
}
