import { spawn } from 'node:child_process';

export interface LimitedRun {
  /** null when it was killed or died by a signal. */
  readonly exit: number | null;
  readonly timedOut: boolean;
  readonly milliseconds: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a Node script as a child of its own and kills it when the time is over. */
export function runLimited(script: string, args: readonly string[], limitMs: number): Promise<LimitedRun> {
  const started = performance.now();
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  child.stdout.on('data', (bytes: Buffer) => output.stdout.push(bytes));
  child.stderr.on('data', (bytes: Buffer) => output.stderr.push(bytes));
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    child.kill('SIGKILL');
  }, limitMs);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit) => {
      clearTimeout(timer);
      resolve({
        exit,
        timedOut,
        milliseconds: Math.round(performance.now() - started),
        stdout: Buffer.concat(output.stdout).toString('utf8'),
        stderr: Buffer.concat(output.stderr).toString('utf8'),
      });
    });
  });
}
