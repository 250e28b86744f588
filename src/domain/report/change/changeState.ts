import type { RecordView } from '../../checks/CheckedTable';
import { isBlankAnswer, isUnfilled, tickedOptions } from '../../checks/formAnswers';
import { matchAllowed } from '../../checks/matchAllowed';
import { fullWidth } from '../fullWidth';

export interface ChangeState {
  /** 已批准, 已驳回, 待审批; '' when nothing is said or something else. */
  readonly decision: string;
  readonly state: string;
}

/** Steps that the list of decisions does not tell apart. */
const STEPS: readonly (readonly [RegExp, ChangeState])[] = [
  [/已同步/, { decision: '已批准', state: '已同步' }],
  [/已更新/, { decision: '已批准', state: '已更新清单' }],
  [/(?:待|等待)客户|客户(?:待)?审[批核]中/, { decision: '待审批', state: '待客户审批' }],
  [/(?:待|等待)内部|内部(?:待)?审[批核]中/, { decision: '待审批', state: '待内部审批' }],
];

/**
 * How far a change is: what its decision says, and whether a version says that the list has been brought up to date.
 * **Source**: · S4 步骤4, S2 第六步.
 */
export function changeState(record: RecordView): ChangeState {
  const text = record.text('result');
  if (isBlankAnswer(text) || isUnfilled(text)) return { decision: '', state: '已提出' };
  const [answer = text, ...others] = tickedOptions(text) ?? [text];
  const step = STEPS.find(([words]) => words.test(answer));
  if (step) return step[1];
  const match = matchAllowed(answer, record.table.column('result')?.definition.allowed ?? []);
  if (match.kind === 'outside' || others.length > 0) return { decision: '', state: fullWidth(text) };
  const updated = match.value === '已批准' && !isBlankAnswer(record.text('version'));
  return { decision: match.value, state: updated ? '已更新清单' : match.value };
}
