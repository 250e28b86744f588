import { ProductError } from '../../../base/ProductError';
import type { CheckedTable } from '../../checks/CheckedTable';
import type { WorkbookCheck } from '../../checks/WorkbookCheck';
import { agendaDays } from '../agenda/agendaDays';
import { headWithDays } from '../agenda/headWithDays';
import { meetingHead, type MeetingHead } from '../meetingHead';
import { pickTable } from '../pickTable';
import { DECISION_KINDS } from './decisionPart';

const KINDS = ['agenda', 'meetingPlan', 'signIn', ...DECISION_KINDS] as const;

/**
 * The meeting that minutes are about, and its agenda.
 * @throws ProductError `report.noTable` when the workbook holds nothing about a meeting
 */
export function meetingOf(check: WorkbookCheck): {
  readonly agenda: CheckedTable | undefined;
  readonly 会议: MeetingHead;
} {
  const tables = KINDS.map((kind) => pickTable(check, kind));
  const about = tables.find((table) => table !== undefined);
  if (!about)
    throw new ProductError('report.noTable', {
      file: check.snapshot.fileName,
      wanted: '会议计划、议程、签到表或议定事项',
      wantedEnglish: 'meeting plan, agenda, sign-in sheet or decisions',
    });
  const [agenda] = tables;
  return { agenda, 会议: headWithDays(meetingHead(check, about), agenda ? agendaDays(agenda) : []) };
}
