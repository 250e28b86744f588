import { writeNewFile } from '../../adapters/files/writeNewFile';
import { ProductError } from '../../base/ProductError';
import type { Arguments, Command } from '../Command';
import { forceOption, formatOption, helpOption, languageOption, outputOption } from '../commonOptions';
import { jsonData, wordDocument } from '../FileKind';
import { renderTemplateJson } from '../formats/templateJson';
import { renderTemplateText } from '../formats/templateText';
import { expectExtension, outputOf } from '../outputPath';
import { shelfOf } from '../shelfOf';
import { houseOf, styleOption } from '../styleOption';
import { type ExitCode, exitCodes, type Terminal } from '../Terminal';

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
    sample: {
      type: 'boolean',
      help: {
        'zh-CN': '给出一份样例数据（JSON），照着改了就能出报告；加 -o 存成文件',
        en: 'give sample data (JSON) to start from; with -o: into a file',
      },
    },
    style: styleOption,
    output: outputOption('OUT.docx|OUT.json'),
    force: forceOption,
    lang: languageOption,
    help: helpOption,
  },
  async run(args, terminal) {
    const { positionals, options, language } = args;
    const [template = ''] = positionals;
    const house = await houseOf(args);
    if (options['sample'] === true) return giveSample(args, terminal);
    if (options['annotate'] !== true && options['output'] !== undefined)
      throw new ProductError('cli.outputUnused', { given: outputOf(args) });
    const output = options['annotate'] === true ? outputOf(args) : undefined;
    if (output !== undefined) expectExtension(output, wordDocument, args);
    const { inspectTemplate } = await import('../../flows/inspectTemplate');
    const inspection = await inspectTemplate(template, shelfOf(terminal), house);
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

async function giveSample(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { positionals, options, language } = args;
  const [template = ''] = positionals;
  const output = options['output'] === undefined ? undefined : outputOf(args);
  if (output !== undefined) expectExtension(output, jsonData, args);
  const { sampleData } = await import('../../flows/sampleData');
  const house = await houseOf(args);
  const sample = await sampleData({ template, shelf: shelfOf(terminal), ...(house && { house }) });
  if (output === undefined) await terminal.write([sample]);
  else {
    await writeNewFile(output, new TextEncoder().encode(sample), {
      overwrite: options['force'] === true,
      input: template,
    });
    terminal.note(language === 'zh-CN' ? `写到：${output}` : `Written to: ${output}`);
  }
  return exitCodes.clean;
}
