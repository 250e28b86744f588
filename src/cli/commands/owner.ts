import { findOwners } from '../../domain/wording/findOwners';
import type { Command } from '../Command';
import { formatOption, helpOption, languageOption } from '../commonOptions';
import { exitCodes } from '../Terminal';

export const owner: Command = {
  name: 'owner',
  positionals: ['TEXT'],
  summary: { 'zh-CN': '试认责任方，如“张三、李四”', en: 'read one owner cell, e.g. “张三、李四”' },
  example: 'owner "张三、李四"',
  options: { format: formatOption('text', 'json'), lang: languageOption, help: helpOption },
  async run(args, terminal) {
    const { count, owners, lead } = findOwners(args.positionals[0] ?? '');
    const names = owners.join(args.language === 'zh-CN' ? '、' : ', ');
    terminal.print(
      args.options['format'] === 'json'
        ? JSON.stringify({ count, owners, lead }, null, 2)
        : args.language === 'zh-CN'
          ? `识别为${count}个责任方${names && `：${names}`}${lead ? `，牵头：${lead}` : ''}`
          : `${count} ${count === 1 ? 'owner' : 'owners'}${names && `: ${names}`}${lead ? `; lead: ${lead}` : ''}`,
    );
    return exitCodes.clean;
  },
};
