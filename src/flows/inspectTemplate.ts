import type { Localized } from '../base/Language';
import type { ReportDefinition, ReportField } from '../domain/report/ReportDefinition';
import { FieldNames } from '../domain/report/taiwan/FieldNames';
import type { TemplateShelf } from '../ports/TemplateShelf';
import type { ListedTag } from '../word/compilePart';
import { readWordTemplate } from '../word/compileWordTemplate';
import { allHelpers } from '../word/helpers/allHelpers';
import { checkFields, type FieldMistake } from '../word/mistakes/checkFields';
import type { HouseStyle } from '../word/styles/HouseStyle';
import type { ToldMistake } from '../word/tags/PlacedMistake';
import { templateFields } from '../word/templateFields';
import { pictureFields } from './attachments/withWorkbookPictures';
import { findTemplate } from './findTemplate';
import { reportOf } from './reportOf';
import { sampleValue } from './sampleValue';
import { templateDocx } from './templateDocx';

export interface FieldListing extends ReportField {
  /** Whether the template mentions it; the others it could mention. */
  readonly mentioned: boolean;
  /** False for a name the report does not have: it will print a blank. */
  readonly known: boolean;
  /** Of an unknown one: those that may have been meant. */
  readonly nearest: readonly string[];
  /** What it looks like in the report's sample. */
  readonly example: string | undefined;
}

/** A template looked at without a workbook. */
export interface TemplateInspection {
  readonly id: string;
  readonly docx: Uint8Array;
  /** Every tag with what it was taken for. */
  readonly tags: readonly ListedTag[];
  /** What keeps the template from being used. */
  readonly mistakes: readonly ToldMistake[];
  /** The report it is for; undefined while there are mistakes. */
  readonly report: Pick<ReportDefinition, 'id' | 'name'> | undefined;
  /** Unknown ones first, then in the report's order. */
  readonly fields: readonly FieldListing[];
  readonly fieldMistakes: readonly FieldMistake[];
}

/**
 * @param house as it is built in that house, instead of its own
 * @throws ProductError `template.unknown`, `template.noReport`, `template.notWord`, `template.text`, `template.ownStyle`,
 *   `template.styleMissing`
 */
export async function inspectTemplate(
  template: string,
  shelf: TemplateShelf,
  house?: HouseStyle,
): Promise<TemplateInspection> {
  const file = await findTemplate(shelf, template);
  const docx = await templateDocx(file, house);
  const read = await readWordTemplate(docx, allHelpers, file.partials);
  const common = { id: file.id, docx, tags: read.tags };
  if ('mistakes' in read) {
    return { ...common, mistakes: read.mistakes, report: undefined, fields: [], fieldMistakes: [] };
  }
  const asked = templateFields(read);
  const report = reportOf(file, asked.fields);
  const names = new FieldNames(report.fields);
  const uses = asked.uses.map((use) => ({ ...use, path: names.simplifyPath(use.path) }));
  const known = file.kind === 'docx' && report.build ? [...report.fields, ...pictureFields] : report.fields;
  const fieldMistakes = checkFields({ uses }, known);
  const sample = file.sample ?? (await shelf.list()).find(({ id }) => id === report.id)?.sample;
  const mentioned = new Set(uses.map(({ path }) => path));
  const unknown = new Map(fieldMistakes.filter((one) => one.unknown).map((one) => [one.path, one.nearest]));
  return {
    ...common,
    mistakes: [],
    report,
    fieldMistakes,
    fields: [
      ...[...unknown].map(([path, nearest]) => ({
        path,
        meaning: UNKNOWN,
        mentioned: true,
        known: false,
        nearest,
        example: undefined,
      })),
      ...known.map((field) => ({
        ...field,
        mentioned: mentioned.has(field.path),
        known: true,
        nearest: [],
        example: sampleValue(sample, field.path),
      })),
    ],
  };
}

const UNKNOWN: Localized = {
  'zh-CN': '报告数据中没有这个字段，将印成 ____',
  en: 'not in the report: prints ____',
};
