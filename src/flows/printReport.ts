import { attachFiles, type ReportFiles } from './attachments/attachFiles';
import type { FieldNames } from '../domain/report/taiwan/FieldNames';
import { taiwanModel } from '../domain/report/taiwan/taiwanModel';
import type { TemplateShelf } from '../ports/TemplateShelf';
import type { MissingField } from '../word/mistakes/MissingField';
import { renderWordTemplate } from '../word/renderWordTemplate';
import type { HouseStyle } from '../word/styles/HouseStyle';
import type { PreparedTemplate } from './prepareTemplate';

/** What may be asked of any report. */
export interface ReportWish {
  /** Id or name of a built-in template, or a Word document of the user's own. */
  readonly template: string;
  readonly shelf: TemplateShelf;
  /** Builds a built-in template in this house instead of its own. */
  readonly house?: HouseStyle;
  /** Pictures and documents it may put in. */
  readonly files?: ReportFiles;
  /** Refuses fields that the report does not have, instead of printing blanks for them. */
  readonly strict?: boolean;
  /** Is told which fields were printed as blanks because the report does not have them. */
  readonly onMissing?: (fields: readonly MissingField[]) => void;
}

export interface PrintedModel {
  readonly model: object;
  /** Of the fields it may have in Traditional. */
  readonly names?: FieldNames;
  /** `2024-07-12T09:00` */
  readonly created: string;
}

/** Prints a model. Same template, model and files, same bytes. @throws ProductError `attachment.*`, `template.*` */
export async function printReport(
  { compiled, title, isTaiwan }: Pick<PreparedTemplate, 'compiled' | 'title' | 'isTaiwan'>,
  { model, names, created }: PrintedModel,
  { strict = false, onMissing, files = {} }: Pick<ReportWish, 'strict' | 'onMissing' | 'files'> = {},
): Promise<Uint8Array> {
  const whole = await attachFiles(model, compiled, files);
  const shown = isTaiwan ? taiwanModel(whole, names) : whole;
  const own = '标题' in shown && typeof shown.标题 === 'string' ? shown.标题 : title;
  return renderWordTemplate(
    compiled,
    shown,
    { title: own, created },
    { strict, ...(onMissing ? { onMissing } : {}) },
  );
}
