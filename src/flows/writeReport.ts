import type { Language } from '../base/Language';
import { ProductError } from '../base/ProductError';
import type { WorkbookCheck } from '../domain/checks/WorkbookCheck';
import { formatMinute } from '../domain/time/WallMinute';
import type { TemplateShelf } from '../ports/TemplateShelf';
import type { MissingField } from '../word/mistakes/MissingField';
import { renderWordTemplate } from '../word/renderWordTemplate';
import { compileTemplate } from './compileTemplate';
import { findTemplate } from './findTemplate';
import { reportOf } from './reportOf';

export interface ReportRequest {
  /** Id or name of a built-in template, or a Word document of the user's own. */
  readonly template: string;
  readonly check: WorkbookCheck;
  readonly shelf: TemplateShelf;
  /** Of what a template of the user's own quotes: findings, figures. */
  readonly language: Language;
  /** Refuses fields that the report does not have, instead of printing blanks for them. */
  readonly strict?: boolean;
  /** Is told which fields were printed as blanks because the report does not have them. */
  readonly onMissing?: (fields: readonly MissingField[]) => void;
}

/** The built-in templates are Chinese documents, whoever asks for them: no English sentence belongs into one. */
const BUILT_IN: Language = 'zh-CN';

/**
 * Writes a report about a checked workbook as .docx bytes. Same request, same bytes.
 * @throws ProductError `template.*`, `report.noTable`, `report.dataOnly`
 */
export async function writeReport({
  template,
  check,
  shelf,
  language,
  strict = false,
  onMissing,
}: ReportRequest): Promise<Uint8Array> {
  const file = await findTemplate(shelf, template);
  const compiled = await compileTemplate(file);
  const report = reportOf(file, compiled.fields);
  if (!report.build)
    throw new ProductError('report.dataOnly', { report: report.id, name: report.name['zh-CN'] });
  const model = report.build(check, file.kind === 'text' ? BUILT_IN : language);
  const stamp = { title: model.标题, created: formatMinute(check.now) };
  return renderWordTemplate(compiled, model, stamp, { strict, ...(onMissing ? { onMissing } : {}) });
}
