import type { CheckedTable, RecordView } from '../checks/CheckedTable';
import { statusOf } from '../followup/statusOf';
import { actualEnd, agendaSegments } from '../meeting/agendaSegments';
import { numberIn } from './numberIn';
import { buildMetric } from './buildMetric';
import { judgeAtLeast, judgeAtMost, percentOf } from './judge';
import type { Metric } from './Metric';
import type { Standards } from './Standards';

/** 议程: how many items, how long, how many were held, how late they ended. `incidents` may tell of delays too. */
export function agendaMetrics(
  tables: readonly CheckedTable[],
  incidents: readonly CheckedTable[],
  standards: Standards,
): Metric[] {
  const records = tables.flatMap((table) => table.records);
  const minutes = tables
    .flatMap(agendaSegments)
    .reduce((sum, { planned }) => sum + Math.max(0, planned.end - planned.start), 0);
  return [
    buildMetric('agenda.items', { 'zh-CN': '议程环节数', en: 'Agenda items' }, records.length, '个', {
      'zh-CN': `议程表共${records.length}个环节`,
      en: `${records.length} items on the agenda`,
    }),
    buildMetric('agenda.plannedMinutes', { 'zh-CN': '议程总时长', en: 'Planned length' }, minutes, '分钟', {
      'zh-CN': '各环节计划时长之和',
      en: 'Sum of the planned items',
    }),
    completionRate(records, standards),
    ...delays(tables, incidents, standards),
  ];
}

function completionRate(records: readonly RecordView[], { agendaCompletionRate }: Standards): Metric {
  const held = records.filter((record) => wasHeld(record) === true).length;
  const known = records.some((record) => wasHeld(record) !== undefined);
  const rate = known ? percentOf(held, records.length) : null;
  return buildMetric(
    'agenda.completionRate',
    { 'zh-CN': '议程完成率', en: 'Agenda completion' },
    rate,
    '%',
    known
      ? {
          'zh-CN': `${records.length}个环节中${held}个按计划完成`,
          en: `${held} of ${records.length} items held as planned`,
        }
      : { 'zh-CN': '议程表没有记录完成情况', en: 'The agenda does not record what was held' },
    judgeAtLeast(rate, agendaCompletionRate, '%'),
  );
}

/** By 是否完成; else an item with an actual end took place. Undefined when the agenda says nothing of it. */
function wasHeld(record: RecordView): boolean | undefined {
  const done = record.text('done');
  if (done !== '') return statusOf(done) === 'done';
  const recorded = numberIn(record.cell('deviation')) ?? actualEnd(record);
  return recorded === undefined ? undefined : true;
}

function delays(
  tables: readonly CheckedTable[],
  incidents: readonly CheckedTable[],
  { agendaDelayMinutes }: Standards,
): Metric[] {
  const deviations = tables.flatMap(deviationsOf);
  const told = incidents
    .flatMap((table) => table.records)
    .map((record) => numberIn(record.cell('delay')))
    .filter((delay) => delay !== undefined);
  const late = [...deviations, ...told].map((minutes) => Math.max(0, minutes));
  const longest = late.length === 0 ? null : late.reduce((a, b) => Math.max(a, b));
  const total =
    deviations.length === 0 ? null : deviations.reduce((sum, minutes) => sum + Math.max(0, minutes), 0);
  return [
    buildMetric(
      'agenda.maxDelay',
      { 'zh-CN': '议程延迟（最长）', en: 'Longest delay' },
      longest,
      '分钟',
      longest === null
        ? { 'zh-CN': '没有记录实际结束时间', en: 'No actual times recorded' }
        : {
            'zh-CN': `${late.length}项记录中最长延迟${longest}分钟`,
            en: `The longest of ${late.length} records`,
          },
      judgeAtMost(longest, agendaDelayMinutes, '分钟'),
    ),
    buildMetric('agenda.totalDelay', { 'zh-CN': '议程延迟（累计）', en: 'Sum of delays' }, total, '分钟', {
      'zh-CN': total === null ? '没有记录实际结束时间' : `${deviations.length}个环节延迟之和`,
      en: total === null ? 'No actual times recorded' : `Sum over ${deviations.length} items`,
    }),
  ];
}

/** Of every item of an agenda that records it. */
function deviationsOf(table: CheckedTable): number[] {
  const plannedEnds = new Map(agendaSegments(table).map(({ record, planned }) => [record, planned.end]));
  return table.records
    .map((record) => {
      const written = numberIn(record.cell('deviation'));
      const [end, planned] = [actualEnd(record), plannedEnds.get(record)];
      return written ?? (end === undefined || planned === undefined ? undefined : end - planned);
    })
    .filter((minutes) => minutes !== undefined);
}
