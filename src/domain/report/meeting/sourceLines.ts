import type { WorkbookCheck } from '../../checks/WorkbookCheck';
import { areaAddress } from '../../snapshot/address';
import { tablesOfKind } from '../pickTable';
import type { SourceLine } from './MeetingReport';

/** The kinds of table the report is made from, in the order of its parts. */
export const MEETING_KINDS = [
  'meetingPlan',
  'signIn',
  'taskTracking',
  'agenda',
  'incidents',
  'targets',
  'feedback',
] as const;

const NAMES: Readonly<Record<(typeof MEETING_KINDS)[number], string>> = {
  meetingPlan: '会议基本信息',
  signIn: '签到',
  taskTracking: '筹备节点',
  agenda: '议程执行',
  incidents: '异常',
  targets: '目标达成',
  feedback: '参会人员反馈',
};

/** Which cells each part of the report comes from, so that a reader can look it up. */
export function sourceLines(check: WorkbookCheck): SourceLine[] {
  return MEETING_KINDS.flatMap((kind): SourceLine[] => {
    const tables = tablesOfKind(check, kind);
    if (tables.length === 0) return [{ 数据: NAMES[kind], 工作表: '未提供', 区域: '—', 记录数: '—' }];
    return tables.map(({ reading: { sheet, area, definition }, records }) => ({
      数据: NAMES[kind],
      工作表: sheet.name,
      区域: areaAddress(area),
      记录数: definition.layout === 'form' ? '—' : String(records.length),
    }));
  });
}
