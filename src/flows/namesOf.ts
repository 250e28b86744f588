import type { Localized } from '../base/Language';
import type { TemplateFile } from '../ports/TemplateShelf';
import { parseTextTemplate } from '../word/text/parseTextTemplate';

/** What a template is called, and who uses it for what. */
export function namesOf(file: TemplateFile): { readonly name: Localized; readonly purpose: Localized } {
  const entries = file.kind === 'text' ? parseTextTemplate(file.text).frontMatter : {};
  const chinese = entries['名称'] ?? file.id.replace(/^.*[/\\]|\.[^.]*$/g, '');
  const purpose = entries['用途'] ?? '';
  return {
    name: { 'zh-CN': chinese, en: entries['英文名'] ?? chinese },
    purpose: { 'zh-CN': purpose, en: entries['英文用途'] ?? purpose },
  };
}
