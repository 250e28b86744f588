import path from 'node:path';
import { run } from '../../src/cli/run';
import { parseMinute } from '../../src/domain/time/WallMinute';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs one command line as `main.ts` would, at 2024-07-12 09:00, and gives what it said. */
export async function runCli(words: readonly string[], language: 'zh-CN' | 'en' = 'zh-CN'): Promise<Said> {
  let out = '';
  let err = '';
  const code = await run(words, {
    print: (text) => void (out += `${text}\n`),
    write: async (pieces) => {
      for (const piece of pieces) out += piece;
    },
    note: (text) => void (err += `${text}\n`),
    progress: () => undefined,
    now: () => parseMinute('2024-07-12T09:00') ?? NaN,
    environment: { LANG: language === 'en' ? 'en_US.UTF-8' : 'zh_CN.UTF-8' },
    home: path.resolve(__dirname, '../..'),
  });
  return { code, out, err };
}
