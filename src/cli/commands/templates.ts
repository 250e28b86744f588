import type { Command } from '../Command';
import { helpOption, languageOption } from '../commonOptions';
import { shelfOf } from '../shelfOf';
import { exitCodes } from '../Terminal';

export const templates: Command = {
  name: 'templates',
  positionals: [],
  summary: { 'zh-CN': '列出报告模板', en: 'list the report templates' },
  example: 'templates',
  options: { lang: languageOption, help: helpOption },
  async run({ language }, terminal) {
    const { listTemplates } = await import('../../flows/listTemplates');
    const listings = await listTemplates(shelfOf(terminal));
    terminal.print(
      listings
        .map(({ file, name, purpose }) => `${file.id}  ${name[language]}\n    ${purpose[language]}`)
        .join('\n'),
    );
    return exitCodes.clean;
  },
};
