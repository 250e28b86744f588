import type { TemplateFile } from '../ports/TemplateShelf';
import { compileWordTemplate, type WordTemplate } from '../word/compileWordTemplate';
import { allHelpers } from '../word/helpers/allHelpers';
import { buildTemplateDocx } from '../word/text/buildTemplateDocx';
import { parseTextTemplate } from '../word/text/parseTextTemplate';

/** A built-in text template and an office's own Word document end as the same thing. */
export async function compileTemplate(file: TemplateFile): Promise<WordTemplate> {
  const docx = file.kind === 'docx' ? file.bytes : await buildTemplateDocx(parseTextTemplate(file.text));
  return compileWordTemplate(docx, allHelpers);
}
