import type { MeetingHead } from '../meetingHead';
import type { AgendaDay } from './AgendaReport';

/** A meeting whose time nobody wrote takes place on the days of its agenda. */
export function headWithDays(head: MeetingHead, days: readonly AgendaDay[]): MeetingHead {
  if (head.时间 !== '') return head;
  const dates = days.map(({ 日期 }) => 日期.replace(/（星期.）$/, '')).filter((date) => date !== '');
  const [first = '', last] = [dates[0], dates.at(-1)];
  return { ...head, 时间: last === undefined || last === first ? first : `${first}至${last}`, 日期: first };
}
