import type { Language } from '../../../base/Language';
import type { WorkbookCheck } from '../../checks/WorkbookCheck';
import { titleOf } from '../meetingHead';
import { metricValue } from '../metricLine';
import { tablesOfKind } from '../pickTable';
import { attendancePart } from './attendancePart';
import { incidentsOf } from './buildMinutes';
import { decisionPart } from './decisionPart';
import { meetingOf } from './meetingOf';
import type { MeetingRecord } from './MeetingRecord';
import { topicPart } from './topicPart';

/**
 * A form for whoever takes the record: head, attendance and topics filled in, room for what is said.
 * @throws ProductError `report.noTable` when the workbook holds nothing about a meeting
 */
export function buildMeetingRecord(check: WorkbookCheck, language: Language): MeetingRecord {
  const { agenda, 会议 } = meetingOf(check);
  return {
    标题: titleOf(会议.名称, '记录'),
    会议,
    记录人: '',
    应到: figure(check, 'signIn.planned'),
    实到: figure(check, 'signIn.signedIn'),
    ...attendancePart(tablesOfKind(check, 'signIn')),
    议题: topicPart(check, agenda, 会议.名称).map((topic) => ({ ...topic, 汇报: '', 发言: [], 决定: '' })),
    议定事项: decisionPart(check, 会议, language).议定事项,
    异常: incidentsOf(check, language),
    下次会议: { 时间: '', 地点: '', 议题: '' },
    散会时间: '',
  };
}

function figure({ metrics }: WorkbookCheck, id: string): string {
  const metric = metrics.find((one) => one.id === id);
  return metric ? metricValue(metric) : '';
}
