import { neighbourFiles } from '../../adapters/files/neighbourFiles';
import { readWorkbookFile } from '../../adapters/files/readWorkbookFile';
import { writeNewFile } from '../../adapters/files/writeNewFile';
import type { ReportWish } from '../../flows/ReportWish';
import type { MissingField } from '../../word/mistakes/MissingField';
import { checkFile } from '../checkFile';
import type { Arguments, Command } from '../Command';
import {
  dueSoonOption,
  forceOption,
  helpOption,
  languageOption,
  momentOf,
  nowOption,
  outputOption,
} from '../commonOptions';
import { wordDocument } from '../FileKind';
import { expectExtension, outputOf } from '../outputPath';
import { shelfOf } from '../shelfOf';
import { fileOption, givenFiles } from '../fileOption';
import { houseOf, styleOption } from '../styleOption';
import { exitCodes, type Terminal } from '../Terminal';

export const report: Command = {
  name: 'report',
  positionals: ['TEMPLATE', 'FILE'],
  summary: { 'zh-CN': '按模板出 Word 报告', en: 'write a Word report from a template' },
  details: {
    'zh-CN':
      'TEMPLATE 是自带模板的代号（见 duban templates）或自己的 .docx；FILE 是工作簿，或一份 .json 数据（样例见 duban fields TEMPLATE --sample）。',
    en: 'TEMPLATE is a built-in one (see duban templates) or a .docx of your own; FILE is a workbook, or .json data (for a sample: duban fields TEMPLATE --sample).',
  },
  example: 'report checklist "台账.xlsx" -o "清单.docx"',
  options: {
    output: outputOption('OUT.docx'),
    style: styleOption,
    file: fileOption,
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
    const { positionals, options, language } = args;
    const [template = '', file = ''] = positionals;
    const output = outputOf(args);
    expectExtension(output, wordDocument, args);
    const house = await houseOf(args);
    const shelf = shelfOf(terminal);
    let missing: readonly MissingField[] = [];
    const wish = {
      template,
      shelf,
      ...(house && { house }),
      files: { given: await givenFiles(args), ...(isData(file) && { beside: neighbourFiles(file) }) },
      strict: options['strict'] === true,
      onMissing: (fields: readonly MissingField[]) => void (missing = fields),
    };
    // Loaded when asked for: the Word engine would double the start of every other command.
    const { findTemplate } = await import('../../flows/findTemplate');
    const { kind } = await findTemplate(shelf, template);
    const bytes = isData(file)
      ? await writeFromData(file, wish, args, terminal)
      : await writeFromWorkbook(file, wish, args, terminal);
    await writeNewFile(output, bytes, { overwrite: options['force'] === true, input: file });
    terminal.progress('');
    if (kind === 'text' && language === 'en') terminal.note('The built-in templates are Chinese documents.');
    terminal.print(language === 'zh-CN' ? `写到：${output}` : `Written to: ${output}`);
    if (missing.length > 0) {
      const { describeMissing } = await import('../../word/mistakes/MissingField');
      const list = describeMissing(missing)[language];
      terminal.note(
        language === 'zh-CN'
          ? `数据里没有或印不出、已印成 ____ 的内容 ${missing.length} 处：${list}`
          : `Printed as ____, for there is no text to print (${missing.length}):${list}`,
      );
    }
    return exitCodes.clean;
  },
};

const isData = (file: string): boolean => /\.json$/i.test(file);

async function writeFromWorkbook(
  file: string,
  wish: ReportWish,
  args: Arguments,
  terminal: Terminal,
): Promise<Uint8Array> {
  const { writeReport } = await import('../../flows/writeReport');
  const { workbook, check } = await checkFile(file, args, terminal, undefined, wish.house?.language);
  sayWriting(args, terminal);
  return writeReport({
    ...wish,
    check,
    pictures: workbook,
    richTexts: workbook,
    language: args.language,
  });
}

async function writeFromData(
  file: string,
  wish: ReportWish,
  args: Arguments,
  terminal: Terminal,
): Promise<Uint8Array> {
  const { readReportData } = await import('../../flows/readReportData');
  const { writeDataReport } = await import('../../flows/writeDataReport');
  const data = readReportData(await readWorkbookFile(file), file);
  sayWriting(args, terminal);
  return writeDataReport({ ...wish, data, now: momentOf(args, terminal) });
}

function sayWriting({ language }: Arguments, terminal: Terminal): void {
  terminal.progress(language === 'zh-CN' ? '正在写报告 …' : 'Writing the report …');
}
