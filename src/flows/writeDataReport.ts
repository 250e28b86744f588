import { reports } from '../domain/report/reports';
import { FieldNames } from '../domain/report/taiwan/FieldNames';
import { formatMinute, type WallMinute } from '../domain/time/WallMinute';
import { prepareTemplate } from './prepareTemplate';
import { printReport } from './printReport';
import type { ReportWish } from './ReportWish';

export interface DataReportRequest extends ReportWish {
  /** What the template may mention. */
  readonly data: object;
  readonly now: WallMinute;
}

/**
 * Writes a report from data somebody brings along, as .docx bytes. Same request, same bytes.
 * @throws ProductError `template.*`
 */
export async function writeDataReport({ data, now, ...wish }: DataReportRequest): Promise<Uint8Array> {
  const template = await prepareTemplate(wish);
  const names = new FieldNames(
    reports.find(({ id }) => id === template.file.id)?.fields ?? reports.flatMap(({ fields }) => fields),
  );
  return printReport(template, { model: data, names, created: formatMinute(now) }, wish);
}
