import path from 'node:path';
import { ProductError } from '../base/ProductError';
import type { WallMinute } from '../domain/time/WallMinute';
import { errorSentence } from '../locales/errorSentence';
import { languageOf } from './languageOf';
import { run } from './run';
import { exitCodes, type Terminal } from './Terminal';
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

const words = process.argv.slice(2);
let isUnwritable = false;

// A reader that closes the pipe early (head) is not a failure of ours.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE' || isUnwritable) return;
  isUnwritable = true;
  process.exitCode = exitCodes.unusable;
  const unwritable = new ProductError('cli.cannotPrint', { reason: code ?? '?' });
  const { message, hint } = errorSentence(unwritable, languageOf(words, process.env));
  terminal.note(`${message}\n${hint}`);
});
// There is nowhere left to say so.
process.stderr.on('error', () => undefined);

void run(words, terminal).then((code) => {
  process.exitCode = isUnwritable ? exitCodes.unusable : code;
});
