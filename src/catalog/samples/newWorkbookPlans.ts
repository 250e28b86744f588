import type { Localized } from '../../base/Language';
import type { NewTablePlan, NewWorkbookPlan, TableSample } from '../../domain/newWorkbook/NewTablePlan';
import {
  acceptanceSample,
  customerRequirementsSample,
  requirementAnalysisSample,
  taskBreakdownSample,
} from './customerSamples';
import { feedbackSample } from './feedbackSample';
import {
  agendaSample,
  heldAgendaSample,
  incidentsSample,
  meetingPlanSample,
  targetsSample,
  taskTrackingSample,
} from './meetingSamples';
import {
  acceptancePlan,
  agendaPlan,
  changeLogPlan,
  checklistPlan,
  customerRequirementsPlan,
  feedbackPlan,
  followUpPlan,
  holidaysPlan,
  incidentsPlan,
  meetingPlanPlan,
  requirementAnalysisPlan,
  signInPlan,
  targetsPlan,
  taskBreakdownPlan,
  taskTrackingPlan,
} from './newTablePlans';
import { followUpSample, holidaysSample } from './officeSamples';
import { signInSample } from './signInSample';
import { changeLogSample, checklistSample } from './talkSamples';

const single = (plan: NewTablePlan, sample: TableSample): NewWorkbookPlan => ({
  kind: plan.definition.kind,
  name: plan.definition.name,
  tables: [{ plan, sample }],
});

const composite = (kind: string, name: Localized, tables: NewWorkbookPlan['tables']): NewWorkbookPlan => ({
  kind,
  name,
  tables,
});

/** Every kind of workbook that can be made, in the order they are offered. */
export const newWorkbookPlans: readonly NewWorkbookPlan[] = [
  single(checklistPlan, checklistSample),
  single(followUpPlan, followUpSample),
  composite('meeting', { 'zh-CN': '会议执行', en: 'Meeting' }, [
    { plan: meetingPlanPlan, sample: meetingPlanSample },
    { plan: agendaPlan, sample: heldAgendaSample },
    { plan: taskTrackingPlan, sample: taskTrackingSample },
    { plan: signInPlan, sample: signInSample },
    { plan: incidentsPlan, sample: incidentsSample },
    { plan: feedbackPlan, sample: feedbackSample },
    { plan: targetsPlan, sample: targetsSample },
  ]),
  single(meetingPlanPlan, meetingPlanSample),
  single(agendaPlan, agendaSample),
  single(taskTrackingPlan, taskTrackingSample),
  single(signInPlan, signInSample),
  single(incidentsPlan, incidentsSample),
  single(feedbackPlan, feedbackSample),
  single(targetsPlan, targetsSample),
  single(customerRequirementsPlan, customerRequirementsSample),
  single(requirementAnalysisPlan, requirementAnalysisSample),
  single(taskBreakdownPlan, taskBreakdownSample),
  single(acceptancePlan, acceptanceSample),
  single(changeLogPlan, changeLogSample),
  single(holidaysPlan, holidaysSample),
];
