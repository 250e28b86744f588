import type { ReportField } from './ReportDefinition';
import { reportField as field } from './reportField';

/** What stands at the head of a meeting's papers. */
export const headFields: readonly ReportField[] = [
  field('会议.名称', '会议名称', 'meeting'),
  field('会议.时间', '会议时间，年月日和起止时刻', 'day and time'),
  field('会议.日期', '会议当天的日期', 'day'),
  field('会议.时段', '起止时刻', 'time of day'),
  field('会议.地点', '会议地点', 'place'),
  field('会议.主持人', '主持人', 'host'),
];
