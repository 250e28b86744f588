import path from 'node:path';
import type { WallMinute } from '../domain/time/WallMinute';
import { run } from './run';
import type { Terminal } from './Terminal';
import { wrapText } from './wrapText';
import { writePieces } from './writePieces';

const isTerminal = process.stderr.isTTY === true;

const terminal: Terminal = {
  print: (text) => void process.stdout.write(`${wrapped(text, process.stdout)}\n`),
  write: (pieces) => writePieces(process.stdout, pieces),
  note: (text) => void process.stderr.write(`${wrapped(text, process.stderr)}\n`),
  progress: (text) => void (isTerminal && process.stderr.write(`\r\u001b[K${text}`)),
  now: wallClock,
  environment: process.env,
  home: path.resolve(__dirname, '..'),
};

/** A pipe gets every line whole. */
const wrapped = (text: string, { isTTY, columns }: NodeJS.WriteStream): string =>
  isTTY && columns ? wrapText(text, columns) : text;

/** The one place that looks at the clock. */
function wallClock(): WallMinute {
  const date = new Date();
  return Math.floor((date.getTime() - date.getTimezoneOffset() * 60_000) / 60_000);
}

// A reader that closes the pipe early (head) is not a failure of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

void run(process.argv.slice(2), terminal).then((code) => {
  process.exitCode = code;
});
