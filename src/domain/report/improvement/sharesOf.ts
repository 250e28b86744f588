import { groupBy } from '../../../base/groupBy';
import type { RecordView } from '../../checks/CheckedTable';
import { isBlankAnswer } from '../../checks/formAnswers';
import { matchAllowed } from '../../checks/matchAllowed';
import { percentOf, roundForPrint } from '../../metrics/judge';
import type { AllowedValue } from '../../tables/TableDefinition';
import type { Share } from './ImprovementReport';

const NOT_SAID = '未填写';

/** How many records have each of a column's values: those it allows in their order, then others, then none. */
export function sharesOf(records: readonly RecordView[], field: string): Share[] {
  const allowed = records[0]?.table.column(field)?.definition.allowed ?? [];
  const groups = groupBy(records, (record) => valueOf(record.text(field), allowed));
  const order = [
    ...allowed.map(({ value }) => value),
    ...[...groups.keys()].filter((key) => key !== NOT_SAID),
    NOT_SAID,
  ];
  return [...new Set(order)].flatMap((类别) => {
    const 数量 = groups.get(类别)?.length ?? 0;
    if (数量 === 0) return [];
    return [{ 类别, 数量, 占比: `${roundForPrint(percentOf(数量, records.length) ?? 0)}%` }];
  });
}

function valueOf(text: string, allowed: readonly AllowedValue[]): string {
  if (isBlankAnswer(text)) return NOT_SAID;
  const match = matchAllowed(text, allowed);
  return match.kind === 'outside' ? text : match.value;
}
