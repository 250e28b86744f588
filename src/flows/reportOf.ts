import { ProductError } from '../base/ProductError';
import type { ReportDefinition } from '../domain/report/ReportDefinition';
import { reports } from '../domain/report/reports';

/**
 * The report whose fields a template mentions most; a tie goes to the first.
 * @param fields as a compiled template lists them
 * @throws ProductError `template.noReport` when it mentions none of any report
 */
export function reportOf(fields: readonly string[], template: string): ReportDefinition {
  const scores = reports.map((report) => {
    const known = new Set(report.fields.map(({ path }) => path));
    return { report, score: fields.filter((field) => known.has(field)).length };
  });
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score === 0) throw new ProductError('template.noReport', { template });
  return best.report;
}
