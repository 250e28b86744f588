import { ProductError } from '../../../base/ProductError';
import type { CheckedTable, RecordView } from '../../checks/CheckedTable';
import { isUnfilled } from '../../checks/formAnswers';
import type { WorkbookCheck } from '../../checks/WorkbookCheck';
import { officeText } from '../officeText';
import { tablesOfKind } from '../pickTable';
import { splitTopics } from '../splitTopics';
import { approvalOf } from './approvalOf';
import { budgetOf } from './budgetOf';
import type { MeetingPlanReport, PlanForm } from './MeetingPlanReport';
import { meetingTypeOf } from './meetingTypeOf';

/**
 * Every plan of the workbook as a form to be examined and signed; a form nobody has filled in, as a blank one.
 * **Source**: S3 模板1, 三(一).
 * @throws ProductError `report.noTable`
 */
export function buildMeetingPlan(check: WorkbookCheck): MeetingPlanReport {
  const tables = tablesOfKind(check, 'meetingPlan');
  const [first] = tables;
  if (!first)
    throw new ProductError('report.noTable', {
      file: check.snapshot.fileName,
      wanted: '会议计划申报表',
      wantedEnglish: 'meeting plan',
    });
  const plans = tables.flatMap(({ records }) => records);
  return {
    标题: first.reading.definition.name['zh-CN'],
    计划: plans.length > 0 ? plans.map((plan) => formOf(plan)) : [formOf(blankOf(first))],
  };
}

/** A record without cells. */
const blankOf = (table: CheckedTable): Pick<RecordView, 'cell' | 'table'> => ({
  cell: () => undefined,
  table,
});

function formOf(plan: Pick<RecordView, 'cell' | 'table'>): PlanForm {
  const text = (field: string): string => {
    const written = officeText(plan.cell(field));
    return isUnfilled(written) ? '' : written;
  };
  return {
    会议名称: text('name'),
    ...meetingTypeOf(text('type'), plan.table.column('type')?.definition.allowed ?? []),
    会议目标: text('goal'),
    预期成果: text('outcome'),
    建议时间: text('time'),
    会议地点: text('place'),
    主持人: text('host'),
    核心决策人: text('decisionMakers'),
    预计参会人数: text('attendees').replace(/\d$/, '$&人') || headcount(text),
    预算总额: budgetOf(plan.cell('budget'), plan.table.column('budget')?.heading ?? ''),
    关键议题: splitTopics(officeText(plan.cell('topics'))),
    会议背景: text('background'),
    附件: text('attachments'),
    发起人: text('initiator'),
    联系方式: text('contact'),
    行政初审: UNDECIDED,
    技术初审: UNDECIDED,
    审批: approvalOf(text('approval')),
  };
}

const UNDECIDED = { 意见: '', 签字: '', 日期: '' };

/** 内部：65人；外部：120人（含核心嘉宾：12人） from fields of their own. */
function headcount(text: (field: string) => string): string {
  const count = (label: string, field: string): string => {
    const written = text(field);
    return written === '' ? '' : `${label}：${written}${/\d$/.test(written) ? '人' : ''}`;
  };
  const guests = count('含核心嘉宾', 'coreGuests');
  const parts = [count('内部', 'internalAttendees'), count('外部', 'externalAttendees')].filter(Boolean);
  return parts.length === 0 ? '' : `${parts.join('；')}${guests === '' ? '' : `（${guests}）`}`;
}
