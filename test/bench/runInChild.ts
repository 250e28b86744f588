import { spawn } from 'node:child_process';
import type { EngineName } from './engines';
import type { Measurement } from './measure';

const LIMIT_MS = 5 * 60_000;

/** Runs one engine on one file in a fresh process of this very program; undefined when it dies or takes too long. */
export function runInChild(engine: EngineName, file: string): Promise<Measurement | undefined> {
  const script = process.argv[1] ?? '';
  const child = spawn(process.execPath, [script, '--engine', engine, '--file', file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS);
  let output = '';
  child.stdout.on('data', (bytes: Buffer) => (output += bytes.toString('utf8')));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit) => {
      clearTimeout(timer);
      resolve(exit === 0 ? (JSON.parse(output) as Measurement) : undefined);
    });
  });
}
