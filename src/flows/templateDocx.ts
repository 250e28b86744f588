import type { TemplateFile } from '../ports/TemplateShelf';
import { buildTemplateDocx } from '../word/text/buildTemplateDocx';
import { parseTextTemplate } from '../word/text/parseTextTemplate';

/** A template as the Word document it is, or is built into. */
export async function templateDocx(file: TemplateFile): Promise<Uint8Array> {
  return file.kind === 'docx' ? file.bytes : buildTemplateDocx(parseTextTemplate(file.text));
}
