import { ProductError } from '../base/ProductError';
import type { ReportDefinition } from '../domain/report/ReportDefinition';
import { reports } from '../domain/report/reports';
import { FieldNames } from '../domain/report/taiwan/FieldNames';
import type { TemplateFile } from '../ports/TemplateShelf';

/**
 * The report a template is for: a built-in template's has the template's id; an office's own document is for the report
 * whose fields it mentions most, a tie going to the first.
 * @param fields as a compiled template lists them
 * @throws ProductError `template.noReport` when an own document mentions none of any report
 */
export function reportOf(
  { kind, id }: Pick<TemplateFile, 'kind' | 'id'>,
  fields: readonly string[],
): ReportDefinition {
  if (kind === 'docx') return mostMentioned(fields, id);
  const report = reports.find((one) => one.id === id);
  if (!report) throw new Error(`the template ${id} has no report of its name`);
  return report;
}

function mostMentioned(fields: readonly string[], template: string): ReportDefinition {
  const scores = reports.map((report) => {
    const known = new Set(report.fields.map(({ path }) => path));
    const names = new FieldNames(report.fields);
    return { report, score: fields.filter((field) => known.has(names.simplifyPath(field))).length };
  });
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  if (best.score === 0) throw new ProductError('template.noReport', { template });
  return best.report;
}
