import type { Language, Localized } from '../../base/Language';
import type { WorkbookCheck } from '../checks/WorkbookCheck';

/** A field a template may mention. */
export interface ReportField {
  /** `行[].序号`: dots lead into a value, `[]` through the items of a list. */
  readonly path: string;
  /** A list of plain values, whose items have no fields of their own. */
  readonly list?: true;
  readonly meaning: Localized;
}

/** What a template may mention, and, where a workbook can hold it, how it is made from a checked one. */
export interface ReportDefinition {
  /** `checklist` */
  readonly id: string;
  readonly name: Localized;
  /** Every path a template can use. */
  readonly fields: readonly ReportField[];
  /**
   * Absent where no workbook holds the data: they come as JSON.
   * @throws ProductError `report.noTable` when the workbook has nothing the report could be about
   */
  build?(check: WorkbookCheck, language: Language): ReportModel;
}

export interface ReportModel {
  /** Title of the document. */
  readonly 标题: string;
}
