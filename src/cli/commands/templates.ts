import { writeNewFile } from '../../adapters/files/writeNewFile';
import { ProductError } from '../../base/ProductError';
import type { Command } from '../Command';
import { forceOption, helpOption, languageOption, outputOption } from '../commonOptions';
import { wordDocument } from '../FileKind';
import { renderTemplateDetails, renderTemplateList } from '../formats/templateList';
import { expectExtension, outputOf } from '../outputPath';
import { shelfOf } from '../shelfOf';
import { houseOf, styleOption } from '../styleOption';
import { exitCodes } from '../Terminal';

export const templates: Command = {
  name: 'templates',
  positionals: ['[TEMPLATE]'],
  summary: {
    'zh-CN': '列出报告模板；给出代号和 -o 则另存为 Word 模板，供修改',
    en: 'list the report templates; with an id and -o: save one as a Word template to edit',
  },
  example: 'templates checklist -o "我单位的清单.docx"',
  options: {
    output: outputOption('OUT.docx'),
    style: styleOption,
    force: forceOption,
    lang: languageOption,
    help: helpOption,
  },
  async run(args, terminal) {
    const { positionals, options, language } = args;
    const shelf = shelfOf(terminal);
    const [template] = positionals;
    const house = await houseOf(args);
    if (template === undefined) {
      if (options['output'] !== undefined) throw new ProductError('cli.templateMissing');
      const { listTemplates } = await import('../../flows/listTemplates');
      terminal.print(renderTemplateList(await listTemplates(shelf), language));
      return exitCodes.clean;
    }
    const { exportTemplate, describeTemplate } = await import('../../flows/exportTemplate');
    if (options['output'] === undefined) {
      terminal.print(renderTemplateDetails(await describeTemplate(template, shelf), language));
      return exitCodes.clean;
    }
    const output = outputOf(args);
    expectExtension(output, wordDocument, args);
    const bytes = await exportTemplate(template, shelf, house);
    const { fromWorkbook } = await describeTemplate(template, shelf);
    await writeNewFile(output, bytes, { overwrite: options['force'] === true });
    terminal.print(
      language === 'zh-CN'
        ? `写到：${output}\n在 Word 中改好后：duban report "${output}" ${fromWorkbook ? '台账.xlsx' : '数据.json'} -o 报告.docx`
        : `Written to: ${output}\nEdited in Word, use it as: duban report "${output}" ${fromWorkbook ? 'FILE.xlsx' : 'data.json'} -o REPORT.docx`,
    );
    return exitCodes.clean;
  },
};
