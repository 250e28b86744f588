import type { CheckedTable, RecordView } from './CheckedTable';

/**
 * What a function of a record's own cells gives for each record of a table, in their order. It is worked out once a record,
 * and anew only when the record changes: it may look at nothing else, and not at the number of the row.
 */
export function perRecord<Value extends object | string | number | boolean>(
  compute: (record: RecordView) => Value,
): (table: CheckedTable) => readonly Value[] {
  return (table) => {
    const values = table.recall(compute) as (Value | undefined)[];
    const { records } = table;
    for (let index = 0; index < records.length; index += 1) {
      const record = records[index];
      if (record && values[index] === undefined) values[index] = compute(record);
    }
    return values as readonly Value[];
  };
}
