import { statusOf } from '../../followup/statusOf';
import type { ColumnDefinition, ColumnRole, TableDefinition } from '../../tables/TableDefinition';
import type { DeadlineFields } from './deadlineColumns';

const SUBJECTS: readonly ColumnRole[] = ['subject', 'requirement', 'target', 'identifier'];

/** What the live columns of a table look at, among the columns it stands with. */
export function deadlineFieldsOf(definition: TableDefinition, fields: readonly string[]): DeadlineFields {
  const used = definition.columns.filter(({ field }) => fields.includes(field));
  const inRole = (role: ColumnRole) => used.find((column) => column.role === role);
  const deadline = inRole('deadline');
  const subject = SUBJECTS.map(inRole).find((column) => column !== undefined);
  if (!deadline || !subject) throw new Error(`${definition.kind} has no deadline to follow`);
  const [status, finished] = [inRole('status'), inRole('finished')];
  return {
    subject: subject.field,
    deadline: deadline.field,
    ...(status && { status: status.field }),
    ...(finished && { finished: finished.field }),
    doneWords: wordsMeaning('done', status),
    cancelledWords: wordsMeaning('cancelled', status),
    timed: deadline.type === 'dateTime',
  };
}

/** Written by people whatever the list offers. */
const COMMON = ['已完成', '完成', '已办结', '办结', '100%', '已取消', '取消'];

/** Values of the status, and other ways of writing them, that mean it. */
function wordsMeaning(
  meaning: ReturnType<typeof statusOf>,
  status: ColumnDefinition | undefined,
): readonly string[] {
  const words = (status?.allowed ?? []).flatMap(({ value, english, alsoWritten = [] }) => [
    value,
    english,
    ...alsoWritten,
  ]);
  return [...new Set([...words, ...COMMON].filter((word) => statusOf(word) === meaning))];
}
