import type { Localized } from '../base/Language';
import type { TemplateFile, TemplateShelf } from '../ports/TemplateShelf';
import { parseTextTemplate } from '../word/text/parseTextTemplate';

export interface TemplateListing {
  readonly file: TemplateFile;
  readonly name: Localized;
  /** Who uses it and for what. */
  readonly purpose: Localized;
}

/** The built-in templates as a user chooses among them. */
export async function listTemplates(shelf: TemplateShelf): Promise<TemplateListing[]> {
  return (await shelf.list()).map((file) => {
    const entries = file.kind === 'text' ? parseTextTemplate(file.text).frontMatter : {};
    const chinese = entries['名称'] ?? file.id;
    const purpose = entries['用途'] ?? '';
    return {
      file,
      name: { 'zh-CN': chinese, en: entries['英文名'] ?? chinese },
      purpose: { 'zh-CN': purpose, en: entries['英文用途'] ?? purpose },
    };
  });
}
