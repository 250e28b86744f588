import type { RecordView } from '../checks/CheckedTable';
import { isBlankAnswer, isUnfilled, tickedOptions } from '../checks/formAnswers';
import { matchAllowed } from '../checks/matchAllowed';

/** `unclear`: an answer that is neither (有条件通过); `pending`: none yet. */
export type AcceptanceVerdict = 'passed' | 'failed' | 'unclear' | 'pending';

const PENDING = /^(?:待|未验收|尚未|验收中|未开始|进行中|pending|to be)/i;
const PASSED = /^(?:[√✓✔☑]\s*)?(?:验收)?(?:已?通过|合格|同意|pass)/i;
const FAILED =
  /^(?:[√✓✔☑×✗✘]\s*)?(?:验收)?(?:(?:没有|不|未)(?:予)?(?:通过|合格|同意|达标)|退回|驳回|拒收|fail|reject)/i;

/** What the customer said of a delivery, as a word, a sentence or ticked boxes. **Source**: S4 模板四. */
export function acceptanceVerdict(record: RecordView): AcceptanceVerdict {
  const text = record.text('result');
  if (isBlankAnswer(text) || isUnfilled(text)) return 'pending';
  const [answer = text, ...others] = tickedOptions(text) ?? [text];
  if (others.length > 0) return 'unclear';
  const match = matchAllowed(answer, record.table.column('result')?.definition.allowed ?? []);
  if (match.kind !== 'outside') return match.value === '通过' ? 'passed' : 'failed';
  if (PENDING.test(answer)) return 'pending';
  if (PASSED.test(answer)) return 'passed';
  return FAILED.test(answer) ? 'failed' : 'unclear';
}
