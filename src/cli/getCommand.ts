import type { Language } from '../base/Language';
import { ProductError } from '../base/ProductError';
import type { Command } from './Command';
import { commands } from './commands';
import { findNearest } from './findNearest';

/** What people type who take the help's Chinese words for commands. */
const chineseNames: Readonly<Record<string, string>> = {
  检查: 'check',
  标记: 'mark',
  清除: 'unmark',
  取消标记: 'unmark',
  报告: 'report',
  新建: 'new',
  模板: 'templates',
  字段: 'fields',
  规则: 'rules',
  解释: 'explain',
  时限: 'deadline',
  责任方: 'owner',
  表述: 'wording',
};

/** @throws ProductError `cli.isFile`, `cli.unknownCommandNear`, `cli.unknownCommand` */
export function getCommand(given: string, language: Language): Command {
  const command = commands.find(({ name }) => name === given);
  if (command) return command;
  if (/\.xls[xm]?$/i.test(given)) throw new ProductError('cli.isFile', { given });
  const names = commands.filter(({ hidden }) => !hidden).map(({ name }) => name);
  const meant = Object.hasOwn(chineseNames, given) ? chineseNames[given] : undefined;
  const near = meant ?? findNearest(given, names);
  if (near !== undefined) throw new ProductError('cli.unknownCommandNear', { given, near });
  throw new ProductError('cli.unknownCommand', {
    given,
    commands: names.join(language === 'zh-CN' ? '、' : ', '),
  });
}
