import { groupBy } from '../../../base/groupBy';
import { ProductError } from '../../../base/ProductError';
import type { WorkbookCheck } from '../../checks/WorkbookCheck';
import {
  readRequirementRecords,
  requirementNumberOf,
  type AcceptedDelivery,
} from '../../metrics/requirementRecords';
import { chineseMinute } from '../chineseDate';
import { tablesOfKind } from '../pickTable';
import { acceptanceForm } from './acceptanceForm';
import type { AcceptanceReport } from './AcceptanceReport';

/**
 * A form for every requirement that has something to accept; rows without a number share one.
 * **Source**: S4 步骤5, 模板四.
 * @throws ProductError `report.noTable`
 */
export function buildAcceptanceReport(check: WorkbookCheck): AcceptanceReport {
  const acceptances = tablesOfKind(check, 'acceptance');
  if (acceptances.length === 0)
    throw new ProductError('report.noTable', {
      file: check.snapshot.fileName,
      wanted: '客户验收表',
      wantedEnglish: 'customer acceptance',
    });
  const registers = tablesOfKind(check, 'customerRequirements');
  const { registered, accepted } = readRequirementRecords(
    { registers, analyses: [], acceptances },
    check.setting,
  );
  const entries = groupBy(registered, ({ record }) => requirementNumberOf(record));
  const forms = [...groupBy(accepted, ({ record }) => requirementNumberOf(record))];
  return {
    标题: '客户验收表',
    交付方: '',
    检查时间: chineseMinute(check.now),
    文件: check.snapshot.fileName,
    验收表: forms.map(([number, attempts]) => {
      const [entry] = number === '' ? [] : (entries.get(number) ?? []);
      return acceptanceForm(attempts, entry?.record, check.setting.referenceOf);
    }),
    统计: { 需求数: forms.length, ...countDeliveries(accepted) },
  };
}

/** By the last attempt of each. */
function countDeliveries(accepted: readonly AcceptedDelivery[]): Omit<AcceptanceReport['统计'], '需求数'> {
  const attempts = [...groupBy(accepted, ({ delivery }) => delivery).values()];
  const last = attempts.map((tries) => tries.at(-1)?.verdict);
  return {
    成果数: attempts.length,
    已通过: last.filter((verdict) => verdict === 'passed').length,
    待整改: last.filter((verdict) => verdict === 'failed').length,
    待验收: last.filter((verdict) => verdict === 'pending' || verdict === 'unclear').length,
  };
}
