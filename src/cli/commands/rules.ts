import { allRules } from '../../catalog/rules/allRules';
import { severityLabels } from '../../locales/labels';
import { sourceIn } from '../../locales/sourceIn';
import type { Command } from '../Command';
import { formatOption, helpOption, languageOption } from '../commonOptions';
import { exitCodes } from '../Terminal';

export const rules: Command = {
  name: 'rules',
  positionals: [],
  summary: { 'zh-CN': '列出全部检查规则', en: 'list the rules' },
  example: 'rules --format json',
  options: { format: formatOption('text', 'json'), lang: languageOption, help: helpOption },
  async run({ options, language }, terminal) {
    terminal.print(
      options['format'] === 'json'
        ? JSON.stringify(
            allRules.map(({ id, severity, source, title }) => ({
              id,
              severity,
              source: sourceIn(language, source),
              title: title[language],
            })),
            null,
            2,
          )
        : allRules
            .map(({ id, severity, title, source }) =>
              language === 'zh-CN'
                ? `${id}  ${severityLabels[severity][language]}  ${title[language]}（${source}）`
                : `${id}  ${severityLabels[severity][language]}  ${title[language]} (${sourceIn(language, source)})`,
            )
            .join('\n'),
    );
    return exitCodes.clean;
  },
};
