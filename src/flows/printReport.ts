import { attachFiles } from './attachments/attachFiles';
import type { FieldNames } from '../domain/report/taiwan/FieldNames';
import { taiwanModel } from '../domain/report/taiwan/taiwanModel';
import { renderWordTemplate } from '../word/renderWordTemplate';
import { richFormsAs, type FindRichForm } from '../word/rich/richText/RichForms';
import type { PreparedTemplate } from './prepareTemplate';
import type { ReportWish } from './ReportWish';

export interface PrintedModel {
  readonly model: object;
  /** Of the fields it may have in Traditional. */
  readonly names?: FieldNames;
  /** `2024-07-12T09:00` */
  readonly created: string;
  /** How its texts are formatted in the workbook it is about. */
  readonly richForms?: FindRichForm;
}

/** Prints a model. Same template, model and files, same bytes. @throws ProductError `attachment.*`, `template.*` */
export async function printReport(
  { compiled, title, isTaiwan }: Pick<PreparedTemplate, 'compiled' | 'title' | 'isTaiwan'>,
  { model, names, created, richForms }: PrintedModel,
  { strict = false, onMissing, files = {} }: Pick<ReportWish, 'strict' | 'onMissing' | 'files'> = {},
): Promise<Uint8Array> {
  const whole = await attachFiles(model, compiled, files);
  const shown = isTaiwan ? taiwanModel(whole, names) : whole;
  const own = '标题' in shown && typeof shown.标题 === 'string' ? shown.标题 : title;
  return renderWordTemplate(
    compiled,
    shown,
    { title: own, created },
    {
      strict,
      ...(onMissing ? { onMissing } : {}),
      ...(richForms ? { variables: richFormsAs(richForms) } : {}),
    },
  );
}
