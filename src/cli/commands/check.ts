import type { Severity } from '../../domain/checks/Finding';
import type { WorkbookCheck } from '../../domain/checks/WorkbookCheck';
import type { Command } from '../Command';
import { dueSoonOption, formatOption, helpOption, languageOption, nowOption } from '../commonOptions';
import { renderCheckJson } from '../formats/checkJson';
import { renderCheckMarkdown } from '../formats/checkMarkdown';
import { renderCheckText } from '../formats/checkText';
import { checkFile } from '../checkFile';
import { exitCodes } from '../Terminal';

const ranks: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

export const check: Command = {
  name: 'check',
  positionals: ['FILE'],
  summary: {
    'zh-CN': '检查工作簿：认出的表、问题、到期情况、指标',
    en: 'check a workbook: tables, findings, deadlines, metrics',
  },
  example: 'check "台账.xlsx" --min warning',
  options: {
    now: nowOption,
    'due-soon': dueSoonOption,
    format: formatOption('text', 'json', 'md'),
    min: {
      type: 'string',
      value: 'error|warning|info',
      choices: ['error', 'warning', 'info'],
      help: {
        'zh-CN': '有不低于此级别的问题时退出码为 1，默认 error',
        en: 'exit 1 on findings at or above this; default: error',
      },
    },
    lang: languageOption,
    help: helpOption,
  },
  async run(args, terminal) {
    const { check: result } = await checkFile(args.positionals[0] ?? '', args, terminal);
    const format = args.options['format'] ?? 'text';
    if (format === 'text') terminal.print(renderCheckText(result, args.language));
    else {
      const render = format === 'json' ? renderCheckJson : renderCheckMarkdown;
      await terminal.write(render(result, args.language));
    }
    return hasFindings(result, (args.options['min'] ?? 'error') as Severity)
      ? exitCodes.findings
      : exitCodes.clean;
  },
};

const hasFindings = ({ findings }: WorkbookCheck, minimum: Severity): boolean =>
  findings.some(({ severity }) => ranks[severity] >= ranks[minimum]);
