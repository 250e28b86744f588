import { ProductError } from '../base/ProductError';
import { DEFAULT_THRESHOLDS, type DueThresholds } from '../domain/deadlines/Deadline';
import { parseMinute, type WallMinute } from '../domain/time/WallMinute';
import type { Arguments, Option } from './Command';
import type { Terminal } from './Terminal';

export const languageOption: Option = {
  type: 'string',
  value: 'zh-CN|en',
  choices: ['zh-CN', 'en'],
  help: { 'zh-CN': '输出语言，默认随系统', en: 'language of the output; default: the system’s' },
};

export const nowOption: Option = {
  type: 'string',
  value: '2024-07-12T09:00',
  help: { 'zh-CN': '以这个时刻为“现在”，默认取系统时间', en: 'take this moment as now; default: the clock' },
};

export const helpOption: Option = {
  type: 'boolean',
  short: 'h',
  help: { 'zh-CN': '显示本帮助', en: 'show this help' },
};

export const outputOption = (value: string): Option => ({
  type: 'string',
  short: 'o',
  value,
  help: { 'zh-CN': '写到这个文件', en: 'write to this file' },
});

export const forceOption: Option = {
  type: 'boolean',
  help: { 'zh-CN': '输出文件已存在时覆盖它', en: 'replace the output file if it exists' },
};

export const formatOption = (...choices: string[]): Option => ({
  type: 'string',
  value: choices.join('|'),
  choices,
  help: { 'zh-CN': `输出格式，默认 ${choices[0] ?? ''}`, en: `output format; default: ${choices[0] ?? ''}` },
});

export const dueSoonOption: Option = {
  type: 'string',
  value: '3',
  help: {
    'zh-CN': '到期前多少天算临期，默认 1；按小时写成 36h',
    en: 'days before a deadline that count as due soon, default 1; hours as 36h',
  },
};

/** The moment of `--now`, else the clock's. @throws ProductError `cli.badNow` */
export function momentOf(args: Arguments, terminal: Terminal): WallMinute {
  const given = args.options['now'];
  if (typeof given !== 'string') return terminal.now();
  const moment = parseMinute(given);
  if (moment === undefined) throw new ProductError('cli.badNow', { given });
  return moment;
}

const LONGEST_HOURS = 366 * 24;

/** The warning period of `--due-soon`: days, or hours with their unit. @throws ProductError `cli.badPeriod` */
export function thresholdsOf({ options }: Arguments): DueThresholds {
  const given = options['due-soon'];
  if (typeof given !== 'string') return DEFAULT_THRESHOLDS;
  const [, amount = '', unit = ''] =
    /^(\d+(?:\.\d+)?)\s*(h|hours?|小时|d|days?|天|日)?$/i.exec(given.normalize('NFKC').trim()) ?? [];
  const dueSoonHours = Number(amount) * (/^(?:h|小)/i.test(unit) ? 1 : 24);
  if (amount === '' || dueSoonHours > LONGEST_HOURS)
    throw new ProductError('cli.badPeriod', { option: '--due-soon', given });
  return { ...DEFAULT_THRESHOLDS, dueSoonHours };
}
