import { groupBy } from '../../base/groupBy';
import { monthOf, type MonthNumber } from '../time/MonthNumber';
import { dayOf } from '../time/WallMinute';
import { buildMetric } from './buildMetric';
import { judgeAtLeast, percentOf, roundForPrint } from './judge';
import type { Metric } from './Metric';
import {
  readRequirementRecords,
  type AcceptedDelivery,
  type AnalysedRequirement,
  type RegisteredRequirement,
  type RequirementRecords,
  type RequirementSetting,
  type RequirementTables,
} from './requirementRecords';

/** 需求量, 分析及时率, 一次通过率, 平均处理周期 over all records. **Source**: R-60 · S4 步骤6. */
export function requirementMetrics(tables: RequirementTables, setting: RequirementSetting): Metric[] {
  const { registered, analysed, accepted } = readRequirementRecords(tables, setting);
  return [
    ...(tables.registers.length === 0 ? [] : registrationMetrics(registered, setting)),
    ...analysisMetrics(analysed, setting),
    ...acceptanceMetrics(accepted, () => true),
  ];
}

/**
 * The same of one month: requirements submitted in it, and deliveries accepted or turned down in it, whose first
 * attempt may lie before. **Source**: R-60 · S4 步骤6「每月汇总」.
 */
export function requirementMetricsOfMonth(
  { registered, analysed, accepted }: RequirementRecords,
  month: MonthNumber,
  setting: RequirementSetting,
): Metric[] {
  const inMonth = (one: { readonly month: MonthNumber | undefined }): boolean => one.month === month;
  const count = registered.filter(inMonth).length;
  const deliveries = deliveriesIn(accepted, inMonth);
  return [
    countMetric(count, { 'zh-CN': '提交日期在本期的需求', en: 'Submitted in the month' }),
    buildMetric(
      'requirements.deliveries',
      { 'zh-CN': '验收成果数', en: 'Deliveries judged' },
      deliveries.length,
      '项',
      { 'zh-CN': '验收日期在本期的成果', en: 'Accepted or turned down in the month' },
    ),
    ...analysisMetrics(analysed.filter(inMonth), setting),
    ...acceptanceMetrics(accepted, inMonth),
  ];
}

const countMetric = (count: number, basis: Metric['basis']): Metric =>
  buildMetric('requirements.count', { 'zh-CN': '需求量', en: 'Requirements' }, count, '项', basis);

function registrationMetrics(
  registered: readonly RegisteredRequirement[],
  { now }: RequirementSetting,
): Metric[] {
  const current = monthOf(dayOf(now));
  const all = registered.length;
  const thisMonth = registered.filter(({ month }) => month === current).length;
  return [
    countMetric(all, {
      'zh-CN': `登记${all}项，其中本月${thisMonth}项`,
      en: `${all} registered, ${thisMonth} of them this month`,
    }),
    buildMetric(
      'requirements.countThisMonth',
      { 'zh-CN': '本月需求量', en: 'Requirements this month' },
      thisMonth,
      '项',
      { 'zh-CN': '提交日期在本月的需求', en: 'Submitted this month' },
    ),
  ];
}

/** within so many working days of registration, counted by the official calendar. */
function analysisMetrics(
  analysed: readonly AnalysedRequirement[],
  { standards: { analysisWorkdays } }: RequirementSetting,
): Metric[] {
  if (analysed.length === 0) return [];
  const onTime = analysed.filter(({ inTime }) => inTime).length;
  const rate = percentOf(onTime, analysed.length);
  return [
    buildMetric(
      'requirements.analysisOnTimeRate',
      { 'zh-CN': '需求分析及时率', en: 'Analysed in time' },
      rate,
      '%',
      {
        'zh-CN': `${analysed.length}项分析中${onTime}项在登记后${analysisWorkdays}个工作日内完成`,
        en: `${onTime} of ${analysed.length} within ${analysisWorkdays} working day(s) of registration`,
      },
      judgeAtLeast(rate, 100, '%'),
    ),
  ];
}

type Counts = (attempt: AcceptedDelivery) => boolean;

const decidedIn = (accepted: readonly AcceptedDelivery[]): AcceptedDelivery[] =>
  accepted.filter(({ verdict }) => verdict !== 'pending');

/** All attempts of the deliveries with a decision that counts, each in its order. */
function deliveriesIn(accepted: readonly AcceptedDelivery[], counts: Counts): AcceptedDelivery[][] {
  const attempts = groupBy(decidedIn(accepted), ({ delivery }) => delivery);
  return [...attempts.values()].filter((tries) => tries.some(counts));
}

/** A delivery passed at once when its very first attempt did. */
function acceptanceMetrics(accepted: readonly AcceptedDelivery[], counts: Counts): Metric[] {
  const deliveries = deliveriesIn(accepted, counts);
  if (deliveries.length === 0) return [];
  const firstPassed = deliveries.filter(([first]) => first?.verdict === 'passed').length;
  const passed = decidedIn(accepted).filter((one) => counts(one) && one.verdict === 'passed');
  const cycles = passed.flatMap(({ cycle }) => cycle ?? []);
  const mean = cycles.length === 0 ? null : cycles.reduce((sum, days) => sum + days, 0) / cycles.length;
  return [
    buildMetric(
      'requirements.firstPassRate',
      { 'zh-CN': '一次通过率', en: 'Accepted at once' },
      percentOf(firstPassed, deliveries.length),
      '%',
      {
        'zh-CN': `${deliveries.length}项验收中${firstPassed}项一次通过`,
        en: `${firstPassed} of ${deliveries.length} deliveries`,
      },
    ),
    buildMetric(
      'requirements.averageCycle',
      { 'zh-CN': '平均处理周期', en: 'Average cycle' },
      mean,
      '天',
      mean === null
        ? passed.length === 0
          ? { 'zh-CN': '没有验收通过的成果', en: 'Nothing accepted' }
          : { 'zh-CN': '缺提交日期或验收日期', en: 'Dates missing' }
        : {
            'zh-CN': `${cycles.length}项从提交到验收通过平均${roundForPrint(mean)}天`,
            en: `From submission to acceptance, over ${cycles.length}`,
          },
    ),
  ];
}
