import type { TemplateFile } from '../ports/TemplateShelf';
import type { HouseStyle } from '../word/styles/HouseStyle';
import { compileWordTemplate, type WordTemplate } from '../word/compileWordTemplate';
import { allHelpers } from '../word/helpers/allHelpers';
import { templateFields, type TemplateFields } from '../word/templateFields';
import { templateDocx } from './templateDocx';

/** A built-in text template and an office's own Word document end as the same thing. */
export async function compileTemplate(
  file: TemplateFile,
  house?: HouseStyle,
): Promise<WordTemplate & TemplateFields> {
  const template = await compileWordTemplate(await templateDocx(file, house), allHelpers, file.partials);
  return { ...template, ...templateFields(template) };
}
