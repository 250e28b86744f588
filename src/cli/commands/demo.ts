import fs from 'node:fs/promises';
import path from 'node:path';
import type { Command } from '../Command';
import { helpOption, languageOption } from '../commonOptions';
import { exitCodes, type ExitCode, type Terminal } from '../Terminal';
import { mark } from './mark';
import { report } from './report';

/** The moment the samples are told at: two days after one of the checklist's deadlines. */
const jobs = [
  { sample: '商务洽谈需求及目标对照清单-示例', now: '2024-07-12T09:00', template: 'checklist' },
  { sample: '会议执行-示例', now: '2024-03-21T09:00', template: 'meeting-report' },
];

/** What `npm run demo` runs: marks and reports the samples that ship with the product. */
export const demo: Command = {
  name: 'demo',
  positionals: [],
  hidden: true,
  summary: { 'zh-CN': '用自带的示例跑一遍', en: 'run on the samples' },
  example: 'demo',
  options: { lang: languageOption, help: helpOption },
  async run({ language }, terminal) {
    const folder = path.join(terminal.home, 'out');
    await fs.mkdir(folder, { recursive: true });
    const quiet: Terminal = { ...terminal, print: () => undefined };
    const zh = language === 'zh-CN';
    for (const { sample, now, template } of jobs) {
      const input = path.join(terminal.home, 'assets', `${sample}.xlsx`);
      const marked = path.join(folder, `${sample}-已标记.xlsx`);
      const document = path.join(folder, `${sample}-报告.docx`);
      const options = { now, force: true };
      await expectClean(
        mark.run({ positionals: [input], options: { ...options, output: marked }, language }, quiet),
      );
      await expectClean(
        report.run(
          { positionals: [template, input], options: { ...options, output: document }, language },
          quiet,
        ),
      );
      terminal.print(
        zh ? `示例：${input}（以 ${now.replace('T', ' ')} 为现在）` : `Sample: ${input} (as of ${now})`,
      );
      terminal.print(`  ${zh ? '标记后的工作簿：' : 'Marked workbook: '}${marked}`);
      terminal.print(`  ${zh ? 'Word 报告：' : 'Word report: '}${document}`);
    }
    terminal.print(
      zh
        ? '\n打开看看。换成自己的文件：npx duban check 台账.xlsx'
        : '\nOpen them. With a file of your own: npx duban check FILE.xlsx',
    );
    return exitCodes.clean;
  },
};

async function expectClean(outcome: Promise<ExitCode>): Promise<void> {
  const code = await outcome;
  if (code !== exitCodes.clean) throw new Error(`the sample ended with exit code ${code}`);
}
