import type { CheckedTable, RecordView } from '../../checks/CheckedTable';
import { agendaSegments, type AgendaSegment } from '../../meeting/agendaSegments';
import { isBreak } from '../../meeting/isBreak';
import { minutesIn } from '../../meeting/minutesIn';
import { dayNumberOf, isRealDate, weekdayOf } from '../../time/WallMinute';
import { chineseDates } from '../chineseDate';
import { cellAt } from '../../tables/TableReading';
import { officeText, spansWith } from '../officeText';
import type { AgendaDay, AgendaLine } from './AgendaReport';

interface OpenDay {
  date: string;
  /** Undefined until an item with a readable time says. */
  number: number | undefined;
  readonly 安排: AgendaLine[];
}

/** The items of an agenda by day, in its order; a day without a date is '' here. */
export function agendaDays(table: CheckedTable): AgendaDay[] {
  const segments = new Map(agendaSegments(table).map((segment) => [segment.record, segment]));
  const details = table.reading.unrecognised.find(({ heading }) => DETAILS.test(heading))?.column;
  const days: OpenDay[] = [];
  for (const record of table.records) {
    const segment = segments.get(record);
    const date = table.has('date') ? officeText(record.cell('date')) : chineseDates(segment?.date ?? '');
    const last = days.at(-1);
    const day = last && !begins(last, date, segment) ? last : { date, number: segment?.day, 安排: [] };
    if (day !== last) days.push(day);
    day.date ||= date;
    day.number ??= segment?.day;
    day.安排.push(lineOf(record, segment, details));
  }
  return days.map(({ date, 安排 }) => ({ 日期: withWeekday(date), 安排 }));
}

function begins(day: OpenDay, date: string, segment: AgendaSegment | undefined): boolean {
  if (date !== '' && day.date !== '' && date !== day.date) return true;
  return segment !== undefined && day.number !== undefined && segment.day !== day.number;
}

/** 环节 and 内容 side by side: the table knows one column for the item, the other one is left over. */
const DETAILS = /^(?:具体|主要|详细|会议|活动|议程)?(?:内容|议题|主题|简介)(?:简介|说明|安排)?$/;

function lineOf(
  record: RecordView,
  segment: AgendaSegment | undefined,
  detailsColumn: number | undefined,
): AgendaLine {
  const text = (field: string): string => officeText(record.cell(field));
  const minutes = segment ? segment.planned.end - segment.planned.start : minutesIn(record.cell('duration'));
  const owner = text('owner');
  return {
    时间: segment ? `${clock(segment.planned.start)}—${clock(segment.planned.end)}` : writtenTime(text),
    环节: text('item'),
    内容: officeText(detailsColumn === undefined ? undefined : cellAt(record.row, detailsColumn)),
    负责人: owner,
    地点: text('place'),
    时长: minutes !== undefined && minutes > 0 ? `${minutes}分钟` : text('duration'),
    备注: text('remark'),
    休息: owner === '' && isBreak(record.text('item')),
  };
}

function writtenTime(text: (field: string) => string): string {
  const span = text('time') || [text('plannedStart'), text('plannedEnd')].filter(Boolean).join('—');
  return spansWith('—', span);
}

const pad = (value: number): string => String(value).padStart(2, '0');
const clock = (minute: number): string => `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;

function withWeekday(date: string): string {
  const [all, year, month, day] = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(date) ?? [];
  const real = { year: Number(year), month: Number(month), day: Number(day) };
  if (all === undefined || !isRealDate(real)) return date;
  return `${all}（星期${'日一二三四五六'.charAt(weekdayOf(dayNumberOf(real)) % 7)}）`;
}
