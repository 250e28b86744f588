import type { Language } from '../base/Language';
import { ProductError } from '../base/ProductError';
import type { WorkbookCheck } from '../domain/checks/WorkbookCheck';
import type { WorkbookPictures } from '../ports/WorkbookPictures';
import { askedFiles } from './attachments/askedFiles';
import { withWorkbookPictures } from './attachments/withWorkbookPictures';
import { formatMinute } from '../domain/time/WallMinute';
import { prepareTemplate } from './prepareTemplate';
import { printReport } from './printReport';
import type { ReportWish } from './ReportWish';
import { reportOf } from './reportOf';

export interface ReportRequest extends ReportWish {
  readonly check: WorkbookCheck;
  /** Read when the template uses pictures. */
  readonly pictures?: WorkbookPictures;
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
  ...wish
}: ReportRequest): Promise<Uint8Array> {
  const template = await prepareTemplate(wish);
  const { file, compiled, isTaiwan } = template;
  const report = reportOf(file, compiled.fields);
  if (!report.build)
    throw new ProductError('report.dataOnly', { report: report.id, name: report.name['zh-CN'] });
  const built = report.build(check, file.kind === 'text' || isTaiwan ? BUILT_IN : language);
  const model =
    pictures && askedFiles(compiled).pictures
      ? withWorkbookPictures(built, await pictures.readPictures(), check)
      : built;
  return printReport(template, { model, created: formatMinute(check.now) }, wish);
}
