import type { Localized } from '../base/Language';
import type { TemplateFile, TemplateShelf } from '../ports/TemplateShelf';
import { namesOf } from './namesOf';

export interface TemplateListing {
  readonly file: TemplateFile;
  readonly name: Localized;
  /** Who uses it and for what. */
  readonly purpose: Localized;
}

/** The built-in templates as a user chooses among them. */
export async function listTemplates(shelf: TemplateShelf): Promise<TemplateListing[]> {
  return (await shelf.list()).map((file) => ({ file, ...namesOf(file) }));
}
