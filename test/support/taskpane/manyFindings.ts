import type { FindingGroup, FindingView } from '../../../src/taskpane/core/views/FindingsView';
import type { FindingsState } from '../../../src/taskpane/session/PaneState';
import { initialState } from '../../../src/taskpane/session/initialState';
import { sampleFindings } from './sampleViews';

/** As many findings as the number says, over tables and rules, all of their pages there. */
export function manyFindings(total: number, tables = 3): FindingsState {
  const { findings } = initialState('zh-CN');
  const groups: FindingGroup[] = [];
  const items: FindingView[] = [];
  const count = Math.ceil(total / (tables * sampleFindings.length));
  for (let table = 1; table <= tables; table += 1)
    for (const sample of sampleFindings) {
      const tableId = `台账${table}!A4`;
      groups.push({
        key: `${tableId} ${sample.rule}`,
        tableId,
        tableName: `${['重点工作', '招商项目', '会议交办事项'][table % 3]}督办台账（第${table}批）`,
        rule: sample.rule,
        title: sample.title,
        source: sample.source,
        severity: sample.severity,
        start: items.length,
        count,
        fixable: sample.fix ? count : 0,
      });
      for (let index = 0; index < count; index += 1) {
        const address = `台账${table}!${sample.address.split('!')[1]?.[0] ?? 'A'}${index + 5}`;
        items.push({ ...sample, key: `${sample.rule} ${address}`, address });
      }
    }
  const { size } = findings.items;
  const pages: Record<number, FindingView[]> = {};
  for (let page = 0; page * size < items.length; page += 1)
    pages[page] = items.slice(page * size, (page + 1) * size);
  const per = items.length / sampleFindings.length;
  return {
    ...findings,
    view: {
      total: items.length,
      shown: items.length,
      bySeverity: { error: per, warning: per, info: per },
      rules: sampleFindings.map(({ rule, title, severity }) => ({ rule, title, severity, count: per })),
      tables: Array.from({ length: tables }, (_, index) => ({
        id: `台账${index + 1}!A4`,
        name: `督办台账（第${index + 1}批）`,
        count: items.length / tables,
      })),
      groups,
    },
    items: { size, pages },
  };
}
