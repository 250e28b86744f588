import type { TemplateFile } from '../ports/TemplateShelf';
import { compileWordTemplate, type WordTemplate } from '../word/compileWordTemplate';
import { allHelpers } from '../word/helpers/allHelpers';
import { templateDocx } from './templateDocx';

/** A built-in text template and an office's own Word document end as the same thing. */
export async function compileTemplate(file: TemplateFile): Promise<WordTemplate> {
  return compileWordTemplate(await templateDocx(file), allHelpers, file.partials);
}
