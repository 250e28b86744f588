import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

export interface Build {
  readonly status: number | null;
  readonly said: string;
}

/** Builds the add-in as `npm run build` does, into a folder of the test's own. */
export function buildAddin(out: string, environment: Readonly<Record<string, string>>): Build {
  const program = path.join(root, 'node_modules/webpack-cli/bin/cli.js');
  const words = ['--config', 'webpack.config.js', '--env', 'only=addin', '--env', `out=${out}`];
  const { PATH = '', HOME = '' } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH, HOME, ...environment },
  });
  return { status, said: stdout + stderr };
}

/** Paths of all files, with `/`, in order. */
export function filesIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
