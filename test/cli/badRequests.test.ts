import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runCli } from './runCli';

const folder = mkdtempSync(path.join(os.tmpdir(), 'duban-'));
const oneByte = path.join(folder, '一.xlsx');
writeFileSync(oneByte, 'x');

describe('a request that cannot be carried out: exit 2 and a sentence', () => {
  it.each([
    [['check', '-dash.xlsx'], '「-dash.xlsx」以减号开头，会被当作选项，不是文件名。'],
    [['check', 'a.xlsx', '-xh'], 'duban check 没有 -xh 这个选项。'],
    [['check', 'a.xlsx', '--constructor'], 'duban check 没有 --constructor 这个选项。'],
    [['toString'], '没有「toString」这个命令。'],
    [['__proto__'], '没有「__proto__」这个命令。'],
    [['help', 'constructor'], '没有「constructor」这个命令。'],
    [
      ['mark', 'a.xlsx', '-o', 'b.xlsx', '-o', 'c.xlsx'],
      '选项 -o 写了两次：「b.xlsx」和「c.xlsx」，不知道以哪个为准。',
    ],
    [['mark', 'a.xlsx', '-o', 'b.xlsx/'], '输出「b.xlsx/」以斜杠结尾，是文件夹，需要的是文件名。'],
    [['check', `${oneByte}/`], `「${oneByte}/」末尾多了一个斜杠：斜杠结尾的是文件夹，而这是文件。`],
    [['check', oneByte], '「一.xlsx」只有一两个字节，不是完整的文件。'],
    [['owner', ''], 'duban owner 需要的参数是 TEXT，现在写的是空的。'],
  ])('%j', async (words, sentence) => {
    const { code, out, err } = await runCli(words);
    expect({ code, out, first: err.split('\n')[0] }).toEqual({ code: 2, out: '', first: sentence });
  });

  it('-h alone still is the help', async () => {
    expect((await runCli(['check', '-h'])).code).toBe(0);
  });
});
