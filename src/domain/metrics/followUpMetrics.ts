import type { TrackedDeadline } from '../followup/TrackedDeadline';
import { isOverdue } from '../followup/trackDeadlines';
import { buildMetric } from './buildMetric';
import { percentOf } from './judge';
import type { Metric } from './Metric';
import type { Localized } from '../../base/Language';

/** 完成率, 按期率 and what is late, of all rows with a deadline column. */
export function followUpMetrics(tracked: readonly TrackedDeadline[]): Metric[] {
  return [...progressMetrics('followUp', FOLLOW_UP, tracked), ...lateMetrics(tracked)];
}

/** The same for the preparation of a meeting: 筹备节点完成率, 按期率. */
export function preparationMetrics(tracked: readonly TrackedDeadline[]): Metric[] {
  const tasks = tracked.filter(({ table }) => table.definition.kind === 'taskTracking');
  return tasks.length === 0 ? [] : progressMetrics('tasks', PREPARATION, tasks);
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

function progressMetrics(id: string, words: Words, tracked: readonly TrackedDeadline[]): Metric[] {
  const total = tracked.length;
  const { 'zh-CN': noun, en } = words.noun;
  const hidden = tracked.filter(({ uncalculated }) => uncalculated).length;
  const known = total - hidden;
  const done = tracked.filter(({ completed, uncalculated }) => completed && !uncalculated).length;
  const untold = tracked.filter(isUntold).length;
  const onTime = countOf(tracked, 'doneOnTime');
  const judged = known - untold;
  return [
    buildMetric(`${id}.completionRate`, words.completion, percentOf(done, known), '%', {
      'zh-CN': joined('，', `${known}项${noun}中${done}项完成`, leftOut(hidden)['zh-CN']),
      en: joined(', ', `${done} of ${known} ${en} done`, leftOut(hidden).en),
    }),
    buildMetric(`${id}.onTimeRate`, words.onTime, percentOf(onTime, judged), '%', {
      'zh-CN': joined(
        '，',
        `${judged}项${noun}中${onTime}项按期完成`,
        untold > 0 && `另有${untold}项已完成但未登记完成时间或期限不明，不计入`,
        leftOut(hidden)['zh-CN'],
      ),
      en: joined(
        ', ',
        `${onTime} of ${judged} ${en} done on time`,
        untold > 0 && `${untold} more done without a date or a readable deadline, not counted`,
        leftOut(hidden).en,
      ),
    }),
  ];
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

function lateMetrics(tracked: readonly TrackedDeadline[]): Metric[] {
  const late = tracked.filter(isOverdue).length;
  const alerts = countOf(tracked, 'overdueAlert');
  const soon = countOf(tracked, 'dueSoon');
  return [
    buildMetric('followUp.total', { 'zh-CN': '督办事项数', en: 'Items followed up' }, tracked.length, '项', {
      'zh-CN': '各表中有时限的行数',
      en: 'Rows of tables with deadlines',
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
