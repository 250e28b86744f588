import { reportField } from './reportField';
import type { ReportField } from './ReportDefinition';

/** Fields by their paths, with what each means: `{ '统计.总数': ['项数', 'number of items'] }`. */
export function fieldsOf(
  meanings: Readonly<Record<string, readonly [chinese: string, english: string]>>,
): ReportField[] {
  return Object.entries(meanings).map(([path, [zh, en]]) => reportField(path, zh, en));
}
