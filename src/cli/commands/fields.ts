import { writeNewFile } from '../../adapters/files/writeNewFile';
import type { Command } from '../Command';
import { forceOption, formatOption, helpOption, languageOption, outputOption } from '../commonOptions';
import { wordDocument } from '../FileKind';
import { renderTemplateJson } from '../formats/templateJson';
import { renderTemplateText } from '../formats/templateText';
import { expectExtension, outputOf } from '../outputPath';
import { shelfOf } from '../shelfOf';
import { exitCodes } from '../Terminal';

export const fields: Command = {
  name: 'fields',
  positionals: ['TEMPLATE'],
  summary: {
    'zh-CN': '试读模板：指出写错的标签，列出每个标签和字段',
    en: 'read a template without a workbook: its mistakes, tags and fields',
  },
  example: 'fields meeting-report',
  options: {
    format: formatOption('text', 'json'),
    annotate: {
      type: 'boolean',
      help: {
        'zh-CN': '另存一份模板，在每处错误加上批注（与 -o 同用）',
        en: 'write a copy of the template with a comment at each mistake (with -o)',
      },
    },
    output: outputOption('OUT.docx'),
    force: forceOption,
    lang: languageOption,
    help: helpOption,
  },
  async run(args, terminal) {
    const { positionals, options, language } = args;
    const [template = ''] = positionals;
    const output = options['annotate'] === true ? outputOf(args) : undefined;
    if (output !== undefined) expectExtension(output, wordDocument, args);
    const { inspectTemplate } = await import('../../flows/inspectTemplate');
    const inspection = await inspectTemplate(template, shelfOf(terminal));
    const render = options['format'] === 'json' ? renderTemplateJson : renderTemplateText;
    terminal.print(render(inspection, language));
    const mistakes = [...inspection.mistakes, ...inspection.fieldMistakes];
    if (output !== undefined) {
      const { annotateTemplate } = await import('../../word/mistakes/annotateTemplate');
      const bytes = await annotateTemplate(inspection.docx, mistakes, language);
      await writeNewFile(output, bytes, { overwrite: options['force'] === true, input: template });
      terminal.note(language === 'zh-CN' ? `写到：${output}` : `Written to: ${output}`);
    }
    return mistakes.length > 0 ? exitCodes.findings : exitCodes.clean;
  },
};
