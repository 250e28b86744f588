import type { CheckedTable, RecordView } from '../checks/CheckedTable';
import { isBlankAnswer } from '../checks/formAnswers';
import { addWorkdays } from '../deadlines/addWorkdays';
import type { WorkCalendar } from '../deadlines/Deadline';
import { momentOf } from '../followup/momentOf';
import type { ReferenceOf } from '../followup/trackDeadlines';
import { normaliseText } from '../text/normaliseText';
import { calendarDateOf, dayOf, type DayNumber, type WallMinute } from '../time/WallMinute';
import { buildMetric } from './buildMetric';
import { judgeAtLeast, percentOf, roundForPrint } from './judge';
import type { Metric } from './Metric';
import type { Standards } from './Standards';

export interface RequirementTables {
  readonly registers: readonly CheckedTable[];
  readonly analyses: readonly CheckedTable[];
  readonly acceptances: readonly CheckedTable[];
}

export interface RequirementSetting {
  readonly now: WallMinute;
  readonly calendar: WorkCalendar;
  readonly referenceOf: ReferenceOf;
  readonly standards: Standards;
}

/** 需求量, 分析及时率, 一次通过率, 平均处理周期: what the monthly report on customer requirements prints. */
export function requirementMetrics(tables: RequirementTables, setting: RequirementSetting): Metric[] {
  const submitted = datesByNumber(tables.registers, 'submittedOn', setting);
  return [
    ...registered(tables.registers, setting),
    ...analysed(tables.analyses, submitted, setting),
    ...accepted(tables.acceptances, submitted, setting),
  ];
}

function registered(registers: readonly CheckedTable[], { now, referenceOf }: RequirementSetting): Metric[] {
  const records = registers.flatMap((table) => table.records);
  if (registers.length === 0) return [];
  const month = monthOf(dayOf(now));
  const thisMonth = records.filter((record) => {
    const moment = momentOf(record.cell('submittedOn'), referenceOf(record.table));
    return moment !== undefined && monthOf(dayOf(moment.at)) === month;
  }).length;
  return [
    buildMetric('requirements.count', { 'zh-CN': '需求量', en: 'Requirements' }, records.length, '项', {
      'zh-CN': `登记${records.length}项，其中本月${thisMonth}项`,
      en: `${records.length} registered, ${thisMonth} of them this month`,
    }),
    buildMetric(
      'requirements.countThisMonth',
      { 'zh-CN': '本月需求量', en: 'Requirements this month' },
      thisMonth,
      '项',
      {
        'zh-CN': '提交日期在本月的需求',
        en: 'Submitted this month',
      },
    ),
  ];
}

/** within so many working days of registration, counted by the official calendar. */
function analysed(
  analyses: readonly CheckedTable[],
  submitted: ReadonlyMap<string, DayNumber>,
  { referenceOf, calendar, standards: { analysisWorkdays } }: RequirementSetting,
): Metric[] {
  const judged = analyses
    .flatMap((table) => table.records)
    .map((record) => {
      const from = submitted.get(numberOf(record));
      const to = momentOf(record.cell('analysedOn'), referenceOf(record.table));
      return from !== undefined && to && dayOf(to.at) <= addWorkdays(calendar, from, analysisWorkdays);
    })
    .filter((onTime) => onTime !== undefined);
  if (judged.length === 0) return [];
  const onTime = judged.filter(Boolean).length;
  const rate = percentOf(onTime, judged.length);
  return [
    buildMetric(
      'requirements.analysisOnTimeRate',
      { 'zh-CN': '需求分析及时率', en: 'Analysed in time' },
      rate,
      '%',
      {
        'zh-CN': `${judged.length}项分析中${onTime}项在登记后${analysisWorkdays}个工作日内完成`,
        en: `${onTime} of ${judged.length} within ${analysisWorkdays} working day(s) of registration`,
      },
      judgeAtLeast(rate, 100, '%'),
    ),
  ];
}

function accepted(
  acceptances: readonly CheckedTable[],
  submitted: ReadonlyMap<string, DayNumber>,
  { referenceOf }: RequirementSetting,
): Metric[] {
  const records = acceptances
    .flatMap((table) => table.records)
    .filter((record) => !isBlankAnswer(record.text('result')));
  if (records.length === 0) return [];
  const attempts = new Map<string, RecordView[]>();
  for (const record of records) {
    const key = `${numberOf(record)}|${normaliseText(record.text('name'))}`;
    attempts.set(key, [...(attempts.get(key) ?? []), record]);
  }
  const firstPassed = [...attempts.values()].filter(([first]) => first && passed(first)).length;
  const cycles = records.filter(passed).flatMap((record) => {
    const from = submitted.get(numberOf(record));
    const to = momentOf(record.cell('acceptedOn'), referenceOf(record.table));
    return from === undefined || !to || dayOf(to.at) < from ? [] : [dayOf(to.at) - from];
  });
  const mean = cycles.length === 0 ? null : cycles.reduce((sum, days) => sum + days, 0) / cycles.length;
  return [
    buildMetric(
      'requirements.firstPassRate',
      { 'zh-CN': '一次通过率', en: 'Accepted at once' },
      percentOf(firstPassed, attempts.size),
      '%',
      {
        'zh-CN': `${attempts.size}项验收中${firstPassed}项一次通过`,
        en: `${firstPassed} of ${attempts.size} deliveries`,
      },
    ),
    buildMetric('requirements.averageCycle', { 'zh-CN': '平均处理周期', en: 'Average cycle' }, mean, '天', {
      'zh-CN':
        mean === null
          ? '缺提交日期或验收日期'
          : `${cycles.length}项从提交到验收通过平均${roundForPrint(mean)}天`,
      en: mean === null ? 'Dates missing' : `From submission to acceptance, over ${cycles.length}`,
    }),
  ];
}

function passed(record: RecordView): boolean {
  return /^(?:[√✓✔☑]\s*)?(?:验收)?(?:已?通过|合格|同意|pass)/i.test(record.text('result'));
}

function datesByNumber(
  tables: readonly CheckedTable[],
  field: string,
  { referenceOf }: RequirementSetting,
): Map<string, DayNumber> {
  const dates = new Map<string, DayNumber>();
  for (const record of tables.flatMap((table) => table.records)) {
    const moment = momentOf(record.cell(field), referenceOf(record.table));
    const number = numberOf(record);
    if (moment && number !== '' && !dates.has(number)) dates.set(number, dayOf(moment.at));
  }
  return dates;
}

function numberOf(record: RecordView): string {
  return normaliseText(record.text('id')).toUpperCase();
}

function monthOf(day: DayNumber): string {
  const { year, month } = calendarDateOf(day);
  return `${year}-${month}`;
}
