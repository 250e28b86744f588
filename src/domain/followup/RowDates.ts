import type { CheckedTable, RecordView } from '../checks/CheckedTable';
import type { DeadlineReference } from '../deadlines/Deadline';
import { cellText } from '../snapshot/cellText';
import { cellAt, type TableReading } from '../tables/TableReading';
import { toSimplified } from '../text/toSimplified';
import { unifyWidth } from '../text/unifyWidth';
import type { WallMinute } from '../time/WallMinute';
import { momentOf } from './momentOf';

/** 收文日期, 会议时间, 合同签订日: a column that says when something happened. */
const DATE_HEADING = /^(?<event>.{1,12}?)(?:之日|日期|时间|日)$/u;

/** What a matter counts from when no column is a start by its own name: the meeting that decided it, its registration. */
const BEGINNING =
  /(?:^会|会议|例会|周会|晨会|召开|议定|决议|登记|填报|提出|发现|检查|巡查|来文|收文|批示|交办|下达|签发|印发|通知|受理|接收|创建|录入)$/u;

/** Rows above the headings in which 会议时间：2026年6月1日 may stand. */
const TITLE_ROWS = 6;
const TITLE_DATE = /(?:会议|召开|议定|印发|下达|交办)(?:时间|日期)\s*[:：]\s*(?<date>[^，,；;\s]+)/u;

interface DateColumn {
  readonly event: string;
  readonly column: number;
}

/** The dates beside a deadline that it may count from: 「3个工作日内」 from the start, 「收文后5日」 from 收文日期. */
export class RowDates {
  private readonly columns: readonly DateColumn[];
  /** Of the meeting named above the table. */
  readonly titleDate: WallMinute | undefined;

  constructor(
    table: CheckedTable,
    private readonly reference: DeadlineReference,
  ) {
    this.columns = dateColumnsOf(table.reading);
    this.titleDate = titleDateOf(table.reading, reference);
  }

  /** The row's start or registration, else the meeting it comes from, in the row or above the table. */
  startOf(record: RecordView): WallMinute | undefined {
    const column = record.table.inRole('start');
    const own = column && this.moment(record, column.column);
    if (own !== undefined) return own;
    for (const { event, column: at } of this.columns) {
      const moment = BEGINNING.test(event) ? this.moment(record, at) : undefined;
      if (moment !== undefined) return moment;
    }
    return this.titleDate;
  }

  /** By the words before 日期 in their headings. */
  eventsOf(record: RecordView): Readonly<Record<string, WallMinute>> {
    const events: Record<string, WallMinute> = Object.create(null) as Record<string, WallMinute>;
    for (const { event, column } of this.columns) {
      const moment = this.moment(record, column);
      if (moment !== undefined) events[event] ??= moment;
    }
    return events;
  }

  private moment({ row }: RecordView, column: number): WallMinute | undefined {
    const moment = momentOf(cellAt(row, column), this.reference);
    return moment?.from === undefined ? moment?.at : undefined;
  }
}

/** In the order of the sheet; deadlines and times of completion are no beginnings. */
function dateColumnsOf({ columns, unrecognised, headerRows }: TableReading): DateColumn[] {
  if (headerRows.length === 0) return [];
  const known = [...columns.values()].filter(
    ({ definition: { role } }) => role !== 'deadline' && role !== 'finished',
  );
  return [...known, ...unrecognised]
    .flatMap(({ heading, column }) => {
      const event = DATE_HEADING.exec(plain(heading))?.groups?.['event'];
      return event === undefined ? [] : [{ event, column }];
    })
    .sort((a, b) => a.column - b.column);
}

const plain = (heading: string): string =>
  toSimplified(unifyWidth(heading))
    .replace(/\(.*?\)|\s/g, '')
    .replace(/^(?:第一|首)次/, '');

function titleDateOf(
  { sheet, headerRows }: TableReading,
  reference: DeadlineReference,
): WallMinute | undefined {
  const first = headerRows[0];
  if (first === undefined) return undefined;
  for (const { number, cells } of sheet.rows) {
    if (number >= first) break;
    if (number < first - TITLE_ROWS) continue;
    for (const cell of cells) {
      const date = TITLE_DATE.exec(toSimplified(cellText(cell)))?.groups?.['date'];
      const moment =
        date === undefined ? undefined : momentOf({ ...cell, kind: 'text', value: date }, reference);
      if (moment && moment.from === undefined) return moment.at;
    }
  }
  return undefined;
}
