import type { CallsOf } from '../../handlebars/HelperFamily';
import type { tableHelpers } from './tableHelpers';
import { HelperFault, type HelperTable } from '../../handlebars/Helper';
import { buildTable } from '../../rich/table/buildTable';
import { NoTable, Table } from '../../rich/table/Table';
import { isYes, option, type Hash } from '../options';
import { textOf } from '../textOf';
import { listOf } from '../values/listOf';

/** Rows of one table; beyond this nobody reads it, and Word takes minutes to open it. */
const MOST_ROWS = 100_000;

/** @param helpers those a column may be printed with */
export const tableCalls = (helpers: HelperTable): CallsOf<typeof tableHelpers> => ({
  表格([rows], hash, place) {
    const list = listOf(rows);
    const empty = option(hash, '空', 'empty');
    if (list.length === 0) return empty === undefined ? new NoTable() : textOf(empty);
    if (list.length > MOST_ROWS) throw new HelperFault(tooMany(list.length));
    const head = option(hash, '表头', 'header');
    return new Table(
      buildTable(
        list,
        {
          ...written('columns', hash, '列', 'columns'),
          ...written('widths', hash, '宽', 'widths'),
          ...written('aligned', hash, '对齐', 'align'),
          ...written('merged', hash, '合并', 'merge'),
          ...written('summed', hash, '合计', 'total'),
          ...written('style', hash, '样式', 'style'),
          totalLabel: textOf(option(hash, '合计名', 'totalLabel') ?? '合计'),
          blank: textOf(option(hash, '空值', 'blank')),
          hasHead: head === undefined || isYes(head),
        },
        helpers,
        place,
      ),
    );
  },
});

/** A named argument when it says anything. */
function written<Key extends string>(
  key: Key,
  hash: Hash,
  ...names: readonly string[]
): Partial<Record<Key, string>> {
  const text = textOf(option(hash, ...names));
  return text.trim() === '' ? {} : ({ [key]: text } as Partial<Record<Key, string>>);
}

const tooMany = (rows: number) => ({
  'zh-CN': `表格有 ${rows} 行，最多 ${MOST_ROWS} 行：请先筛选`,
  en: `${rows} rows; a table has ${MOST_ROWS} at most: filter them first`,
});
