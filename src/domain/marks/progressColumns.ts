import { asksYesOrNo } from '../followup/completionOf';
import { columnInRole, type RecognisedColumn, type TableReading } from '../tables/TableReading';

/** The columns of a table that say whether a row is done. */
export interface ProgressColumns {
  /** One with set answers (是否办结) before a description, else 完成进度. */
  readonly status: RecognisedColumn | undefined;
  /** Looked at where the first is empty. */
  readonly second: RecognisedColumn | undefined;
  /** When it was done. */
  readonly finished: RecognisedColumn | undefined;
  /** A bare 1 in the first column says yes. */
  readonly yesOrNo: boolean;
}

/** In the order in which the check asks them. */
export function progressColumns(table: TableReading): ProgressColumns {
  const said = [...table.columns.values()].filter(({ definition }) => definition.role === 'status');
  const rate = KINDS.has(table.definition.kind) ? table.columns.get('rate') : undefined;
  const chosen = said.find(({ definition }) => definition.type === 'enum');
  const [status, second] = [
    ...(chosen ? [chosen] : []),
    ...said.filter((column) => column !== chosen),
    ...(rate ? [rate] : []),
  ];
  return {
    status,
    second,
    finished: columnInRole(table, 'finished'),
    yesOrNo: status !== undefined && asksYesOrNo(status),
  };
}

/** In tables of targets the column of that name is the share of the target reached. */
const KINDS: ReadonlySet<string> = new Set(['followUp', 'taskTracking']);
