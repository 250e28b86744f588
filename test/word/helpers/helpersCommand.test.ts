import { readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../../src/cli/run';
import { everyHelper } from '../support/everyHelper';

async function duban(...words: string[]): Promise<{ code: number; printed: string; noted: string }> {
  const [printed, noted]: [string[], string[]] = [[], []];
  const code = await run(['helpers', ...words], {
    print: (text) => void printed.push(text),
    write: (pieces) => Promise.resolve(void printed.push([...pieces].join(''))),
    note: (text) => void noted.push(text),
    progress: () => undefined,
    now: () => 0,
    environment: {},
    home: '',
  });
  return { code, printed: printed.join('\n'), noted: noted.join('\n') };
}

describe('duban helpers', () => {
  // After a change of any helper: npx duban helpers --format markdown > docs/helpers.md
  it('docs/helpers.md is what it prints as markdown', async () => {
    const { printed } = await duban('--format', 'markdown');
    const page = readFileSync(path.join(__dirname, '../../../docs/helpers.md'), 'utf8');
    expect(`${printed}\n`).toBe(page);
  });

  it('lists every helper once', async () => {
    const { printed } = await duban('--format', 'json');
    const names = (JSON.parse(printed) as { names: string[] }[]).flatMap((helper) => helper.names);
    expect([...names].sort()).toEqual([...everyHelper.keys()].sort());
  });

  it('explains one helper with its options and examples', async () => {
    expect(await duban('取整')).toEqual({
      code: 0,
      printed: [
        '取整 · int',
        '去掉小数',
        '参数：1',
        '',
        '例子：',
        '  {{取整 2.7}} {{取整 -2.7}}',
        '      → 2 -2',
      ].join('\n'),
      noted: '',
    });
    const { printed } = await duban('{{#分组}}', '--lang', 'en');
    expect(printed.split('\n').slice(0, 1)).toEqual(['#分组 · #分組 · #group']);
    expect(printed).toContain('  按= by=  the field; may be the second argument');
  });

  it('names what it does not know', async () => {
    expect(await duban('算命')).toEqual({
      code: 2,
      printed: '',
      noted: '没有名为「算命」的模板函数。\n输入 duban helpers 查看全部函数。',
    });
    expect((await duban('日期', '时间')).code).toBe(2);
  });
});
