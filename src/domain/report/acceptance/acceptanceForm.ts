import { groupBy } from '../../../base/groupBy';
import type { RecordView } from '../../checks/CheckedTable';
import type { ReferenceOf } from '../../followup/trackDeadlines';
import type { AcceptanceVerdict } from '../../metrics/acceptanceVerdict';
import type { AcceptedDelivery } from '../../metrics/requirementRecords';
import { RecordTexts } from '../RecordTexts';
import type { AcceptanceForm, AcceptedItem, ReworkItem } from './AcceptanceReport';

/**
 * @param attempts of one requirement, in the order of the rows
 * @param entry its row in the register of requirements
 */
export function acceptanceForm(
  attempts: readonly AcceptedDelivery[],
  entry: RecordView | undefined,
  referenceOf: ReferenceOf,
): AcceptanceForm {
  const rows = attempts.map((attempt) => new RecordTexts(attempt.record, referenceOf));
  const registered = entry && new RecordTexts(entry, referenceOf);
  const said = (read: (row: RecordTexts) => string): string =>
    [...new Set(rows.map(read).filter((text) => text !== ''))].join('、');
  return {
    需求编号: said((row) => row.text('id')),
    客户名称: registered?.answer('customer') ?? '',
    客户联系人: said((row) => row.answer('contactPerson')) || (registered?.answer('contactPerson') ?? ''),
    联系方式: registered?.answer('contact') ?? '',
    需求描述: registered?.answer('description') ?? '',
    提交日期: registered?.day('submittedOn') ?? '',
    期望交付时间: registered?.day('expectedOn') ?? '',
    交付负责人: registered?.answer('receiver') ?? '',
    验收项: attempts.map((attempt, index) => itemOf(attempt, index, referenceOf)),
    整改项: reworkOf(attempts, referenceOf),
    验收结论: conclusionOf(attempts),
    满意度: '',
    客户意见: '',
    客户签字: said((row) => row.answer('signature')),
    客户日期: said((row) => row.day('signedOn')),
  };
}

function itemOf(
  { record, verdict }: AcceptedDelivery,
  index: number,
  referenceOf: ReferenceOf,
): AcceptedItem {
  const row = new RecordTexts(record, referenceOf);
  return {
    序号: String(index + 1),
    成果名称: row.text('name'),
    交付日期: row.day('deliveredOn'),
    验收日期: row.day('acceptedOn'),
    验收内容: row.answer('content'),
    验收结果: RESULTS[verdict],
    结果说明: verdict === 'unclear' ? row.text('result') : '',
    备注: row.answer('remark'),
  };
}

const RESULTS: Readonly<Record<AcceptanceVerdict, string>> = {
  passed: '通过',
  failed: '不通过',
  unclear: '',
  pending: '',
};

/** what was turned down is put right and handed in again; the next row of the delivery says how that went. */
function reworkOf(attempts: readonly AcceptedDelivery[], referenceOf: ReferenceOf): ReworkItem[] {
  const tries = groupBy(attempts, ({ delivery }) => delivery);
  return attempts
    .filter(({ verdict }) => verdict === 'failed')
    .map((attempt, index) => {
      const own = tries.get(attempt.delivery) ?? [];
      const next = own[own.indexOf(attempt) + 1];
      const again = next && new RecordTexts(next.record, referenceOf);
      const row = new RecordTexts(attempt.record, referenceOf);
      return {
        序号: String(index + 1),
        成果名称: row.text('name'),
        不通过原因: row.answer('failureReason'),
        整改措施: '',
        责任人: '',
        完成时限: '',
        复验日期: again?.day('acceptedOn') ?? '',
        复验结果: next ? RESULTS[next.verdict] : '',
      };
    });
}

/** By the last attempt of each delivery. */
function conclusionOf(attempts: readonly AcceptedDelivery[]): string {
  const last = [...groupBy(attempts, ({ delivery }) => delivery).values()].map(
    (tries) => tries.at(-1)?.verdict,
  );
  if (last.includes('failed')) return '整改后重新验收';
  return last.every((verdict) => verdict === 'passed') ? '全部通过' : '';
}
