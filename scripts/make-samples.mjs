// Writes the sample workbooks in assets/ with the built command line: npm run build && node scripts/make-samples.mjs
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** The moments that the computed columns are shown at before anything has computed them. */
const samples = [
  { kind: 'checklist', file: '商务洽谈需求及目标对照清单-示例.xlsx', now: '2024-07-12T09:00' },
  { kind: 'meeting', file: '会议执行-示例.xlsx', now: '2024-03-21T09:00' },
];

for (const { kind, file, now } of samples) {
  const output = path.join(root, 'assets', file);
  const args = ['new', kind, '--sample', '--now', now, '--lang', 'zh-CN', '--force', '-o', output];
  execFileSync(process.execPath, [path.join(root, 'dist', 'duban.cjs'), ...args], { stdio: 'inherit' });
}
