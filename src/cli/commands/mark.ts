import { backUpFile } from '../../adapters/files/backUpFile';
import { writeNewFile } from '../../adapters/files/writeNewFile';
import { buildMarkPlan } from '../../domain/marks/buildMarkPlan';
import { checkFile } from '../checkFile';
import type { Command } from '../Command';
import {
  dueSoonOption,
  forceOption,
  helpOption,
  languageOption,
  momentOf,
  nowOption,
  outputOption,
} from '../commonOptions';
import { summarise } from '../formats/summarise';
import { exitCodes } from '../Terminal';
import { expectSuitable, inPlaceOption, targetOf } from '../writeTarget';

export const mark: Command = {
  name: 'mark',
  positionals: ['FILE'],
  summary: {
    'zh-CN': '把逾期、临期和问题标在一份新工作簿上，附检查结果表',
    en: 'draw what is late or wrong on a new workbook, with a findings sheet',
  },
  example: 'mark "台账.xlsx" -o "台账-已标记.xlsx"',
  options: {
    output: outputOption('OUT.xlsx'),
    'in-place': inPlaceOption,
    force: forceOption,
    now: nowOption,
    'due-soon': dueSoonOption,
    lang: languageOption,
    help: helpOption,
  },
  async run(args, terminal) {
    const file = args.positionals[0] ?? '';
    const now = momentOf(args, terminal);
    const target = targetOf(args, file);
    const { workbook, check } = await checkFile(file, args, terminal, (bytes) =>
      expectSuitable(target, bytes, args),
    );
    terminal.progress(args.language === 'zh-CN' ? '正在标记 …' : 'Marking …');
    await workbook.draw(buildMarkPlan(check, args.language));
    const bytes = await workbook.save();
    const backup = target.inPlace ? await backUpFile(file, now) : undefined;
    await writeNewFile(target.path, bytes, {
      overwrite: target.overwrite,
      ...(!target.inPlace && { input: file }),
    });
    terminal.progress('');
    const { states, findings } = summarise(check);
    const late = states.overdue + states.overdueAlert;
    terminal.print(
      args.language === 'zh-CN'
        ? `已标记：逾期 ${late}，临期 ${states.dueSoon}，问题 ${check.findings.length}（错误 ${findings.error}）。\n写到：${target.path}${backup ? `\n原文件备份：${backup}` : ''}`
        : `Marked: overdue ${late}, due soon ${states.dueSoon}, findings ${check.findings.length} (errors ${findings.error}).\nWritten to: ${target.path}${backup ? `\nBackup of the original: ${backup}` : ''}`,
    );
    return exitCodes.clean;
  },
};
