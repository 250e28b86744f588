import type { Language } from '../../../base/Language';
import type { CheckedTable, RecordView } from '../../checks/CheckedTable';
import type { WorkbookCheck } from '../../checks/WorkbookCheck';
import { actualEnd, actualSpan, agendaSegments, type AgendaSegment } from '../../meeting/agendaSegments';
import { reportText } from '../chineseDate';
import { listCounts } from '../countWords';
import { metricLines } from '../metricLine';
import type { AgendaPart } from './MeetingReport';

export function agendaPart(
  check: WorkbookCheck,
  tables: readonly CheckedTable[],
  language: Language,
): AgendaPart {
  const 指标 = metricLines(check.metrics, 'agenda.', language);
  if (tables.length === 0)
    return { 有: false, 概述: '工作簿未提供会议议程表，议程执行未作对比。', 指标, 环节: [] };
  const records = tables.flatMap((table) => table.records);
  const segments = tables.flatMap(agendaSegments);
  const planned = new Map(segments.map((segment) => [segment.record, segment]));
  const 环节 = records.map((record) => {
    const text = (field: string): string => reportText(record.cell(field));
    const segment = planned.get(record);
    return {
      时间: segment ? spanText(segment.planned) : text('time') || text('plannedStart'),
      环节: text('item'),
      负责人: text('owner'),
      地点: text('place'),
      实际时间: actualText(record),
      偏差: deviationText(record, segment),
    };
  });
  return { 有: true, 概述: summarise(环节, segments, records.filter(isCancelled).length), 指标, 环节 };
}

/** 取消 in any column of its own: 是否完成, 状态, 备注. */
function isCancelled(record: RecordView): boolean {
  if (actualEnd(record) !== undefined) return false;
  return [...record.table.reading.columns.values()].some((column) =>
    /^(?:已|临时)?取消(?:[。，,；;（(].*)?$/.test(record.textIn(column)),
  );
}

function summarise(items: AgendaPart['环节'], segments: readonly AgendaSegment[], cancelled: number): string {
  if (items.length === 0) return '会议议程表中没有环节。';
  const minutes = segments.reduce((sum, { planned }) => sum + Math.max(0, planned.end - planned.start), 0);
  const length = minutes > 0 ? `，计划总时长${minutes}分钟` : '';
  const recorded = items.filter(({ 偏差 }) => 偏差 !== '');
  if (recorded.length === 0) return `共${items.length}个环节${length}；未登记实际起止时间，偏差无从计算。`;
  const stand = listCounts(
    [
      ['准时', recorded.filter(({ 偏差 }) => 偏差 === ON_TIME).length],
      ['延迟', recorded.filter(({ 偏差 }) => 偏差.startsWith('延迟')).length],
      ['提前', recorded.filter(({ 偏差 }) => 偏差.startsWith('提前')).length],
      ['取消', cancelled],
      ['未登记', items.length - recorded.length - cancelled],
    ],
    '个',
  );
  return `共${items.length}个环节${length}；按结束时间计，${stand}。`;
}

const ON_TIME = '准时';

const pad = (value: number): string => String(value).padStart(2, '0');
const clock = (minute: number): string => `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
const spanText = ({ start, end }: { start: number; end: number }): string => `${clock(start)}—${clock(end)}`;

function actualText(record: RecordView): string {
  const span = actualSpan(record);
  if (span) return spanText(span);
  const end = actualEnd(record);
  return end === undefined ? '' : `至${clock(end)}`;
}

/** Minutes by which the item ended later (earlier: negative) than planned; undefined when nothing tells. */
function deviationOf(record: RecordView, segment: AgendaSegment | undefined): number | undefined {
  const written = record.cell('deviation');
  if (written?.kind === 'number') return Number(written.value);
  const end = actualEnd(record);
  return end === undefined || !segment ? undefined : end - segment.planned.end;
}

function deviationText(record: RecordView, segment: AgendaSegment | undefined): string {
  const minutes = deviationOf(record, segment);
  if (minutes === undefined) return '';
  if (minutes === 0) return ON_TIME;
  return minutes > 0 ? `延迟${minutes}分钟` : `提前${-minutes}分钟`;
}
