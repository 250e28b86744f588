import type { ReportField } from '../domain/report/ReportDefinition';
import type { TemplateShelf } from '../ports/TemplateShelf';
import { compileTemplate } from './compileTemplate';
import { findTemplate } from './findTemplate';
import { reportOf } from './reportOf';

export interface FieldListing extends ReportField {
  /** Whether the template mentions it; the others it could mention. */
  readonly mentioned: boolean;
  /** False for a name the report does not have: it will print a blank. */
  readonly known: boolean;
}

/** Every field a template mentions or could mention: unknown ones first, then in the report's order. */
export async function fieldsOf(template: string, shelf: TemplateShelf): Promise<FieldListing[]> {
  const { fields } = await compileTemplate(await findTemplate(shelf, template));
  const report = reportOf(fields, template);
  const known = new Set(report.fields.map(({ path }) => path));
  const unknown = fields
    .filter((field) => !known.has(field))
    .map((path) => ({ path, meaning: UNKNOWN, mentioned: true, known: false }));
  return [
    ...unknown,
    ...report.fields.map((field) => ({ ...field, mentioned: fields.includes(field.path), known: true })),
  ];
}

const UNKNOWN = { 'zh-CN': '报告数据中没有这个字段，将印成 ____', en: 'not in the report: prints ____' };
