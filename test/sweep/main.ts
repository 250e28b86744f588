import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findWorkbooks } from './findWorkbooks';
import { runLimited } from './runLimited';
import { isFault, sweepResult, type SweepResult } from './SweepResult';

const LIMIT_MS = 10_000;
const AT_ONCE = 2;

const USAGE =
  'npm run sweep -- DIR [--marks] [--keep FOLDER] [--cli dist/duban.cjs] [--now 2024-07-12T09:00]\n' +
  'Checks every .xlsx and .xlsm below DIR with the built command line, 10 s a file; exit 1 on any defect, hang or crash.\n' +
  '--marks: afterwards marks and unmarks each of them and compares byte for byte; --keep writes the marked ones there.\n';

/** Sweeps a folder; resolves to the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      cli: { type: 'string', default: 'dist/duban.cjs' },
      now: { type: 'string', default: '2024-07-12T09:00' },
      marks: { type: 'boolean', default: false },
      keep: { type: 'string' },
    },
  });
  const [folder] = positionals;
  const cli = resolve(values.cli);
  if (!folder || !existsSync(folder) || !existsSync(cli)) {
    process.stderr.write(
      `${USAGE}${existsSync(cli) ? '' : `There is no ${cli}: run npm run build first.\n`}`,
    );
    return 2;
  }
  const results = await sweep(findWorkbooks(folder), cli, values.now, (result) =>
    process.stdout.write(`${lineOf(result, folder)}\n`),
  );
  process.stdout.write(`\n${summaryOf(results)}\n`);
  const exit = results.length === 0 || results.some(isFault) ? 1 : 0;
  if (!values.marks) return exit;
  const { runMarkSweep } = await import('../marksweep/runMarkSweep');
  return Math.max(exit, await runMarkSweep(folder, values.keep));
}

async function sweep(
  files: readonly string[],
  cli: string,
  now: string,
  report: (result: SweepResult) => void,
): Promise<readonly SweepResult[]> {
  const results: SweepResult[] = [];
  const queue = files.values();
  const worker = async () => {
    for (const file of queue) {
      const run = await runLimited(cli, ['check', file, '--format', 'json', '--now', now], LIMIT_MS);
      const result = sweepResult(file, run);
      results.push(result);
      report(result);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}

function lineOf({ file, verdict, exit, milliseconds, says }: SweepResult, folder: string): string {
  const sign = verdict === 'ok' || verdict === 'refused' ? ' ' : '!';
  return `${sign} exit ${exit ?? '-'} ${String(milliseconds).padStart(6)} ms  ${verdict.padEnd(7)} ${relative(folder, file)}  ${says}`;
}

function summaryOf(results: readonly SweepResult[]): string {
  const times = results.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return [
    `${results.length} files: ${tally(results.map(({ verdict }) => verdict))}`,
    `time: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, slowest ${at(1)} ms`,
    `tables: ${tally(results.flatMap(({ tables }) => tables)) || 'none'}`,
    ...results.filter(isFault).map(({ file, verdict }) => `! ${verdict} ${file}`),
  ].join('\n');
}

function tally(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([word, count]) => `${word} ${count}`)
    .join(', ');
}

if (!process.env['JEST_WORKER_ID']) {
  void main(process.argv.slice(2)).then((exit) => {
    process.exitCode = exit;
  });
}
