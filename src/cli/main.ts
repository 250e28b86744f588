import path from 'node:path';
import type { WallMinute } from '../domain/time/WallMinute';
import { run } from './run';
import type { Terminal } from './Terminal';

const isTerminal = process.stderr.isTTY === true;

const terminal: Terminal = {
  print: (text) => void process.stdout.write(`${text}\n`),
  note: (text) => void process.stderr.write(`${text}\n`),
  progress: (text) => void (isTerminal && process.stderr.write(`\r\u001b[K${text}`)),
  now: wallClock,
  environment: process.env,
  home: path.resolve(__dirname, '..'),
};

/** The one place that looks at the clock. */
function wallClock(): WallMinute {
  const date = new Date();
  return Math.floor((date.getTime() - date.getTimezoneOffset() * 60_000) / 60_000);
}

// A reader that closes the pipe early (head) is not a failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void run(process.argv.slice(2), terminal).then((code) => {
  process.exitCode = code;
});
