import path from 'node:path';
import { backUpFile } from '../../adapters/files/backUpFile';
import { readWorkbookFile } from '../../adapters/files/readWorkbookFile';
import { writeNewFile } from '../../adapters/files/writeNewFile';
import { openXlsxWorkbook } from '../../adapters/xlsx/xlsxWorkbook';
import type { Command } from '../Command';
import { forceOption, helpOption, languageOption, outputOption } from '../commonOptions';
import { exitCodes } from '../Terminal';
import { expectSuitable, inPlaceOption, targetOf } from '../writeTarget';

export const unmark: Command = {
  name: 'unmark',
  positionals: ['FILE'],
  summary: {
    'zh-CN': '清除督办画的全部标记，别的都不动',
    en: 'remove every mark of Duban’s and nothing else',
  },
  example: 'unmark "台账-已标记.xlsx" -o "还原.xlsx"',
  options: {
    output: outputOption('OUT.xlsx'),
    'in-place': inPlaceOption,
    force: forceOption,
    lang: languageOption,
    help: helpOption,
  },
  async run(args, terminal) {
    const file = args.positionals[0] ?? '';
    const target = targetOf(args, file);
    const original = await readWorkbookFile(file);
    const workbook = await openXlsxWorkbook(original, path.basename(file));
    await expectSuitable(target, original, args);
    const erased = await workbook.erase();
    const bytes = await workbook.save();
    const backup = target.inPlace ? await backUpFile(file, terminal.now()) : undefined;
    await writeNewFile(target.path, bytes, {
      overwrite: target.overwrite,
      ...(!target.inPlace && { input: file }),
    });
    terminal.print(
      args.language === 'zh-CN'
        ? `${erased ? '已清除督办的标记。' : '文件里没有督办的标记，内容原样。'}\n写到：${target.path}${backup ? `\n原文件备份：${backup}` : ''}`
        : `${erased ? 'Duban’s marks are gone.' : 'The file held no marks of Duban’s; it is unchanged.'}\nWritten to: ${target.path}${backup ? `\nBackup of the original: ${backup}` : ''}`,
    );
    return exitCodes.clean;
  },
};
