import type { Language } from '../base/Language';
import { ProductError } from '../base/ProductError';
import type { WorkbookCheck } from '../domain/checks/WorkbookCheck';
import type { WorkbookPictures } from '../ports/WorkbookPictures';
import type { WorkbookRichTexts } from '../ports/WorkbookRichTexts';
import { askedFiles } from './attachments/askedFiles';
import { withWorkbookPictures } from './attachments/withWorkbookPictures';
import type { FindRichForm } from '../word/rich/richText/RichForms';
import { formatMinute } from '../domain/time/WallMinute';
import { prepareTemplate } from './prepareTemplate';
import { printReport } from './printReport';
import type { ReportWish } from './ReportWish';
import { reportOf } from './reportOf';

export interface ReportRequest extends ReportWish {
  readonly check: WorkbookCheck;
  /** Read when the template uses pictures. */
  readonly pictures?: WorkbookPictures;
  /** Read when the template prints formatted text. */
  readonly richTexts?: WorkbookRichTexts;
  /** Of what a template of the user's own quotes: findings, figures. */
  readonly language: Language;
}

/** The built-in templates are Chinese documents, whoever asks for them: no English sentence belongs into one. */
const BUILT_IN: Language = 'zh-CN';

/**
 * Writes a report about a checked workbook as .docx bytes. Same request, same bytes.
 * @throws ProductError `template.*`, `report.noTable`, `report.dataOnly`
 */
export async function writeReport({
  check,
  language,
  pictures,
  richTexts,
  ...wish
}: ReportRequest): Promise<Uint8Array> {
  const template = await prepareTemplate(wish);
  const { file, compiled, isTaiwan } = template;
  const report = reportOf(file, compiled.fields);
  if (!report.build)
    throw new ProductError('report.dataOnly', { report: report.id, name: report.name['zh-CN'] });
  const built = report.build(check, file.kind === 'text' || isTaiwan ? BUILT_IN : language);
  const asked = askedFiles(compiled);
  const model =
    pictures && asked.pictures ? withWorkbookPictures(built, await pictures.readPictures(), check) : built;
  const richForms = richTexts && asked.richTexts ? await formsIn(richTexts, check, isTaiwan) : undefined;
  const created = formatMinute(check.now);
  return printReport(template, { model, created, ...(richForms ? { richForms } : {}) }, wish);
}

async function formsIn(
  workbook: WorkbookRichTexts,
  check: WorkbookCheck,
  isTaiwan: boolean,
): Promise<FindRichForm> {
  const { workbookRichForms } = await import('./attachments/workbookRichForms');
  return workbookRichForms(await workbook.readRichTexts(), check, isTaiwan);
}
