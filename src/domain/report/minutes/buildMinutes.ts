import type { Language } from '../../../base/Language';
import type { WorkbookCheck } from '../../checks/WorkbookCheck';
import { incidentPart } from '../meeting/incidentPart';
import { tablesOfKind } from '../pickTable';
import { titleOf } from '../meetingHead';
import { attendancePart } from './attendancePart';
import { decisionPart } from './decisionPart';
import { meetingOf } from './meetingOf';
import type { MinutesIncident, MinutesReport } from './MinutesReport';
import { topicPart } from './topicPart';

/**
 * A draft of the minutes: what the workbook knows of the meeting; what was said there is left for the secretary.
 * @throws ProductError `report.noTable` when the workbook holds nothing about a meeting
 */
export function buildMinutes(check: WorkbookCheck, language: Language): MinutesReport {
  const { agenda, 会议 } = meetingOf(check);
  const { 出席, 请假, 列席 } = attendancePart(tablesOfKind(check, 'signIn'));
  return {
    标题: titleOf(会议.名称, '纪要'),
    标志: '会议纪要',
    期号: '',
    编发机关: '',
    编发日期: '',
    会议,
    ...decisionPart(check, 会议, language),
    议题: topicPart(check, agenda, 会议.名称).map((topic) => ({ ...topic, 认为: '', 决定: '', 要求: '' })),
    异常: incidentsOf(check, language),
    强调: '',
    下次会议: { 时间: '', 地点: '', 议题: '' },
    出席,
    请假,
    列席,
    抄送: '',
    印发机关: '',
    印发日期: '',
  };
}

/** As the meeting report lists them. */
export function incidentsOf(check: WorkbookCheck, language: Language): MinutesIncident[] {
  const { 事件 } = incidentPart(check, tablesOfKind(check, 'incidents'), language);
  return 事件.map(({ 事件: name, 影响范围, 处理人, 处理结果, 改进措施 }) => ({
    事件: name,
    影响范围,
    处理人,
    处理结果,
    改进措施,
  }));
}
