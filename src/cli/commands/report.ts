import { writeNewFile } from '../../adapters/files/writeNewFile';
import type { MissingField } from '../../word/mistakes/MissingField';
import { checkFile } from '../checkFile';
import type { Command } from '../Command';
import {
  dueSoonOption,
  forceOption,
  helpOption,
  languageOption,
  nowOption,
  outputOption,
} from '../commonOptions';
import { wordDocument } from '../FileKind';
import { expectExtension, outputOf } from '../outputPath';
import { shelfOf } from '../shelfOf';
import { exitCodes } from '../Terminal';

export const report: Command = {
  name: 'report',
  positionals: ['TEMPLATE', 'FILE'],
  summary: { 'zh-CN': '按模板出 Word 报告', en: 'write a Word report from a template' },
  example: 'report checklist "台账.xlsx" -o "清单.docx"',
  options: {
    output: outputOption('OUT.docx'),
    strict: {
      type: 'boolean',
      help: {
        'zh-CN': '模板要印的内容报告里没有时不出报告，而不是印成 ____',
        en: 'write no report when the template prints what the report does not have, instead of ____',
      },
    },
    force: forceOption,
    now: nowOption,
    'due-soon': dueSoonOption,
    lang: languageOption,
    help: helpOption,
  },
  async run(args, terminal) {
    const [template = '', file = ''] = args.positionals;
    const output = outputOf(args);
    expectExtension(output, wordDocument, args);
    // Loaded when asked for: the Word engine would double the start of every other command.
    const { writeReport } = await import('../../flows/writeReport');
    const { findTemplate } = await import('../../flows/findTemplate');
    const shelf = shelfOf(terminal);
    const { kind } = await findTemplate(shelf, template);
    const { check } = await checkFile(file, args, terminal);
    terminal.progress(args.language === 'zh-CN' ? '正在写报告 …' : 'Writing the report …');
    let missing: readonly MissingField[] = [];
    const bytes = await writeReport({
      template,
      check,
      shelf,
      language: args.language,
      strict: args.options['strict'] === true,
      onMissing: (fields) => (missing = fields),
    });
    await writeNewFile(output, bytes, { overwrite: args.options['force'] === true, input: file });
    terminal.progress('');
    if (kind === 'text' && args.language === 'en')
      terminal.note('The built-in templates are Chinese documents.');
    terminal.print(args.language === 'zh-CN' ? `写到：${output}` : `Written to: ${output}`);
    if (missing.length > 0) {
      const { describeMissing } = await import('../../word/mistakes/MissingField');
      const list = describeMissing(missing)[args.language];
      terminal.note(
        args.language === 'zh-CN'
          ? `报告数据里没有、已印成 ____ 的内容 ${missing.length} 处：${list}`
          : `Printed as ____, for the report does not have them (${missing.length}):${list}`,
      );
    }
    return exitCodes.clean;
  },
};
