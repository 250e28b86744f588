import { readWorkbookFile } from '../../adapters/files/readWorkbookFile';
import type { Command } from '../Command';
import { helpOption, languageOption } from '../commonOptions';
import { renderLintJson, renderLintText } from '../formats/lintReport';
import { exitCodes } from '../Terminal';

export const lintDocx: Command = {
  name: 'lint-docx',
  positionals: ['FILE'],
  summary: {
    'zh-CN': '按 GB/T 9704-2012 测量 Word 文档，指出不符之处和条款',
    en: 'measure a Word document against GB/T 9704-2012: what deviates, by its clause',
  },
  example: 'lint-docx "通报.docx"',
  options: {
    json: { type: 'boolean', help: { 'zh-CN': '输出 JSON', en: 'print JSON' } },
    lang: languageOption,
    help: helpOption,
  },
  async run({ positionals, options, language }, terminal) {
    const [file = ''] = positionals;
    // Loaded when asked for: the Word engine would slow the start of every other command.
    const { lintDocx: measure } = await import('../../word/lint/lintDocx');
    const report = await measure(await readWorkbookFile(file));
    const render = options['json'] === true ? renderLintJson : renderLintText;
    terminal.print(render(file, report, language));
    return report.deviations.length > 0 ? exitCodes.findings : exitCodes.clean;
  },
};
