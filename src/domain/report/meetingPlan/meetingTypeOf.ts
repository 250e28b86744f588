import { tickedOptions } from '../../checks/formAnswers';
import { matchAllowed } from '../../checks/matchAllowed';
import type { AllowedValue } from '../../tables/TableDefinition';
import type { PlanForm } from './MeetingPlanReport';

const OTHER = '其他';

/** Which box is ticked: 行业峰会 is a 发布会; what fits none is 其他 with its name. */
export function meetingTypeOf(
  written: string,
  allowed: readonly AllowedValue[],
): Pick<PlanForm, '会议类型' | '其他类型'> {
  const text = tickedOptions(written)?.join('、') ?? written;
  if (text === '') return { 会议类型: '', 其他类型: '' };
  const match = matchAllowed(text, allowed);
  if (match.kind !== 'outside' && match.value !== OTHER) return { 会议类型: match.value, 其他类型: '' };
  return { 会议类型: OTHER, 其他类型: text.replace(/^其[他它][\s（(：:_＿]*|[)）_＿\s]+$/g, '') };
}
