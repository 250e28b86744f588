import type { Language } from '../base/Language';
import type { Command } from './Command';
import { commands } from './commands';
import { padToWidth, widthOf } from './wrapText';
import { shownValue } from './shownValue';

const texts = {
  'zh-CN': {
    title: '督办（duban）：检查工作簿、标出逾期与问题、出正式 Word 报告。全部在本机完成，不上传任何内容。',
    usage: '用法：',
    example: '例如：',
    commands: '命令：',
    options: '选项：',
    more: '某个命令的说明：duban 命令 --help',
    codes: '退出码：0 没有问题 · 1 有不低于 --min 的问题 · 2 文件或命令不能用 · 70 督办自身出错',
  },
  en: {
    title:
      'Duban: checks a workbook, marks what is late or wrong, writes formal Word reports. Nothing leaves this machine.',
    usage: 'Usage: ',
    example: 'Example: ',
    commands: 'Commands:',
    options: 'Options:',
    more: 'Help on one command: duban COMMAND --help',
    codes:
      'Exit codes: 0 clean · 1 findings at or above --min · 2 file or request cannot be used · 70 our defect',
  },
} as const;

export function renderHelp(language: Language): string {
  const text = texts[language];
  const shown = commands.filter(({ hidden }) => !hidden);
  const width = Math.max(...shown.map((command) => widthOf(usageOf(command))));
  return [
    text.title,
    '',
    text.commands,
    ...shown.map((command) => `  ${padToWidth(usageOf(command), width)}  ${command.summary[language]}`),
    '',
    text.more,
    text.codes,
  ].join('\n');
}

export function renderCommandHelp(command: Command, language: Language): string {
  const text = texts[language];
  const options = Object.entries(command.options).map(([name, option]) => {
    const short = option.short ? `-${option.short}, ` : '';
    const value = shownValue(option, language);
    return { left: `${short}--${name}${value ? ` ${value}` : ''}`, right: option.help[language] };
  });
  const width = Math.max(...options.map(({ left }) => widthOf(left)));
  return [
    command.summary[language],
    '',
    ...(command.details ? [command.details[language], ''] : []),
    `${text.usage}duban ${usageOf(command)} […]`,
    `${text.example}duban ${command.example}`,
    '',
    text.options,
    ...options.map(({ left, right }) => `  ${padToWidth(left, width)}  ${right}`),
  ].join('\n');
}

const usageOf = ({ name, positionals }: Command): string => [name, ...positionals].join(' ');
