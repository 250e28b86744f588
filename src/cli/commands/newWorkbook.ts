import { writeNewFile } from '../../adapters/files/writeNewFile';
import { newWorkbookPlans } from '../../catalog/samples/newWorkbookPlans';
import type { Command } from '../Command';
import { forceOption, helpOption, languageOption, momentOf, nowOption, outputOption } from '../commonOptions';
import { workbookKind } from '../FileKind';
import { expectExtension, outputOf } from '../outputPath';
import { exitCodes } from '../Terminal';

const kinds = {
  'zh-CN': newWorkbookPlans.map(({ kind, name }) => `${kind}（${name['zh-CN']}）`).join('、'),
  en: newWorkbookPlans.map(({ kind, name }) => `${kind} (${name.en})`).join(', '),
};

export const newWorkbook: Command = {
  name: 'new',
  positionals: ['KIND'],
  summary: {
    'zh-CN': '新建工作簿：督办台账、对照清单、会议执行等',
    en: 'make a new workbook: a follow-up register, a checklist, a meeting …',
  },
  details: {
    'zh-CN': `可以新建（KIND）：${kinds['zh-CN']}`,
    en: `KIND is one of: ${kinds.en}`,
  },
  example: 'new followUp -o "新台账.xlsx"',
  options: {
    output: outputOption('OUT.xlsx'),
    sample: { type: 'boolean', help: { 'zh-CN': '填入示例内容', en: 'fill in the sample rows' } },
    force: forceOption,
    now: nowOption,
    lang: languageOption,
    help: helpOption,
  },
  async run(args, terminal) {
    const output = outputOf(args);
    expectExtension(output, workbookKind('.xlsx'), args);
    const wish = {
      kinds: [args.positionals[0] ?? ''],
      sample: args.options['sample'] === true,
      now: momentOf(args, terminal),
      language: args.language,
    };
    const { renderWorkbook } = await import('../../adapters/exceljs/exceljsWorkbook');
    const { createWorkbook } = await import('../../flows/createWorkbook');
    await writeNewFile(output, await createWorkbook(wish, renderWorkbook), {
      overwrite: args.options['force'] === true,
    });
    if (wish.sample && args.language === 'en') terminal.note('The sample rows are Chinese text.');
    terminal.print(args.language === 'zh-CN' ? `写到：${output}` : `Written to: ${output}`);
    return exitCodes.clean;
  },
};
