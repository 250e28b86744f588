import type { Language } from '../../base/Language';
import type { FieldListing } from '../../flows/fieldsOf';
import type { Command } from '../Command';
import { helpOption, languageOption } from '../commonOptions';
import { shelfOf } from '../shelfOf';
import { exitCodes } from '../Terminal';

export const fields: Command = {
  name: 'fields',
  positionals: ['TEMPLATE'],
  summary: { 'zh-CN': '列出模板用到和可用的字段', en: 'list the fields a template uses or could use' },
  example: 'fields checklist',
  options: { lang: languageOption, help: helpOption },
  async run({ positionals, language }, terminal) {
    const { fieldsOf } = await import('../../flows/fieldsOf');
    const listings = await fieldsOf(positionals[0] ?? '', shelfOf(terminal));
    terminal.print(listings.map((field) => renderField(field, language)).join('\n'));
    return exitCodes.clean;
  },
};

function renderField({ path, meaning, mentioned, known }: FieldListing, language: Language): string {
  const sign = known ? (mentioned ? '✓' : ' ') : '✗';
  return `${sign} {{${path}}}  ${meaning[language]}`;
}
