import { spawn } from 'node:child_process';

/** What a run may take. */
export interface ChildLimits {
  readonly minutes: number;
  /** Of JavaScript's heap. */
  readonly heapMb?: number;
}

/** Why there is no result. */
export type Unfinished = 'time' | 'memory' | 'error';

/** Runs this very program afresh with other arguments; resolves to what it prints as JSON. */
export function runInChild<Result>(
  args: readonly string[],
  { minutes, heapMb }: ChildLimits,
): Promise<Result | Unfinished> {
  const script = process.argv[1] ?? '';
  const heap = heapMb === undefined ? [] : [`--max-old-space-size=${heapMb}`];
  const child = spawn(process.execPath, [...heap, script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    child.kill('SIGKILL');
  }, minutes * 60_000);
  const [printed, noted]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (bytes: Buffer) => printed.push(bytes));
  child.stderr.on('data', (bytes: Buffer) => noted.push(bytes));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit) => {
      clearTimeout(timer);
      if (exit === 0) return resolve(JSON.parse(Buffer.concat(printed).toString('utf8')) as Result);
      const notes = Buffer.concat(noted).toString('utf8');
      if (isLate) return resolve('time');
      if (/heap out of memory|Invalid string length|Array buffer allocation failed/.test(notes))
        return resolve('memory');
      process.stderr.write(notes.slice(-2000));
      return resolve('error');
    });
  });
}
