import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run';
import type { Terminal } from '../../src/cli/Terminal';
import { parseMinute } from '../../src/domain/time/WallMinute';
import { parseScenario } from './parseScenario';
import { writeScenarioWorkbook } from './writeScenarioWorkbook';

const cases = path.join(__dirname, 'cases');
const home = path.resolve(__dirname, '../..');

describe.each(fs.readdirSync(cases).sort())('%s', (file) => {
  const scenario = parseScenario(fs.readFileSync(path.join(cases, file), 'utf8'));

  it(`${scenario.title}`, async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'duban-scenario-'));
    const before = process.cwd();
    try {
      process.chdir(folder);
      for (const [name, sheets] of scenario.workbooks) await writeScenarioWorkbook(name, sheets);
      for (const { words, exit, out } of scenario.steps) {
        const said = { out: '', err: '' };
        const code = await run(words, terminalInto(said));
        expect({ words, code, ...(code !== exit && said) }).toEqual({ words, code: exit });
        expectOutput(said.out + said.err, out);
      }
    } finally {
      process.chdir(before);
      fs.rmSync(folder, { recursive: true, force: true });
    }
  });
});

const terminalInto = (said: { out: string; err: string }): Terminal => ({
  print: (text) => void (said.out += `${text}\n`),
  write: async (pieces) => {
    for (const piece of pieces) said.out += piece;
  },
  note: (text) => void (said.err += `${text}\n`),
  progress: () => undefined,
  now: () => parseMinute('2024-07-12T09:00') as number,
  environment: { LANG: 'zh_CN.UTF-8' },
  home,
});

function expectOutput(said: string, expected: readonly string[]): void {
  if (expected[0] === '…') for (const line of expected.slice(1)) expect(said).toContain(line);
  else expect(said.trimEnd().split('\n')).toEqual(expected);
}
