/** Where an own template is kept. */
export type TemplateHome = 'workbook' | 'device';

export interface TemplateView {
  readonly id: string;
  readonly home: 'builtIn' | TemplateHome;
  readonly name: string;
  /** Who uses it and for what; '' for an own template. */
  readonly purpose: string;
  /** Houses it can be printed in, its own first; one or none: no choice. */
  readonly styles: readonly string[];
  /** Why it cannot be written from this workbook now; absent when it can. */
  readonly obstacle?: string;
}

export interface TemplateFieldsView {
  readonly template: string;
  /** Name of the report whose fields these are; '' while there are mistakes. */
  readonly report: string;
  /** What keeps the template from being used, or prints a blank: one sentence with its place each. */
  readonly mistakes: readonly string[];
  readonly fields: readonly FieldView[];
}

export interface FieldView {
  readonly path: string;
  /** To be copied into a template: `{{标题}}`, `{{#each 行}}{{序号}}{{/each}}`. */
  readonly tag: string;
  readonly meaning: string;
  /** What it looks like; '' when there is no sample. */
  readonly example: string;
  /** The template mentions it already. */
  readonly mentioned: boolean;
  /** False: not in the report, prints a blank. */
  readonly known: boolean;
}

export interface ReportWishView {
  readonly template: string;
  /** One of the template's styles; absent: its own. */
  readonly style?: string;
}

export interface TemplateWishView extends ReportWishView {
  /** With a comment at each mistake, for Word to show. */
  readonly annotated?: true;
}

export interface ReportDocument {
  readonly template: string;
  /** `会议执行监控报告-2024-07-12.docx` */
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** What was printed as a blank, for people: one line each. */
  readonly missing: readonly string[];
}

/** A Word document of ours to be edited in Word. */
export interface TemplateDocument {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}
