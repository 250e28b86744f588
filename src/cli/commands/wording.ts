import { defaultWordLists } from '../../catalog/words/defaultWordLists';
import { assessWording } from '../../domain/wording/assessWording';
import type { Command } from '../Command';
import { formatOption, helpOption, languageOption } from '../commonOptions';
import { exitCodes } from '../Terminal';

export const wording: Command = {
  name: 'wording',
  positionals: ['TEXT'],
  summary: { 'zh-CN': '试判一句目标，如“提升效率”', en: 'judge one target text, e.g. “提升效率”' },
  example: 'wording "提升效率"',
  options: { format: formatOption('text', 'json'), lang: languageOption, help: helpOption },
  async run({ positionals, options, language }, terminal) {
    const { vague, quantified, reasons, suggestion } = assessWording(positionals[0] ?? '', defaultWordLists);
    const why = reasons.map(({ reason }) => reason[language]);
    const advice = suggestion?.[language] ?? null;
    terminal.print(
      options['format'] === 'json'
        ? JSON.stringify({ vague, quantified, reasons: why, suggestion: advice }, null, 2)
        : [verdict(vague, quantified)[language], ...why, ...(advice ? [`→ ${advice}`] : [])].join('\n'),
    );
    return exitCodes.clean;
  },
};

const verdict = (vague: boolean, quantified: boolean): { 'zh-CN': string; en: string } => ({
  'zh-CN': `${vague ? '表述模糊' : '表述明确'}，${quantified ? '有量化' : '无量化'}`,
  en: `${vague ? 'vague' : 'clear'}, ${quantified ? 'quantified' : 'not quantified'}`,
});
